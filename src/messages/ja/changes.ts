import type * as en from '../en/changes.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

type Values = { from?: string; to?: string }

const values = ({ from, to }: Values): string => [from, to].filter(Boolean).join(' → ')

/** Who has the files, and what became of a repository, by the code that a snapshot keeps. */
const states: Readonly<Record<string, string>> = {
  open: '公開',
  auto: '要申請（即時許可）',
  manual: '要申請（公開元が審査）',
  deleted: 'リポジトリは削除されました',
  disabled: 'Hub がリポジトリを無効にしました',
  'missing-or-private': 'リポジトリはなくなったか非公開です',
}

const state = (code = ''): string => states[code] ?? code

/** What changed between snapshots. */
export const changes: typeof en.changes = {
  title: '変更履歴',
  lead: ({ changes, models }) =>
    `${count(models, { other: 'モデル' })}の変更 ${count(changes, { other: '件' })}。新しい順。`,
  none: '日付のわかるスナップショットがないため、変更は確認できません。',
  follow: '変更の Atom フィード',
  atom: 'Atom フィード',
  jsonFeed: 'JSON Feed',
  json: '全変更（JSON）',
  more: ({ shown }) => `最新の ${shown} 件を表示しています。`,
  feedOf: ({ title, site }) => `${title}：${site} の変更`,
  /** One change in words. */
  sentences: {
    added: () => 'カタログに追加',
    revision: ({ from = '', to = '' }) =>
      `新しいリビジョン：${values({ from: from.slice(0, 12), to: to.slice(0, 12) })}`,
    licence: (of) => `ライセンスの変更：${values(of)}`,
    access: ({ from, to }) => `アクセスの変更：${values({ from: state(from), to: state(to) })}`,
    replaced: ({ to, from }) => (to === undefined ? `後継 ${from} の指定を解除` : `後継：${to}`),
    results: (of) => `評価インデックスの結果数：${values(of)}`,
    withdrawn: ({ to }) => `取り下げ：${state(to)}`,
  },
}
