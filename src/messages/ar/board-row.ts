// @ts-nocheck: being translated
import type * as en from '../en/board-row.ts'
import { counter } from '../plural.ts'

const count = counter('ar')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow: typeof en.boardRow = {
  by: {
    publisher: 'own publisher',
    'third-party': 'third party',
    unknown: 'not known',
  },
  verified: 'verified by the Hub',
  alsoPrinted: ({ number }) => `also printed by ${number}`,
  otherFigures: 'also said',
  activeParameters: ({ size }) => `${size} active`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting: typeof en.fitting = ({ shown, fits, all }) =>
  `${fits} of ${count(all, { zero: 'results', one: 'result', two: 'results', few: 'results', many: 'results', other: 'results' })} fit${fits === 1 ? 's' : ''}${shown < fits ? `, the first ${shown} shown` : ''}`
