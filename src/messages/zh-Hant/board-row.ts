import type * as en from '../en/board-row.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow: typeof en.boardRow = {
  by: {
    publisher: '發布者自己',
    'third-party': '第三方',
    unknown: '不明',
  },
  verified: '經Hub驗證',
  alsoPrinted: ({ number }) => `另有${number}處也刊載`,
  otherFigures: '另有說法',
  printedAs: ({ printed }) => `原文為${printed}`,
  activeParameters: ({ size }) => `啟用${size}`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting: typeof en.fitting = ({ shown, fits, all }) =>
  `${count(all, { other: '#筆結果' })}中有${fits}筆符合${shown < fits ? `，顯示前${shown}筆` : ''}`
