import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { CardTable } from '../../readme/readme.ts'

/**
 * The heading that says what a table is about; `undefined` where none stands above. "Results" hands on to the heading
 * above it, or to the one just before on its own level, where that is the name of a test and has no results yet: of two
 * headings of tests in a row neither is known to be meant.
 */
export function topicOf({ section, beside, headings }: CardTable): string | undefined {
  if (section === undefined || !onlyResults(section)) return section
  const [before, earlier] = beside ?? []
  const alone = earlier === undefined || onlyResults(earlier)
  const above = headings.findLast((heading) => !onlyResults(heading))
  const topic = before === undefined ? above : alone ? before : undefined
  // A title such as "Tern tuned on X", or a translation of X, is not of X alone.
  return findBenchmark(topic) === undefined ? section : topic
}

/** "Results", "3. Evaluation results:": nothing is said of what was tested. */
function onlyResults(heading: string): boolean {
  return speaksOf(heading.replace(/^\s*(?:\d+[.)、]\s*)+/, ''), 'results')
}
