import type * as en from '../en/mirror.ts'

export const mirror: typeof en.mirror = {
  label: 'ダウンロード元',
  use: 'ミラーを使う',
  noAddress: 'ミラーのアドレスではありません。',
  hub: 'リンクとコマンドは Hub を指します。',
  other: ({ mirror }) =>
    `リンクとコマンドは ${mirror} を指します。ハッシュは Hub のもののままです。`,
  tokenStays: 'トークンはそこへは送られません。',
}
