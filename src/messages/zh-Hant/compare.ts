import type * as en from '../en/compare.ts'

/** Models side by side. */
export const compare: typeof en.compare = {
  title: '比較模型',
  lead: '最多六個模型並列，依目錄所知的內容；不同的列會標示出來。',
  noScript: '這個頁面需要指令碼。在家族頁面上，不需指令碼也能並列比較模型與它的量化版本：',
  add: '比較',
}
