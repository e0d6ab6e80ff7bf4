// @ts-nocheck: being translated
import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'

import { joined } from './joined.ts'

const count = counter('ar')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: 'not stated',
  copy: 'Copy',
  ...joined,
  files: ({ number }) =>
    count(number, {
      zero: 'files',
      one: 'file',
      two: 'files',
      few: 'files',
      many: 'files',
      other: 'files',
    }),
  models: ({ number }) =>
    count(number, {
      zero: 'models',
      one: 'model',
      two: 'models',
      few: 'models',
      many: 'models',
      other: 'models',
    }),
}
