/** Control characters, line separators and marks that turn the direction of text. */
const invisible = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Characters that no shell gives a meaning to. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/

/** Single quotes of PowerShell: it takes the typographic ones for the plain one. */
const powerShellQuotes = /['\u2018\u2019\u201a\u201b]/g

/**
 * Whether a path can stand in a command. Control characters can change what a terminal shows or runs
 * when pasted, and a leading `-` would be an option.
 */
export function isQuotable(text: string): boolean {
  return text !== '' && !invisible.test(text) && !text.startsWith('-')
}

/** Quotes one word for a POSIX shell. */
export function quotePosix(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** Quotes one word for PowerShell. */
export function quotePowerShell(text: string): string {
  return `'${text.replace(powerShellQuotes, '$&$&')}'`
}
