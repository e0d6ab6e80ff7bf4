import parseExpression, { type ConjunctionInfo, type LicenseInfo } from 'spdx-expression-parse'
import spdxList from 'spdx-license-list'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { nameKey, TELLING_WORDS } from './free-names.ts'
import { NAMED_LICENSES } from './named.ts'
import { FSF_LIBRE, HUB_LICENSES, type LicenseEntry, ownEntry, SPDX_LICENSES } from './table.ts'
import { freest, type LicenseClass, type LicenseTerm, strictest } from './terms.ts'

/** One stated licence, understood as far as it can be. */
export interface KnownLicense {
  /** The Hub's id, where the text is one or a spelling of one. */
  id?: string
  name: string
  class: LicenseClass
  /** SPDX id or expression. */
  spdx?: string
  /** Whether the Open Source Initiative approved it; absent where the SPDX list does not know it. */
  osiApproved?: boolean
  /** True when the Free Software Foundation lists it as free. */
  fsfLibre?: boolean
  /** Address of the licence text. */
  url?: string
  terms: readonly LicenseTerm[]
  /** True when a table or the SPDX list knows the licence, and not only words in its name. */
  recognized: boolean
  /** The whole text as the SPDX standard writes it, where it is an expression of several parts. */
  expression?: string
}

/**
 * Reads one text that states a licence: a Hub id, an SPDX id or expression, a known name, or another
 * spelling of these. A text that says nothing known is its own name, with the class `unknown`.
 */
export function identifyLicense(text: string): KnownLicense {
  const stated = text.trim()
  return (
    identifySingle(stated) ??
    identifyExpression(stated) ??
    identifyList(stated) ?? { ...tellingWords(stated), name: stated, recognized: false }
  )
}

/** A licence by id or name; `undefined` for a text that is neither. */
function identifySingle(text: string): KnownLicense | undefined {
  const lower = text.toLowerCase()
  const id = Object.hasOwn(HUB_LICENSES, lower) ? lower : bySpelling().get(fold(text))
  if (id !== undefined) {
    const entry = HUB_LICENSES[id] ?? SPDX_LICENSES[id]
    if (entry) return knownAs(entry, Object.hasOwn(HUB_LICENSES, id) ? id : undefined)
  }
  const named = NAMED_LICENSES.get(nameKey(text))
  if (named) return knownAs(named)
  const spdx = bySpdxId().get(lower)
  return creativeCommons(lower, spdx) ?? (spdx === undefined ? undefined : ofList(spdx))
}

function knownAs(entry: LicenseEntry, id?: string): KnownLicense {
  const listed = entry.spdx === undefined ? undefined : spdxList[entry.spdx]
  const url = entry.url ?? (entry.spdx && `https://spdx.org/licenses/${entry.spdx}.html`)
  return {
    ...known({ id }),
    name: entry.name ?? listed?.name ?? id ?? entry.spdx ?? '',
    class: entry.class,
    ...known({
      spdx: entry.spdx,
      osiApproved: listed?.osiApproved,
      fsfLibre: entry.spdx !== undefined && FSF_LIBRE.has(entry.spdx) ? true : undefined,
      url: url || undefined,
    }),
    terms: entry.terms,
    recognized: true,
  }
}

/**
 * A licence of the SPDX list that has no reading of ours. What the OSI approves may be used commercially
 * (https://opensource.org/osd, point 6); its conditions are not known here.
 */
function ofList(spdx: string): KnownLicense {
  const approved = spdxList[spdx]?.osiApproved === true
  return knownAs({
    class: approved ? 'with-conditions' : 'unknown',
    spdx,
    terms: [{ code: 'read-text' }],
  })
}

/** Creative Commons licences name their terms, in any version and in none. */
function creativeCommons(lower: string, spdx: string | undefined): KnownLicense | undefined {
  const match =
    /^(?:cc|creative[- ]?commons)[- _]?by((?:[- _]?(?:nc|nd|sa))*)(?:[- _]?v?\d|$)/.exec(lower)
  if (!match) return undefined
  const parts = match[1] ?? ''
  const [nc, nd, sa] = ['nc', 'nd', 'sa'].map((part) => parts.includes(part))
  const terms: LicenseTerm[] = [
    ...(nd ? [{ code: 'no-derivatives' as const }] : []),
    ...(sa ? [{ code: 'share-alike' as const }] : []),
  ]
  const closed: LicenseClass = terms.length > 0 ? 'with-conditions' : 'permissive'
  const licenseClass = nc ? 'non-commercial' : closed
  if (spdx !== undefined) return knownAs({ class: licenseClass, spdx, terms })
  const code = ['BY', nc && 'NC', nd && 'ND', sa && 'SA'].filter(Boolean).join('-')
  return knownAs(
    ownEntry(
      en.licenses.anyVersion({ name: `Creative Commons ${code}` }),
      licenseClass,
      undefined,
      ...terms,
    ),
  )
}

/** Between licences of which all hold, and between those that the reader may choose from. */
const SEPARATORS = [
  [/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/i, 'and'],
  [/\s*\/\s*|\s+or\s+/i, 'or'],
] as const

