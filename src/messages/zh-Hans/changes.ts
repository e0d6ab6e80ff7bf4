import type * as en from '../en/changes.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

type Values = { from?: string; to?: string }

const values = ({ from, to }: Values): string => [from, to].filter(Boolean).join(' → ')

/** Who has the files, and what became of a repository, by the code that a snapshot keeps. */
const states: Readonly<Record<string, string>> = {
  open: '开放',
  auto: '需申请，立即批准',
  manual: '需申请，由发布者审核',
  deleted: '仓库已删除',
  disabled: 'Hub已禁用仓库',
  'missing-or-private': '仓库已消失或设为私有',
}

const state = (code = ''): string => states[code] ?? code

/** What changed between snapshots. */
export const changes: typeof en.changes = {
  title: '变更',
  lead: ({ changes, models }) =>
    `${count(models, { other: '#个模型' })}的${count(changes, { other: '#项变更' })}，最新的在前。`,
  none: '没有附日期的快照，因此不知道有什么变更。',
  follow: '以Atom订阅变更',
  atom: 'Atom订阅',
  jsonFeed: 'JSON Feed',
  json: '所有变更（JSON）',
  more: ({ shown }) => `显示最新的${shown}项。`,
  feedOf: ({ title, site }) => `${title}：${site}的变更`,
  /** One change in words. */
  sentences: {
    added: () => '加入目录',
    revision: ({ from = '', to = '' }) =>
      `新版本：${values({ from: from.slice(0, 12), to: to.slice(0, 12) })}`,
    licence: (of) => `许可变更：${values(of)}`,
    access: ({ from, to }) => `访问方式变更：${values({ from: state(from), to: state(to) })}`,
    replaced: ({ to, from }) => (to === undefined ? `不再由${from}取代` : `由${to}取代`),
    results: (of) => `评测索引中的结果：${values(of)}`,
    withdrawn: ({ to }) => `撤下：${state(to)}`,
  },
}
