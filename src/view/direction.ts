/** Scripts that run from right to left. */
const RTL_SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']

/** Where a text of a language begins; `auto` where the language is not known. */
export function writtenFrom(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === undefined) return 'auto'
  try {
    const script = new Intl.Locale(language).maximize().script ?? ''
    return RTL_SCRIPTS.includes(script) ? 'rtl' : 'ltr'
  } catch {
    return 'auto'
  }
}
