import type * as en from '../en/mirror.ts'

export const mirror: typeof en.mirror = {
  label: '下載來源',
  use: '使用鏡像',
  noAddress: '這不是鏡像的位址。',
  hub: '連結與指令指向Hub。',
  other: ({ mirror }) => `連結與指令指向${mirror}；雜湊值仍是Hub的。`,
  tokenStays: '您的權杖不會傳送到那裡。',
}
