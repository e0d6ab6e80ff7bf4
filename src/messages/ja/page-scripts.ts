import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: 'コピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
  copyCode: 'このコードをコピー',
  copyOf: (what) => `コピー：${what.join('、')}`,
  compareFull: ({ most }) => `並べて比較できるのは ${most} モデルまでです。`,
  recordFailed: '記録を読み込めませんでした。',
}
