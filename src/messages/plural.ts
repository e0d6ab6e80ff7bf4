/** The forms of a noun; languages with more than two forms state those they have. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Makes a counter of one language: `2 files`, `1,234 files`, by the language's own rules of plurals
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
export function counter(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  return (count, forms) => `${digits.format(count)} ${forms[rules.select(count)] ?? forms.other}`
}
