import type { Language } from './languages.ts'
import { numberLocaleOf } from './number-locale.ts'

/** The forms that the nouns of each language have (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
interface Categories {
  en: 'one' | 'other'
  'zh-Hant': 'other'
  'zh-Hans': 'other'
  ja: 'other'
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** The forms of a noun: those that its language has, all of them and no others. */
export type Forms<Tag extends Language> = Readonly<Record<Categories[Tag], string>>

/**
 * Makes a counter of one language: `2 files`, `1,234 files`, by the language's own rules of plurals. A `#` in
 * a form is where the number stands; where no form has one, it stands before the noun.
 */
export function counter<Tag extends Language>(
  tag: Tag,
): (count: number, forms: Forms<Tag>) => string {
  const rules = new Intl.PluralRules(tag)
  const digits = new Intl.NumberFormat(numberLocaleOf(tag), { maximumFractionDigits: 0 })
  return (count, forms) => {
    const all = new Map<string, string>(Object.entries(forms))
    const form = all.get(rules.select(count)) ?? all.get('other') ?? ''
    const isPlaced = [...all.values()].some((text) => text.includes('#'))
    const number = digits.format(count)
    return isPlaced ? form.replace('#', number) : `${number} ${form}`
  }
}
