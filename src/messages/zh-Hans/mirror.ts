import type * as en from '../en/mirror.ts'

export const mirror: typeof en.mirror = {
  label: '下载来源',
  use: '使用镜像',
  noAddress: '这不是镜像的地址。',
  hub: '链接与指令指向Hub。',
  other: ({ mirror }) => `链接与指令指向${mirror}；哈希值仍是Hub的。`,
  tokenStays: '您的令牌不会发送到那里。',
}
