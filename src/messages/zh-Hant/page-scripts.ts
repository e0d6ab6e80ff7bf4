import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: '複製',
  copied: '已複製',
  notCopied: '未能複製',
  copyCode: '複製這段程式碼',
  compareFull: ({ most }) => `最多只能並列${most}個模型。`,
  recordFailed: '無法載入記錄。',

  mirror: {
    label: '下載來源',
    use: '使用鏡像',
    noAddress: '這不是鏡像的位址。',
    hub: '連結與指令指向Hub。',
    other: ({ mirror }) => `連結與指令指向${mirror}；雜湊值仍是Hub的。`,
    tokenStays: '您的權杖不會傳送到那裡。',
  },
}
