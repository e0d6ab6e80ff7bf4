import type * as en from '../en/compare.ts'
/** Models side by side. */
export const compare: typeof en.compare = {
  title: 'モデルの比較',
  lead: '最大 6 モデルを、カタログが知るとおりに並べて比較します。異なる行には印が付きます。',
  noScript:
    'このページにはスクリプトが必要です。モデルとその量子化版は、ファミリーのページでスクリプトなしで比較できます：',
  add: '比較',
}
