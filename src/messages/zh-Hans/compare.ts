import type * as en from '../en/compare.ts'

/** Models side by side. */
export const compare: typeof en.compare = {
  title: '比较模型',
  lead: '最多六个模型并列，按目录所知的内容；不同的行会标示出来。',
  noScript: '这个页面需要脚本。在家族页面上，不需脚本也能并列比较模型与它的量化版本：',
  add: '比较',
}
