import { memoText } from '../../benchmarks/memo.ts'
import { foldAccents } from '../../benchmarks/word-key.ts'

const greek: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta' }

/** A name in Latin letters: "Tern-β" is Tern-beta. */
export function inLatin(name: string): string {
  return foldAccents(name).replace(
    /(?<!\p{L})[αβγδ](?!\p{L})/giu,
    (letter) => greek[letter.toLowerCase()] ?? letter,
  )
}

/** Splits a model name into lower-case parts; digits and letters that touch stay together. */
export function nameParts(name: string): string[] {
  return inLatin(name)
    .toLowerCase()
    .replace(/(?<=[\p{L}\d])\+/gu, '-plus')
    .split(/[^\p{L}\p{N}.+]+/u)
    .map((part) => part.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)
}

/**
 * A name without owner, spaces, hyphens and case, to compare two spellings of it. The maker's name before
 * "Llama" goes too: Meta has dropped it from the ids of its repositories.
 */
export const nameKey = memoText((name) =>
  nameParts(bareName(name).replace(/^meta[-_ ](?=llama)/i, '')).join(''),
)

/** The part of an id after its owner; the whole text when it has none. */
export function bareName(name: string): string {
  const match = /^[\w.-]+\/([\w.-]+)$/.exec(name.trim())
  return match?.[1] ?? name
}

/** The owner of an id; absent for a bare name. */
export function ownerOf(name: string): string | undefined {
  return /^([\w.-]+)\/[\w.-]+$/.exec(name.trim())?.[1]
}

/** "owner/name-2": two parts, the second with a figure or a hyphen; "threeway/neutral" and "14/1500" are none. */
export function isRepositoryId(text: string): boolean {
  return /^(?=[^/]*[a-z])[\w.-]+\/(?=.*[a-z])[\w.]*[-\d][\w.-]*$/i.test(text.trim())
}

/** True for a name that states a number of parameters: "7B", "8x7B", "350M". */
export function hasSize(name: string): boolean {
  return /(?:^|[\s_.-])(?:\d+x)?\d+(?:\.\d+)?[bm](?:$|[\s_.)-])/i.test(bareName(name))
}

/** First parts of Hub addresses that are no owners. */
const places = new Set([
  'datasets',
  'spaces',
  'papers',
  'docs',
  'blog',
  'collections',
  'models',
  'learn',
])

/** The repository id a Hub link points at; absent for other links and for data sets and spaces. */
export function repositoryOfLink(link: string): string | undefined {
  const match =
    /^https?:\/\/huggingface\.co\/([\w.-]+)\/([\w.-]+?)(?:\/(?:tree|blob|resolve)\/.*)?\/?(?:[?#].*)?$/.exec(
      link,
    )
  if (!match?.[1] || !match[2] || places.has(match[1])) return undefined
  return `${match[1]}/${match[2]}`
}
