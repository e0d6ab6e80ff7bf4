import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  corpusFolder,
  emptyScore,
  loadTruth,
  precision,
  recall,
  type Score,
  scoreCard,
} from './truth-score.ts'

const absent = !existsSync(corpusFolder)
if (absent)
  console.log(`The labelled tables are not measured: no cards at ${corpusFolder.pathname}`)

function measure(half: 'tune' | 'hold'): Score {
  const score = emptyScore()
  for (const truth of loadTruth(half)) scoreCard(truth, score)
  const lines = (['tables', 'own', 'values', 'benchmarks', 'whose'] as const).map((name) => {
    const count = score[name]
    return `${half} ${name.padEnd(11)} precision ${precision(count).toFixed(3)} (${count.right}/${count.said})  recall ${recall(count).toFixed(3)} (${count.right}/${count.wanted})`
  })
  console.log(lines.join('\n'))
  return score
}

test.skipIf(absent).each(['tune', 'hold'] as const)(
  'on the %s half the readers say little that is wrong and most of what is there',
  (half) => {
    const score = measure(half)
    expect(loadTruth(half).length).toBeGreaterThanOrEqual(35)
    expect(precision(score.tables)).toBeGreaterThanOrEqual(0.98)
    expect(precision(score.values)).toBeGreaterThanOrEqual(0.98)
    expect(precision(score.whose)).toBeGreaterThanOrEqual(0.98)
    expect(precision(score.own)).toBeGreaterThanOrEqual(0.98)
    expect(precision(score.benchmarks)).toBeGreaterThanOrEqual(0.98)
    expect(recall(score.tables)).toBeGreaterThanOrEqual(0.85)
    expect(recall(score.values)).toBeGreaterThanOrEqual(0.85)
    expect(recall(score.whose)).toBeGreaterThanOrEqual(0.85)
    expect(recall(score.own)).toBeGreaterThanOrEqual(0.85)
    expect(recall(score.benchmarks)).toBeGreaterThanOrEqual(0.85)
  },
  60_000,
)
