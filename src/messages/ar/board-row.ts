import type * as en from '../en/board-row.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow: typeof en.boardRow = {
  by: {
    publisher: 'الناشر نفسه',
    'third-party': 'طرف ثالث',
    unknown: 'غير معروف',
  },
  verified: 'تحقق منها Hub',
  alsoPrinted: ({ number }) => `مذكورة أيضًا في ${number}`,
  otherFigures: 'قيل أيضًا',
  printedAs: ({ printed }) => `مطبوعة ${printed}`,
  activeParameters: ({ size }) => `${size} نشطة`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting: typeof en.fitting = ({ shown, fits, all }) =>
  `يطابق ${fits} من أصل ${count(all, nouns.scores)}${shown < fits ? `، يُعرض منها أول ${shown}` : ''}`
