import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: 'コピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
  copyCode: 'このコードをコピー',
  compareFull: ({ most }) => `並べて比較できるのは ${most} モデルまでです。`,
  recordFailed: '記録を読み込めませんでした。',

  mirror: {
    label: 'ダウンロード元',
    use: 'ミラーを使う',
    noAddress: 'ミラーのアドレスではありません。',
    hub: 'リンクとコマンドは Hub を指します。',
    other: ({ mirror }) =>
      `リンクとコマンドは ${mirror} を指します。ハッシュは Hub のもののままです。`,
    tokenStays: 'トークンはそこへは送られません。',
  },
}
