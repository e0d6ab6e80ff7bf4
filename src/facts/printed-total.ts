/** Words of a line that make its count one of something else than the whole model. */
const OTHER_COUNT =
  /train(?:able|ed|ing)|entrena|tunable|frozen|active|activ[oa]s|effective|embed|vocab|encoder|decoder|teacher|student|target|base|origin|backbone|adapter|lora|draft|head|projector|layer|expert|tokens?|bytes?|samples?|steps?|flops?|per\b|without|non[- ]|excluding|\bgb\b|\bmb\b/iu

/** Words that say the count after them is of all parameters, in the languages of cards. */
const ALL =
  /(?:(?:total|full|exact)\w*[ _-]*(?:number of |count of |model )?(?:model )?(?:param\w*|weights)(?: count)?|par[aáâ]m\p{L}*[ _-]*(?:count[ _-]*)?\(?(?:total(?:es)?|totais|totaux)\)?|参数总[数量]|总参数(?:量|数)?|總參數|총 ?파라미터|総パラメータ数?)/iu

/** What may stand between the words and the count. */
const BETWEEN = /[^\p{L}\p{N}\n]{0,12}/iu

/** A count to the digit: groups of three, or seven digits and more. */
const EXACT = /(\d{1,3}(?:[,._ \u00a0\u202f']\d{3}){2,4}|\d{7,13})(?!\d|[.,]\d|\s?[kmbt]\b)/iu

const STATEMENT = new RegExp(ALL.source + BETWEEN.source + EXACT.source, 'giu')

/** Lines of a card that are looked at. */
const mostLines = 2000

/**
 * The total of parameters that a card prints to the digit (`Total parameters: 326,412,288`, a row of a
 * table). `undefined` where it prints none or several.
 * @param text The card without its front matter.
 */
export function printedTotal(text: string | undefined): number | undefined {
  const counts = new Set<number>()
  for (const line of (text ?? '').split('\n', mostLines)) {
    // No count without three digits in a row, and few lines have them.
    if (line.length > 400 || !/\d{3}/.test(line) || OTHER_COUNT.test(line)) continue
    for (const [, digits = ''] of line.matchAll(STATEMENT))
      counts.add(Number(digits.replace(/\D/gu, '')))
  }
  const [count] = counts
  return counts.size === 1 && count !== undefined && count >= 1e6 ? count : undefined
}
