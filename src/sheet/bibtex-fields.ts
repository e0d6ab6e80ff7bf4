import type { BibtexEntry } from './citation.ts'

/** The fields of a BibTeX entry by name in lower case, each without its outer braces or quotes. */
export type BibtexFields = ReadonlyMap<string, string>

/**
 * Reads the fields of one entry as BibTeX reads them: a brace counts even after a backslash.
 * @returns undefined for an entry that BibTeX would not read.
 */
export function bibtexFields({ text }: Pick<BibtexEntry, 'text'>): BibtexFields | undefined {
  const head = /^@\w+\s*\{\s*[^,\s{}]+\s*/.exec(text)
  if (head === null) return undefined
  const fields = new Map<string, string>()
  let at = head[0].length
  for (;;) {
    at = after(/[\s,]*/y, text, at)
    if (text[at] === '}') return text.slice(at + 1).trim() === '' ? fields : undefined
    const name = matchAt(/([A-Za-z][\w:.+/-]*)\s*=\s*/y, text, at)
    if (name === undefined) return undefined
    const value = readValue(text, at + name[0].length)
    if (value === undefined) return undefined
    fields.set((name[1] ?? '').toLowerCase(), value.text)
    at = value.end
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

const after = (pattern: RegExp, text: string, at: number): number =>
  at + (matchAt(pattern, text, at)?.[0].length ?? 0)

/** A value: parts in braces, in quotes, numbers and names of months, joined by `#`. */
function readValue(text: string, start: number): { text: string; end: number } | undefined {
  const parts: string[] = []
  let at = start
  for (;;) {
    const sign = text[at]
    const end = sign === '{' || sign === '"' ? closing(text, at) : after(/[^\s,{}"#=]+/y, text, at)
    if (end === undefined || end === at) return undefined
    parts.push(sign === '{' || sign === '"' ? text.slice(at + 1, end - 1) : text.slice(at, end))
    const next = after(/\s*/y, text, end)
    if (text[next] !== '#') {
      // After a value stands a comma, or the end of the entry.
      return /[,}]/.test(text[next] ?? '') ? { text: parts.join(''), end: next } : undefined
    }
    at = after(/\s*/y, text, next + 1)
  }
}

/** The place after the brace or quote that closes what begins here. */
function closing(text: string, start: number): number | undefined {
  const quoted = text[start] === '"'
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    if (depth < 0) return undefined
    const closes = quoted ? text[at] === '"' && at > start : true
    if (depth === 0 && closes) return at + 1
  }
  return undefined
}

/** Accents of TeX as signs that Unicode puts on a letter. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  c: '\u0327',
  k: '\u0328',
}

/** Letters that TeX has commands for. */
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  i: 'ı',
  j: 'ȷ',
}

/**
 * A value as plain text: accents become letters, braces go.
 * @returns undefined where a command stays that is not known here.
 */
export function plainTex(value: string): string | undefined {
  const text = value
    .replace(/\\(?:url|href|texttt|textbf|textit|emph)\s*(?=\{)/g, '')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/\\([~^])\s*\{\}/g, '$1')
    .replace(/\\(ss|aa|AA|ae|AE|oe|OE|[oOlLij])(?![A-Za-z])\s*/g, (_, name) => letters[name] ?? '')
    .replace(/\\([`'^~="."])\s*\{?\s*(\p{L})\s*\}?/gu, (_, sign, letter) => accented(sign, letter))
    .replace(/\\([urHvck])\s*\{\s*(\p{L})\s*\}/gu, (_, sign, letter) => accented(sign, letter))
    .replace(/[{}$]/g, '')
    .replace(/~/g, ' ')
    .replace(/---?/g, '–')
    .replace(/\s+/g, ' ')
    .trim()
  return text.includes('\\') || text === '' ? undefined : text
}

function accented(sign: string, letter: string): string {
  // A dotless letter under an accent is the letter.
  const plain = letter.replace('ı', 'i').replace('ȷ', 'j')
  return `${plain}${accents[sign] ?? ''}`.normalize('NFC')
}

/** A name of a list of authors. */
export type BibtexName = { whole: string } | { family: string; given?: string; particle?: string }

/** Words that the name of a group holds; "AI" in capitals, for people are called Ai. */
const GROUP =
  /(?:^|[^\p{L}])(?:[Tt]eams?|TEAM|[Rr]esearch|(?:[Oo]pen)?AI|DeepMind|Brain|[Ll]abs?|LAB|[Ll]aborator(?:y|ies)|[Uu]niversit\p{L}+|[Ii]nstitut\p{L}*|[Gg]roup|[Pp]roject|[Cc]onsortium|[Cc]ommunity|[Cc]orporation|[Cc]ompany|[Ff]oundation|[Aa]cademy|[Cc]ollege|[Cc]ent(?:er|re)|[Dd]epartment|[Oo]rganization|[Ii]nitiative|[Tt]echnologies|Inc|Ltd|LLC|GmbH|Corp)(?![\p{L}])/u

/** What stands for authors who are not named. */
const UNNAMED = /(?:^|,? )(?:others|et\.? al\.?)$/i

/**
 * The names of a list of authors as BibTeX tells them apart, without the word for those not named; undefined where
 * one cannot be read.
 * @param owner The account of the repository: a name that is the same is its, and no person's.
 */
export function bibtexNames(value: string, owner = ''): BibtexName[] | undefined {
  const names = splitAtDepth(value.replace(/\s+/g, ' '))
    .map((name) => name.replace(UNNAMED, ''))
    .filter((name) => name !== '')
    .map((name) => readName(name, owner))
  return names.every((name) => name !== undefined) && names.length > 0 ? names : undefined
}

/** Parts between `and` outside of braces. */
function splitAtDepth(value: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const piece of value.split(/(\s+and\s+|[{}])/i)) {
    if (piece === '{') depth++
    if (piece === '}') depth--
    if (depth === 0 && /^\s+and\s+$/i.test(piece)) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${piece}`)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function readName(name: string, owner: string): BibtexName | undefined {
  const text = plainTex(name)
  if (text === undefined) return undefined
  // Programs that take a group for a person print "Team, Gemma".
  const [, kind, before] = /^(\p{L}+),\s*([^,]+)$/u.exec(text) ?? []
  if (kind !== undefined && before !== undefined && GROUP.test(kind))
    return { whole: `${before} ${kind}` }
  const isOwner = squashed(text) !== '' && squashed(text) === squashed(owner)
  const isGroup = isOwner || !/[\s,]/.test(text) || GROUP.test(text)
  if (isGroup || /^\{[^{}]*\}$/.test(name)) return { whole: text }
  const [last = '', ...rest] = text.split(/\s*,\s*/)
  // Three parts are "Last, Jr, First"; else several people without `and`, of whom none may be left out.
  if (rest.length > 1 && !/^(?:[js]r\.?|I{1,3}|IV)$/i.test(rest[0] ?? '')) return undefined
  if (rest.length > 0) {
    const given = rest.at(-1)
    return { ...familyOf(last), ...(given ? { given } : {}) }
  }
  const words = text.split(' ')
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  const from = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return { ...familyOf(words.slice(from).join(' ')), given: words.slice(0, from).join(' ') }
}

/** A family name, with what stands before it in small letters. */
function familyOf(text: string): { family: string; particle?: string } {
  const [, particle, family] = /^((?:\p{Ll}[\p{L}'’.]*\s+)+)(.+)$/u.exec(text) ?? []
  return particle === undefined || family === undefined
    ? { family: text }
    : { family, particle: particle.trim() }
}
