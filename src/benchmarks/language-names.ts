import { z } from 'zod'
import { memoText } from './memo.ts'

/** Schema of `data/languages.yaml`. */
export const languagesSchema = z.strictObject({
  /** Two-letter codes. */
  codes: z.array(z.string().regex(/^[a-z]{2}$/)),
  /** Names beside those of Unicode's locale data, each with its code. */
  names: z.record(z.string(), z.string()),
  programming: z.array(z.string()),
})

/** Languages whose own words for the world's languages are known; cards of the Hub are written in these. */
const writtenIn = ['en', 'es', 'zh', 'zh-Hant', 'ja', 'ko', 'fr', 'de', 'pt', 'it', 'ru', 'ar']

/** What is known of the names of languages. */
export interface Languages {
  /** The code of a natural language by its name or code: "de", "deu", "German", "德语" are `de`. */
  code(text: string): string | undefined
  /** True for the name of a programming language. */
  isProgramming(text: string): boolean
}

/**
 * Makes languages findable. The names are those of Unicode's locale data (https://cldr.unicode.org), which
 * the JavaScript engine carries.
 */
export function makeLanguages(data: z.infer<typeof languagesSchema>): Languages {
  const codes = new Set(data.codes)
  const programming = new Set(data.programming)
  let names: Map<string, string> | undefined
  return {
    isProgramming: (text) => programming.has(text.trim().toLowerCase()),
    code: memoText((text) => {
      const plain = text.trim().toLowerCase()
      if (plain === '' || plain.length > 40) return undefined
      const [, code, region] = /^([a-z]{2})(?:[-_]([a-z]{2}|[a-z]{4}))?$/.exec(plain) ?? []
      // "No" is a word, "NO" and "no" are Norwegian.
      if (code !== undefined && codes.has(code) && !/^[A-Z][a-z]/.test(text.trim()))
        return region === undefined ? code : isPart(region) ? `${code}-${region}` : undefined
      if (/^[a-z]{3}(?:[-_][a-z]{4})?$/.test(text.trim())) return codeOfThree(plain.slice(0, 3))
      names ??= new Map([...namesOf(data.codes), ...Object.entries(data.names)])
      return names.get(plain)
    }),
  }
}

const scripts = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' })

/** True for a region and for a script of Unicode: "it-life" is no Italian. */
function isPart(text: string): boolean {
  const code = text.charAt(0).toUpperCase() + text.slice(1)
  return text.length === 2 || scripts.of(code) !== undefined
}

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A code of ISO 639-3 as the shortest code of its language: `deu` is `de`. */
function codeOfThree(code: string): string | undefined {
  const { language } = new Intl.Locale(code)
  return english.of(language) === undefined ? undefined : language
}

function namesOf(codes: readonly string[]): [string, string][] {
  return writtenIn.flatMap((locale) => {
    const inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    return codes.flatMap((code): [string, string][] => {
      const name = inLocale.of(code)?.toLowerCase()
      return name === undefined ? [] : [[name, code]]
    })
  })
}
