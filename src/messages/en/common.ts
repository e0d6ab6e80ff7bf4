import { counter } from '../plural.ts'

import { joined } from './joined.ts'

const count = counter('en')

/** Words that stand in more than one place. */
export const common = {
  notStated: 'not stated',
  ...joined,
  files: ({ number }: { number: number }) => count(number, { one: 'file', other: 'files' }),
  models: ({ number }: { number: number }) => count(number, { one: 'model', other: 'models' }),
}
