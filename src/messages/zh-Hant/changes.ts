import type * as en from '../en/changes.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

type Values = { from?: string; to?: string }

const values = ({ from, to }: Values): string => [from, to].filter(Boolean).join(' → ')

/** Who has the files, and what became of a repository, by the code that a snapshot keeps. */
const states: Readonly<Record<string, string>> = {
  open: '開放',
  auto: '需申請，立即核准',
  manual: '需申請，由發布者審核',
  deleted: '儲存庫已刪除',
  disabled: 'Hub已停用儲存庫',
  'missing-or-private': '儲存庫已消失或設為私人',
}

const state = (code = ''): string => states[code] ?? code

/** What changed between snapshots. */
export const changes: typeof en.changes = {
  title: '變更',
  lead: ({ changes, models }) =>
    `${count(models, { other: '#個模型' })}的${count(changes, { other: '#項變更' })}，最新的在前。`,
  none: '沒有附日期的快照，因此不知道有什麼變更。',
  follow: '以Atom訂閱變更',
  atom: 'Atom訂閱',
  jsonFeed: 'JSON Feed',
  json: '所有變更（JSON）',
  more: ({ shown }) => `顯示最新的${shown}項。`,
  feedOf: ({ title, site }) => `${title}：${site}的變更`,
  /** One change in words. */
  sentences: {
    added: () => '加入目錄',
    revision: ({ from = '', to = '' }) =>
      `新版本：${values({ from: from.slice(0, 12), to: to.slice(0, 12) })}`,
    licence: (of) => `授權變更：${values(of)}`,
    access: ({ from, to }) => `存取方式變更：${values({ from: state(from), to: state(to) })}`,
    replaced: ({ to, from }) => (to === undefined ? `不再由${from}取代` : `由${to}取代`),
    results: (of) => `評測索引中的結果：${values(of)}`,
    withdrawn: ({ to }) => `撤下：${state(to)}`,
  },
}
