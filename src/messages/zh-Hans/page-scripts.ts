import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: '复制',
  copied: '已复制',
  notCopied: '未能复制',
  copyCode: '复制这段代码',
  compareFull: ({ most }) => `最多只能并列${most}个模型。`,
  recordFailed: '无法加载记录。',

  mirror: {
    label: '下载来源',
    use: '使用镜像',
    noAddress: '这不是镜像的地址。',
    hub: '链接与指令指向Hub。',
    other: ({ mirror }) => `链接与指令指向${mirror}；哈希值仍是Hub的。`,
    tokenStays: '您的令牌不会发送到那里。',
  },
}
