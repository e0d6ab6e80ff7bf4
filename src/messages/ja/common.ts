// @ts-nocheck: being translated
import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: 'not stated',
  copy: 'Copy',
  files: ({ number }) => count(number, { other: 'files' }),
  models: ({ number }) => count(number, { other: 'models' }),
}
