import { webAddress } from '../address.ts'

/** How the Open LLM Leaderboard counted in its first version. */
const openLlmMetrics: Readonly<Record<string, string>> = {
  'arc-challenge': 'acc_norm',
  hellaswag: 'acc_norm',
  mmlu: 'accuracy',
  truthfulqa: 'mc2',
  winogrande: 'accuracy',
  gsm8k: 'accuracy',
}

const openLlm = /\b(?:open[- ]?llm|hugging ?face(?:h4)?|hf)[- ]leader ?board\b/i

/**
 * The metric of a benchmark where a card says that its figures are those of the Open LLM Leaderboard; its second
 * version holds none of the benchmarks of the first.
 * Source: https://huggingface.co/docs/leaderboards/open_llm_leaderboard/archive
 * @param around What stands around the figures: headings, caption, the text before them.
 */
export function leaderboardMetric(slug: string | undefined, around: string): string | undefined {
  return slug !== undefined && openLlm.test(around) ? openLlmMetrics[slug] : undefined
}

const leaderboardData = /^\/datasets\/[^/]*leader-?board[^/]*\/./i

/**
 * The page on which a leaderboard itself publishes figures: a data set of an account that calls itself one, as
 * "Detailed results can be found here" links it in the block above a table.
 * @param links Addresses in that block.
 */
export function leaderboardPage(links: readonly string[] = []): string | undefined {
  return links.find((link) => {
    const address = webAddress(link)
    return address !== undefined && leaderboardData.test(new URL(address).pathname)
  })
}

const ofFigures =
  /\b(?:results?|scores?|numbers|figures|values|metrics|baselines?|resultados|valores|cifras)\b|结果|結果|数据|數據|数値/iu
const taken =
  /\b(?:(?:taken|copied|quoted|cited|sourced) from|as reported (?:by|in|on)|(?:tomad|copiad|extra[ií]d)[oa]s del?)\b(?!.{0,25}\b(?:model card|card|readme|ficha)\b)|(?:引用自|摘自|取自)|から引用/iu
/** Where such a sentence speaks of some models alone, they are those beside the card's own. */
const ofOthers =
  /\b(?:except|excluding|other|others|baselines?|competitors?|rivals?|remaining|rest|excepto|salvo|otros|dem[aá]s|resto)\b|其他|其它|以外/iu
const leaderboardHeading =
  /^(?:the )?(?:hugging ?face |hf )?open (?:llm )?leader ?board(?: results?)?$/i

/** What takenFigures reads: a table's headings, outermost first, and the block before it. */
interface Surroundings {
  headings: readonly string[]
  before?: string
}

const told = new WeakMap<Surroundings, { taken: 'all' | 'others' | undefined }>()

/**
 * Which figures of a table were taken from somewhere else, so that who measured them is not said: all of them under the
 * name of a public leaderboard, those that a sentence says were taken from a paper or a page. It is read once a table.
 */
export function takenFigures(table: Surroundings): 'all' | 'others' | undefined {
  const known = told.get(table) ?? { taken: readTaken(table) }
  told.set(table, known)
  return known.taken
}

function readTaken({ headings, before = '' }: Surroundings): 'all' | 'others' | undefined {
  if (leaderboardHeading.test(headings.at(-1)?.trim() ?? '')) return 'all'
  const sentence = before.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u).find(saysTaken)
  if (sentence === undefined) return undefined
  return ofOthers.test(sentence) ? 'others' : 'all'
}

/** "The numbers of the others are taken from their papers": figures first, then where they are from. */
function saysTaken(sentence: string): boolean {
  const at = ofFigures.exec(sentence)?.index
  return at !== undefined && taken.test(sentence.slice(at))
}
