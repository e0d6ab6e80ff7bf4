import { comparedFigure } from '../evals/comparison.ts'
import type { EvaluationRecord } from '../evals/record.ts'
import { words } from '../messages/words.ts'
import type { ScoreQuestions } from './scoreboard.ts'

/** A figure placed among those of models that were measured alike. */
export interface ScoreBar {
  value: number
  low: number
  high: number
  /** Models in the range, this one among them. */
  models: number
  /** Place of the figure from 0 to 100, and of all. */
  at: number
  others: number[]
  /** The bar in words, for those who do not see it. */
  text: string
}

/** A score, and the key of what it may be compared with. */
interface ComparedScore {
  record: EvaluationRecord
  key: string
}

/**
 * The score among the ranked models of its group; `undefined` where it has no rank itself: its setup is not
 * stated, nobody else was measured alike, or the card says several figures.
 */
export function makeBar(
  { record, key }: ComparedScore,
  model: string,
  board: ScoreQuestions | undefined,
): ScoreBar | undefined {
  const { number: value } = comparedFigure(record)
  if (record.whose !== 'measured' || value === undefined || board === undefined) return undefined
  const rows = board.ranking(key)
  const own = rows.find(({ scores }) =>
    scores.some((score) => score.sheet === model && score.record === record.id),
  )
  if (own?.value !== value) return undefined
  const values = rows.map((row) => row.value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (high === low) return undefined
  const place = (figure: number): number => Math.round(((figure - low) / (high - low)) * 1000) / 10
  const digits = decimalsFor(record.value, high - low)
  return {
    value,
    low,
    high,
    models: rows.length,
    at: place(value),
    others: [...new Set(values.map(place))].slice(0, 200),
    text: words.evaluation.bar({
      value: value.toFixed(digits),
      low: low.toFixed(digits),
      high: high.toFixed(digits),
      models: rows.length,
    }),
  }
}

/** As many decimals as the figure is printed with, and as many as tell the ends of the range apart. */
function decimalsFor({ printed, percent }: EvaluationRecord['value'], range: number): number {
  const decimals = (/\d[.,](\d+)/.exec(printed)?.[1] ?? '').length
  const own = percent === undefined ? decimals : Math.max(0, decimals - 2)
  const needed = Math.max(0, Math.ceil(-Math.log10(range)))
  return Math.min(10, Math.max(Math.min(own, 4), needed))
}