/** `mit, cc-by-nc-4.0`, `Apache 2.0 / MIT`: licences that are all known; of a list the strictest counts. */
function identifyList(text: string): KnownLicense | undefined {
  if (text.length > 300) return undefined
  for (const [separator, conjunction] of SEPARATORS) {
    const pieces = text.split(separator).filter((piece) => piece !== '')
    const parts = pieces.flatMap((piece) => identifySingle(piece) ?? [])
    if (pieces.length < 2 || parts.length < pieces.length) continue
    const whole = combine(parts, conjunction)
    return conjunction === 'and' ? whole : { ...whole, ...known({ expression: whole.spdx }) }
  }
  return undefined
}

function tellingWords(text: string): Pick<KnownLicense, 'class' | 'terms'> {
  const key = nameKey(text)
  const found = TELLING_WORDS.find(([pattern]) => pattern.test(key))
  return { class: found?.[1] ?? 'unknown', terms: found?.[2] ? [found[2]] : [] }
}

/** `MIT OR Apache-2.0`, `MIT/Apache-2.0`: each id may be written as cards write it. */
function identifyExpression(text: string): KnownLicense | undefined {
  if (!/\s(?:or|and|with)\s|[/+]/i.test(text) || text.length > 300) return undefined
  const words = text.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? []
  const expression = words.map((word) => spdxWord(word)).join(' ')
  try {
    const read = ofExpression(parseExpression(expression))
    return { ...read, ...known({ expression: read.spdx }) }
  } catch {
    return undefined
  }
}

function spdxWord(word: string): string {
  if (/^(?:or|and|with)$/i.test(word)) return word.toUpperCase()
  const plus = word.endsWith('+') ? '+' : ''
  const bare = plus ? word.slice(0, -1) : word
  return `${bySpdxId().get(bare.toLowerCase()) ?? identifySingle(bare)?.spdx ?? bare}${plus}`
}

function ofExpression(node: LicenseInfo | ConjunctionInfo): KnownLicense {
  if ('license' in node) {
    const one = identifySingle(node.license) ?? ofList(node.license)
    const exception = node.exception ? ` WITH ${node.exception}` : ''
    const suffix = `${node.plus ? '+' : ''}${exception}`
    return suffix === ''
      ? one
      : {
          ...one,
          name: `${node.plus ? en.licenses.orLater(one) : one.name}${exception}`,
          spdx: `${node.license}${suffix}`,
        }
  }
  const sides = [ofExpression(node.left), ofExpression(node.right)]
  return combine(sides, node.conjunction)
}

/**
 * Several licences as one: all are named. With `and` the strictest reading counts and every term holds;
 * with `or` the reader may choose, so the freest does.
 */
export function combine(parts: readonly KnownLicense[], conjunction: 'and' | 'or'): KnownLicense {
  const classes = parts.map((part) => part.class)
  const licenseClass = conjunction === 'and' ? strictest(classes) : freest(classes)
  const counting = parts.filter((part) => part.class === licenseClass)
  // AND binds before OR: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
  const inner = (text: string): string =>
    conjunction === 'and' && / or /i.test(text) ? `(${text})` : text
  const spdx = parts.every((part) => part.spdx)
    ? parts.map((part) => inner(part.spdx ?? '')).join(` ${conjunction.toUpperCase()} `)
    : undefined
  const terms = (conjunction === 'and' ? parts : counting.slice(0, 1)).flatMap((part) => part.terms)
  const [first] = counting
  return {
    ...known({ id: first?.id !== undefined ? first.id : undefined }),
    name: parts
      .map((part) => (part.spdx?.includes(' OR ') ? inner(part.name) : part.name))
      .join(` ${conjunction} `),
    class: licenseClass,
    ...known({ spdx: spdx || undefined, url: first?.url ? first.url : undefined }),
    terms: [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()],
    recognized: parts.every((part) => part.recognized),
  }
}

/** A spelling without what people leave out or write in another way: `Apache License 2.0` → `apache2`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e|version|international|unported|only)\b/g, '')
    .replace(/(?<=\d)\.0\b/g, '')
    .replace(/v(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}+]/gu, '')
}

/** Short forms that no id folds to. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  cc0: 'cc0-1.0',
  publicdomain: 'cc0-1.0',
  bsd3: 'bsd-3-clause',
  bsd2: 'bsd-2-clause',
  boost: 'bsl-1.0',
  academicfree: 'afl-3.0',
  modifiedbsd: 'bsd-3-clause',
  'gpl2+': 'gpl-2.0-or-later',
  'gpl3+': 'gpl-3.0-or-later',
  'lgpl21+': 'lgpl-2.1-or-later',
  'lgpl3+': 'lgpl-3.0-or-later',
  'agpl3+': 'agpl-3.0-or-later',
}

let spellings: Map<string, string> | undefined

/** Ids of the tables by every folded spelling: id, SPDX id, name. The Hub's ids come first. */
function bySpelling(): Map<string, string> {
  if (spellings) return spellings
  spellings = new Map(Object.entries(SHORT_FORMS))
  for (const table of [HUB_LICENSES, SPDX_LICENSES])
    for (const [id, entry] of Object.entries(table)) {
      const name = entry.name ?? (entry.spdx && spdxList[entry.spdx]?.name)
      for (const text of [id, entry.spdx, name]) {
        const key = text === undefined ? '' : fold(text)
        if (key !== '' && !spellings.has(key)) spellings.set(key, id)
      }
    }
  return spellings
}

let spdxIds: Map<string, string> | undefined

/** SPDX ids by their lower case. */
function bySpdxId(): Map<string, string> {
  spdxIds ??= new Map(Object.keys(spdxList).map((id) => [id.toLowerCase(), id]))
  return spdxIds
}
