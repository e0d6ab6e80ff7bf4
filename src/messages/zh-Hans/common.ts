import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'
import { joined } from './joined.ts'

const count = counter('zh-Hans')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: '未说明',
  ...joined,
  files: ({ number }) => count(number, { other: '#个文件' }),
  models: ({ number }) => count(number, { other: '#个模型' }),
}
