import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { withoutBracket } from './column-names.ts'
import type { ScoreDescription } from './describe-score.ts'
import { isKindOfMean } from './part-name.ts'
import type { ScoreContext } from './score-context.ts'

/**
 * Takes away a printed label that names no test by itself and keeps what it does say. In order, the first that holds:
 * - "Class." is short for a kind of tasks of a benchmark that nothing names: a part of it;
 * - a perplexity over "Finance" is that of texts of a field;
 * - of fields alone ("STEM", "Humanities", their mean) each is a part of one test;
 * - a mean over other tests ("Average") is of no test, and says so with its metric;
 * - a field, and every name under a head that only gathers ("Category", "Capability"), is a part where nothing says
 *   that the names are those of tests.
 */
export function withoutFalseName(
  description: ScoreDescription,
  context: ScoreContext,
): ScoreDescription {
  const { printed, benchmark, ...rest } = withoutMean(description, context)
  if (benchmark !== undefined || printed === undefined) return withoutMean(description, context)
  if (printed.endsWith('.') && speaksOf(printed, 'task-kind')) return asPart(printed, rest)
  // The mean of languages is that of the test which they are parts of.
  const onlyParts = context.fieldsOnly || (context.languagesOnly && speaksOf(printed, 'average'))
  if (onlyParts && speaksOf(printed, 'field', 'average'))
    return asPart(speaksOf(printed, 'average') ? undefined : printed, rest)
  if (rest.metric?.id === 'perplexity' && speaksOf(printed, 'domain', 'average'))
    return asPart(speaksOf(printed, 'domain') ? printed : undefined, rest)
  if (isMean(printed)) return asMean(printed, rest)
  const gathered =
    context.names === 'gathered' || (speaksOf(printed, 'field') && context.mostlyFields)
  return gathered && context.names !== 'tests'
    ? { ...asPart(printed, rest), unnamed: true }
    : description
}

/**
 * "Average", "Average Score", "AVG@10 math tasks": a mean, and no word beside it that may be a name; "Gull-Eval Avg" is
 * that of Gull-Eval.
 */
export function isMean(text: string): boolean {
  if (!speaksOf(withoutBracket(text), 'average')) return false
  const words = text.match(/\p{L}+/gu) ?? []
  return words.every((word) => speaksOf(word, 'average', 'task', 'value', 'field', 'split'))
}

/** The figure of a part of a test that the label does not name. */
function asPart(
  part: string | undefined,
  { subset, ...rest }: Omit<ScoreDescription, 'printed' | 'benchmark'>,
): ScoreDescription {
  const parts = [part, subset].filter((text) => text !== undefined)
  return { ...rest, ...known({ subset: parts.length > 0 ? parts.join(', ') : undefined }) }
}

/** The figure of many tests together. */
function asMean(
  printed: string,
  rest: Omit<ScoreDescription, 'printed' | 'benchmark'>,
): ScoreDescription {
  // "Average Score" says no more of how it was counted than "Average".
  const metric = rest.metric?.id === 'score' ? undefined : rest.metric
  return { ...rest, unnamed: true, metric: { ...metric, words: [printed] } }
}

/** "Average" among rows of languages is no language and no part: it is the figure of the whole test. */
function withoutMean(description: ScoreDescription, context: ScoreContext): ScoreDescription {
  const { subset, ...whole } = description
  const mean = subset !== undefined && speaksOf(subset, 'average') && !isKindOfMean(subset)
  return context.languagesOnly && mean ? whole : description
}
