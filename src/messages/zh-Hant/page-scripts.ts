import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: '複製',
  copied: '已複製',
  notCopied: '未能複製',
  copyCode: '複製這段程式碼',
  copyOf: (what) => `複製：${what.join('，')}`,
  compareFull: ({ most }) => `最多只能並列${most}個模型。`,
  recordFailed: '無法載入記錄。',
}
