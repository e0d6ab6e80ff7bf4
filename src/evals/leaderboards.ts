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
