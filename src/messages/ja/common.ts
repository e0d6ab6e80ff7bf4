import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'
import { joined } from './joined.ts'

const count = counter('ja')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: '記載なし',
  ...joined,
  files: ({ number }) => count(number, { other: 'ファイル' }),
  models: ({ number }) => count(number, { other: 'モデル' }),
}
