import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: '复制',
  copied: '已复制',
  notCopied: '未能复制',
  copyCode: '复制这段代码',
  copyOf: (what) => `复制：${what.join('，')}`,
  compareFull: ({ most }) => `最多只能并列${most}个模型。`,
  recordFailed: '无法加载记录。',
}
