import type * as en from '../en/preview.ts'
import { counter } from '../plural.ts'

const count = counter('ar')

/** Pictures of pages for previews elsewhere, and what they show in words. */
export const preview: typeof en.preview = {
  rank: ({ rank, models }) =>
    `المرتبة ${rank} من ${count(models, { zero: '# نموذج', one: 'نموذج واحد', two: 'نموذجين', few: '# نماذج', many: '# نموذجًا', other: '# نموذج' })}`,
  memory: ({ context }) => `الذاكرة عند ${context}`,
  of: ({ name, owner }) => `${name} من ${owner}`,
  fact: ({ label, value, note }) => `${label}: ${value}${note === undefined ? '' : ` (${note})`}`,
  text: ({ name, said }) => (said.length === 0 ? name : `${name}: ${said.join('؛ ')}`),
}
