/** A figure after ± with whatever stands around it. */
const spread = /\s*[([（]?\s*(?:±|\+\/-|\+-|\\pm)\s*[\d.,]+\s*%?\s*[)\]）]?/

/** A score's figure as it is set beside others: in percent where the card prints a fraction, else as printed. */
export function comparedWords(score: {
  printed: string
  value: number
  printedAs?: 'fraction'
  uncertainty?: number
}): string {
  const { printed, value, printedAs, uncertainty } = score
  return figureWords(printedAs === undefined ? printed : String(value), uncertainty)
}

/**
 * A printed figure with its uncertainty in the figure's own unit: cards print the standard error of a
 * percentage as a fraction, "51.22 (±0.0206)". Without a known uncertainty the printed spread is left out.
 */
export function figureWords(printed: string, uncertainty: number | undefined): string {
  const figure = printed
    .replace(spread, '')
    .trim()
    // "69,46" of a Spanish card stands beside "69.46" of others; "1,242" is a thousand and more.
    .replace(/^([+-]?\d+),(\d{1,2}|\d{4,})(?=\s*%?$)/, '$1.$2')
  return uncertainty === undefined ? figure : `${figure} ± ${Number(uncertainty.toPrecision(6))}`
}
