import { counter } from '../plural.ts'

const count = counter('en')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow = {
  by: {
    publisher: 'own publisher',
    'third-party': 'third party',
    unknown: 'not known',
  },
  verified: 'verified by the Hub',
  alsoPrinted: ({ number }: { number: number }) => `also printed by ${number}`,
  otherFigures: 'also said',
  printedAs: ({ printed }: { printed: string }) => `printed ${printed}`,
  activeParameters: ({ size }: { size: string }) => `${size} active`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting = ({ shown, fits, all }: { shown: number; fits: number; all: number }) =>
  `${fits} of ${count(all, { one: 'result', other: 'results' })} fit${fits === 1 ? 's' : ''}${shown < fits ? `, the first ${shown} shown` : ''}`
