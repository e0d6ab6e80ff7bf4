import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  corpusFolder,
  emptyScore,
  loadTruth,
  measures,
  precision,
  recall,
  type Score,
  scoreCard,
} from './truth-score.ts'

const absent = !existsSync(corpusFolder)
if (absent)
  console.log(`The labelled tables are not measured: no cards at ${corpusFolder.pathname}`)

/** What is reached: figures that are right and figures that are wrong. Neither may get worse. */
const reached = {
  tune: {
    tables: { right: 49, wrong: 0 },
    own: { right: 42, wrong: 0 },
    values: { right: 1583, wrong: 0 },
    benchmarks: { right: 1482, wrong: 0 },
    whose: { right: 1423, wrong: 0 },
    metrics: { right: 340, wrong: 41 },
    shots: { right: 82, wrong: 0 },
  },
  hold: {
    tables: { right: 61, wrong: 0 },
    own: { right: 51, wrong: 0 },
    values: { right: 2004, wrong: 14 },
    benchmarks: { right: 1849, wrong: 21 },
    whose: { right: 1842, wrong: 15 },
    metrics: { right: 364, wrong: 114 },
    shots: { right: 243, wrong: 0 },
  },
} as const

function measure(half: 'tune' | 'hold'): Score {
  const score = emptyScore()
  for (const truth of loadTruth(half)) scoreCard(truth, score)
  const lines = measures.map((name) => {
    const count = score[name]
    return `${half} ${name.padEnd(11)} precision ${precision(count).toFixed(3)} (${count.right}/${count.said})  recall ${recall(count).toFixed(3)} (${count.right}/${count.wanted})`
  })
  console.log(lines.join('\n'))
  return score
}

test.skipIf(absent).each(['tune', 'hold'] as const)(
  'on the %s half nothing that was read right is lost and nothing wrong is said anew',
  (half) => {
    const score = measure(half)
    for (const name of measures) {
      const { right, said } = score[name]
      expect(right, `${name}: right`).toBeGreaterThanOrEqual(reached[half][name].right)
      expect(said - right, `${name}: wrong`).toBeLessThanOrEqual(reached[half][name].wrong)
    }
  },
  60_000,
)
