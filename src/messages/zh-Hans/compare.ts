// @ts-nocheck: being translated
import type * as en from '../en/compare.ts'
/** Models side by side. */
export const compare: typeof en.compare = {
  title: 'Compare models',
  lead: 'Up to six models side by side, as the catalogue knows them; rows that differ are marked.',
  noScript:
    'This page needs script. A model and its quantizations stand side by side without it on the pages of families:',
  add: 'Compare',
}
