import type * as en from '../en/common.ts'
import { counter } from '../plural.ts'
import { joined } from './joined.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** Words that stand in more than one place. */
export const common: typeof en.common = {
  notStated: 'غير مذكور',
  ...joined,
  files: ({ number }) => count(number, nouns.files),
  models: ({ number }) => count(number, nouns.models),
}
