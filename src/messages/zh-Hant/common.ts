import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'
import { joined } from './joined.ts'

const count = counter('zh-Hant')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: '未說明',
  ...joined,
  files: ({ number }) => count(number, { other: '#個檔案' }),
  models: ({ number }) => count(number, { other: '#個模型' }),
}
