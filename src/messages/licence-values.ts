import { type Language, languageFacts } from './languages.ts'

/** Values of licences' terms in words, alike in all languages but for the locale. */

/** Makes words of months in a language: "2024-12" as "December 2024". */
export function monthsIn(tag: Language): (month: string) => string {
  const format = new Intl.DateTimeFormat(languageFacts(tag).dates, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`))
}

/**
 * Makes one line of places in a language: "EU GB" as "the European Union and the United Kingdom".
 * @param names Of the places by code; a code without a name stands for itself.
 */
export function placesIn(
  tag: Language,
  names: Readonly<Record<string, string>>,
): (codes: string) => string {
  const format = new Intl.ListFormat(languageFacts(tag).dates)
  return (codes) => format.format(codes.split(' ').map((code) => names[code] ?? code))
}

/**
 * Makes words of millions as East Asian languages count them: 700 are 7億, 20 are 2,000万.
 * @param hundredMillion The word for 10⁸, with the space before it that the language writes.
 * @param tenThousand The word for 10⁴ likewise.
 */
export function millionsBy(
  hundredMillion: string,
  tenThousand: string,
): (millions: number) => string {
  const digits = new Intl.NumberFormat('en')
  return (millions) =>
    millions % 100 === 0
      ? `${digits.format(millions / 100)}${hundredMillion}`
      : `${digits.format(millions * 100)}${tenThousand}`
}
