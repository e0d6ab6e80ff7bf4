import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyScore, measures, precision, recall, type Score, scoreCard } from './truth-score.ts'
import { corpusFolder, loadTruth, missingTexts, type TruthSet, truthSets } from './truth-set.ts'

const absent = !existsSync(corpusFolder)
if (absent)
  console.log(`The labelled tables are not measured: no cards at ${corpusFolder.pathname}`)

/** What is reached: figures that are right and figures that are wrong. Neither may get worse. */
const reached = {
  tune: {
    tables: { right: 49, wrong: 0 },
    own: { right: 39, wrong: 0 },
    values: { right: 1583, wrong: 0 },
    benchmarks: { right: 1580, wrong: 0 },
    names: { right: 1580, wrong: 6 },
    whose: { right: 1560, wrong: 0 },
    metrics: { right: 465, wrong: 3 },
    shots: { right: 291, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 0, wrong: 0 },
    subsets: { right: 0, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  hold: {
    tables: { right: 62, wrong: 0 },
    own: { right: 55, wrong: 0 },
    values: { right: 2059, wrong: 0 },
    benchmarks: { right: 1904, wrong: 8 },
    names: { right: 1904, wrong: 136 },
    whose: { right: 2041, wrong: 0 },
    metrics: { right: 491, wrong: 3 },
    shots: { right: 243, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 0, wrong: 0 },
    subsets: { right: 0, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'fresh tune': {
    tables: { right: 20, wrong: 0 },
    own: { right: 17, wrong: 0 },
    values: { right: 410, wrong: 0 },
    benchmarks: { right: 410, wrong: 0 },
    names: { right: 410, wrong: 0 },
    whose: { right: 410, wrong: 0 },
    metrics: { right: 55, wrong: 0 },
    shots: { right: 14, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 28, wrong: 0 },
    subsets: { right: 180, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'fresh hold': {
    tables: { right: 20, wrong: 0 },
    own: { right: 18, wrong: 0 },
    values: { right: 366, wrong: 0 },
    benchmarks: { right: 310, wrong: 0 },
    names: { right: 310, wrong: 0 },
    whose: { right: 352, wrong: 0 },
    metrics: { right: 146, wrong: 0 },
    shots: { right: 76, wrong: 0 },
    methods: { right: 9, wrong: 0 },
    splits: { right: 8, wrong: 0 },
    subsets: { right: 128, wrong: 1 },
    harnesses: { right: 0, wrong: 0 },
  },
  later: {
    tables: { right: 22, wrong: 0 },
    own: { right: 20, wrong: 0 },
    values: { right: 471, wrong: 0 },
    benchmarks: { right: 471, wrong: 0 },
    names: { right: 471, wrong: 0 },
    whose: { right: 471, wrong: 0 },
    metrics: { right: 66, wrong: 0 },
    shots: { right: 13, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 0, wrong: 0 },
    subsets: { right: 207, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'third tune': {
    tables: { right: 22, wrong: 0 },
    own: { right: 20, wrong: 0 },
    values: { right: 490, wrong: 0 },
    benchmarks: { right: 490, wrong: 0 },
    names: { right: 490, wrong: 7 },
    whose: { right: 490, wrong: 0 },
    metrics: { right: 101, wrong: 0 },
    shots: { right: 118, wrong: 0 },
    methods: { right: 8, wrong: 0 },
    splits: { right: 4, wrong: 0 },
    subsets: { right: 103, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'third hold': {
    tables: { right: 31, wrong: 0 },
    own: { right: 23, wrong: 0 },
    values: { right: 797, wrong: 0 },
    benchmarks: { right: 797, wrong: 0 },
    names: { right: 797, wrong: 0 },
    whose: { right: 790, wrong: 0 },
    metrics: { right: 202, wrong: 0 },
    shots: { right: 47, wrong: 0 },
    methods: { right: 67, wrong: 0 },
    splits: { right: 0, wrong: 0 },
    subsets: { right: 48, wrong: 2 },
    harnesses: { right: 0, wrong: 0 },
  },
  fourth: {
    tables: { right: 25, wrong: 0 },
    own: { right: 23, wrong: 0 },
    values: { right: 162, wrong: 0 },
    benchmarks: { right: 156, wrong: 0 },
    names: { right: 156, wrong: 0 },
    whose: { right: 162, wrong: 0 },
    metrics: { right: 57, wrong: 0 },
    shots: { right: 67, wrong: 0 },
    methods: { right: 4, wrong: 0 },
    splits: { right: 4, wrong: 0 },
    subsets: { right: 28, wrong: 4 },
    harnesses: { right: 0, wrong: 0 },
  },
  'fifth tune': {
    tables: { right: 17, wrong: 0 },
    own: { right: 12, wrong: 0 },
    values: { right: 271, wrong: 0 },
    benchmarks: { right: 265, wrong: 0 },
    names: { right: 265, wrong: 0 },
    whose: { right: 262, wrong: 0 },
    metrics: { right: 160, wrong: 0 },
    shots: { right: 56, wrong: 0 },
    methods: { right: 33, wrong: 0 },
    splits: { right: 8, wrong: 0 },
    subsets: { right: 13, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'fifth hold': {
    tables: { right: 18, wrong: 0 },
    own: { right: 16, wrong: 0 },
    values: { right: 235, wrong: 0 },
    benchmarks: { right: 200, wrong: 12 },
    names: { right: 200, wrong: 12 },
    whose: { right: 233, wrong: 2 },
    metrics: { right: 60, wrong: 0 },
    shots: { right: 43, wrong: 0 },
    methods: { right: 27, wrong: 0 },
    splits: { right: 5, wrong: 0 },
    subsets: { right: 2, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'repositories tune': {
    tables: { right: 22, wrong: 0 },
    own: { right: 7, wrong: 0 },
    values: { right: 732, wrong: 0 },
    benchmarks: { right: 659, wrong: 0 },
    names: { right: 659, wrong: 0 },
    whose: { right: 731, wrong: 0 },
    metrics: { right: 13, wrong: 0 },
    shots: { right: 207, wrong: 0 },
    methods: { right: 8, wrong: 0 },
    splits: { right: 15, wrong: 0 },
    subsets: { right: 321, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'repositories hold': {
    tables: { right: 17, wrong: 1 },
    own: { right: 7, wrong: 0 },
    values: { right: 640, wrong: 0 },
    benchmarks: { right: 524, wrong: 0 },
    names: { right: 524, wrong: 77 },
    whose: { right: 640, wrong: 0 },
    metrics: { right: 120, wrong: 0 },
    shots: { right: 61, wrong: 0 },
    methods: { right: 15, wrong: 0 },
    splits: { right: 29, wrong: 0 },
    subsets: { right: 46, wrong: 0 },
    harnesses: { right: 6, wrong: 0 },
  },
  'sixth tune': {
    tables: { right: 19, wrong: 0 },
    own: { right: 18, wrong: 0 },
    values: { right: 322, wrong: 0 },
    benchmarks: { right: 303, wrong: 0 },
    names: { right: 303, wrong: 29 },
    whose: { right: 322, wrong: 0 },
    metrics: { right: 77, wrong: 0 },
    shots: { right: 58, wrong: 0 },
    methods: { right: 4, wrong: 0 },
    splits: { right: 0, wrong: 0 },
    subsets: { right: 12, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'sixth hold': {
    tables: { right: 20, wrong: 0 },
    own: { right: 15, wrong: 0 },
    values: { right: 196, wrong: 0 },
    benchmarks: { right: 170, wrong: 2 },
    names: { right: 170, wrong: 3 },
    whose: { right: 184, wrong: 4 },
    metrics: { right: 63, wrong: 0 },
    shots: { right: 22, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 3, wrong: 0 },
    subsets: { right: 21, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'seventh unseen': {
    tables: { right: 7, wrong: 0 },
    own: { right: 3, wrong: 0 },
    values: { right: 48, wrong: 0 },
    benchmarks: { right: 32, wrong: 0 },
    names: { right: 32, wrong: 0 },
    whose: { right: 30, wrong: 0 },
    metrics: { right: 22, wrong: 0 },
    shots: { right: 0, wrong: 0 },
    methods: { right: 0, wrong: 0 },
    splits: { right: 14, wrong: 0 },
    subsets: { right: 0, wrong: 0 },
    harnesses: { right: 0, wrong: 0 },
  },
  'seventh seen': {
    tables: { right: 32, wrong: 5 },
    own: { right: 28, wrong: 0 },
    values: { right: 624, wrong: 0 },
    benchmarks: { right: 602, wrong: 0 },
    names: { right: 602, wrong: 15 },
    whose: { right: 609, wrong: 2 },
    metrics: { right: 217, wrong: 0 },
    shots: { right: 128, wrong: 0 },
    methods: { right: 50, wrong: 0 },
    splits: { right: 0, wrong: 6 },
    subsets: { right: 74, wrong: 0 },
    harnesses: { right: 0, wrong: 3 },
  },
} as const

function measure(set: TruthSet): Score {
  const score = emptyScore()
  for (const truth of loadTruth(set)) scoreCard(truth, score)
  const lines = measures.map((name) => {
    const count = score[name]
    return `${set} ${name.padEnd(11)} precision ${precision(count).toFixed(3)} (${count.right}/${count.said})  recall ${recall(count).toFixed(3)} (${count.right}/${count.wanted})`
  })
  console.log(lines.join('\n'))
  return score
}

for (const set of truthSets) {
  const missing = missingTexts(set)
  if (missing.length > 0)
    console.log(`${set}: not measured without the texts of ${missing.join(', ')}`)

  test.skipIf(absent || missing.length > 0)(
    `on the ${set} set nothing that was read right is lost and nothing wrong is said anew`,
    () => {
      const score = measure(set)
      for (const name of measures) {
        const { right, said } = score[name]
        expect(right, `${name}: right`).toBeGreaterThanOrEqual(reached[set][name].right)
        expect(said - right, `${name}: wrong`).toBeLessThanOrEqual(reached[set][name].wrong)
      }
    },
    60_000,
  )
}
