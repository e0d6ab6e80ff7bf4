import type * as en from '../en/board-row.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow: typeof en.boardRow = {
  by: {
    publisher: '公開元自身',
    'third-party': '第三者',
    unknown: '不明',
  },
  verified: 'Hub が検証済み',
  alsoPrinted: ({ number }) => `ほか ${number} か所にも掲載`,
  otherFigures: '別の記載値',
  printedAs: ({ printed }) => `原文では ${printed}`,
  activeParameters: ({ size }) => `アクティブ ${size}`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting: typeof en.fitting = ({ shown, fits, all }) =>
  `${count(all, { other: '件中' })} ${fits} 件が該当${shown < fits ? `（先頭の ${shown} 件を表示）` : ''}`
