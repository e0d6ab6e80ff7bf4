import { counter } from '../plural.ts'

const count = counter('en')

/** Words that stand in more than one place. */
export const common = {
  notStated: 'not stated',
  files: (number: number) => count(number, { one: 'file', other: 'files' }),
  models: (number: number) => count(number, { one: 'model', other: 'models' }),
}
