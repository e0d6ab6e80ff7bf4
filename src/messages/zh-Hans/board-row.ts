import type * as en from '../en/board-row.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** What a row of a leaderboard says beside its figures, on the page and in the rows that a filter makes. */
export const boardRow: typeof en.boardRow = {
  by: {
    publisher: '发布者自己',
    'third-party': '第三方',
    unknown: '不明',
  },
  verified: '经Hub验证',
  alsoPrinted: ({ number }) => `另有${number}处也记载`,
  otherFigures: '另有说法',
  printedAs: ({ printed }) => `原文为${printed}`,
  activeParameters: ({ size }) => `激活${size}`,
}

/** How many rows fit what a filter asks, over all pages of the board. */
export const fitting: typeof en.fitting = ({ shown, fits, all }) =>
  `${count(all, { other: '#条结果' })}中有${fits}笔符合${shown < fits ? `，显示前${shown}笔` : ''}`
