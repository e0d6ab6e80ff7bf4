import MiniSearch, { type Query } from 'minisearch'
import { splitId } from '../address.ts'
import { conceptAt, conceptsOfTask } from './concepts.ts'
import type { Entry } from './entry.ts'
import { type AskedWord, askedWords, fold, isUnspaced, wordsOf } from './words.ts'

/** A model that was found, with the words of its own that matched. */
export interface Hit {
  entry: Entry
  /** For marking, in the folded form. */
  terms: string[]
}

/** Words of one model by where they stand. */
interface Words {
  name: readonly string[]
  /** How many of them are the name's own; the others are neighbours joined. */
  own: number
  owner: readonly string[]
  tags: readonly string[]
}

/** Sizes and versions: they are asked for, or do not count. */
const FIGURE = /^v?\d+(?:\.\d+)*[bmk]?$/

/** Names of a language, in English and in itself; the build knows them. */
export type LanguageNames = (code: string) => readonly string[]

/** Neighbours joined: "opus-mt" is one word to people. */
function joinedWords(name: string): string[] {
  const parts = fold(name).split(/[-_.]/)
  return parts.slice(1).map((part, index) => `${parts[index] ?? ''}${part}`)
}

function tagWords(entry: Entry, languageNames: LanguageNames): string[] {
  return [
    ...wordsOf([entry.taskLabel ?? '', entry.libraryLabel ?? '', ...entry.topics].join(' ')),
    ...entry.formats,
    ...entry.quantizations.flatMap(wordsOf),
    ...entry.languages.flatMap((code) => [fold(code), ...languageNames(code).flatMap(wordsOf)]),
    ...(entry.task ? conceptsOfTask(entry.task) : []),
    ...entry.aliases.flatMap((alias) => wordsOf(splitId(alias).name)),
  ]
}

function readWords(entry: Entry, languageNames: LanguageNames): Words {
  const { owner = '', name } = splitId(entry.id)
  const own = wordsOf(name)
  return {
    name: [...own, ...joinedWords(name)],
    own: own.length,
    owner: wordsOf(owner),
    tags: tagWords(entry, languageNames),
  }
}

/** What one asked word may be: itself, a concept, or the parts it falls into. */
interface Asked {
  alternatives: string[]
  /** Stands for a whole phrase or word of the reader. */
  word: string
}

/** The index over names, owners and tags; texts of cards are searched beside it. */
export class SearchIndex {
  // One field: where a word stands is looked at when models are put in order, for those that were found.
  readonly #index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term || null,
    autoVacuum: false,
  })
  readonly #entries: Entry[] = []
  /** By number: made once, for the index and for the order of what is found. */
  readonly #words: Words[] = []

  readonly #languageNames: LanguageNames

  constructor(languageNames: LanguageNames = () => []) {
    this.#languageNames = languageNames
  }

  /** Adds models; those of a later block come after those of an earlier one where all else is equal. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const id = this.#entries.push(entry) - 1
      const words = readWords(entry, this.#languageNames)
      this.#words.push(words)
      const { name, owner, tags } = words
      this.#index.add({ id, words: [...new Set([...name, ...owner, ...tags])].join('\n') })
    }
  }

  /**
   * The models that a text asks for, best first: all of its words, exact and as beginnings; where these are few,
   * also with typing mistakes; where there is none, those that have most of the words.
   */
  search(text: string): Hit[] {
    const asked = this.#read(text)
    if (asked.length === 0) return []
    const found = new Map<number, string[]>()
    const take = (query: Query): void => {
      for (const { id, terms } of this.#index.search(query))
        if (!found.has(id)) found.set(id, terms)
    }
    take(all(asked, 0))
    if (found.size < 5) take(all(asked, 1))
    if (found.size === 0 && asked.length > 1) take(all(joinedPairs(asked), 1))
    if (found.size === 0) take(all(asked, 2))
    if (found.size === 0 && asked.length > 1) this.#most(asked, found)
    return this.#ranked(asked, found)
  }

  /** Words of the reader with what each may stand for. */
  #read(text: string): Asked[] {
    const words = askedWords(text)
    const plain = words.map(({ word }) => word)
    const asked: Asked[] = []
    for (let at = 0; at < words.length; at += 1) {
      const concept = conceptAt(plain, at)
      const one = words[at]
      if (concept && concept.length > 1) {
        asked.push({ word: concept.mark, alternatives: [concept.mark] })
        at += concept.length - 1
      } else if (one) asked.push(...this.#alternatives(one, concept?.mark))
    }
    return asked
  }

  #alternatives({ word, parts }: AskedWord, concept: string | undefined): Asked[] {
    if (concept) return [{ word, alternatives: [word, concept] }]
    if (parts.length > 0 && !this.#knows(word))
      return parts.map((part) => ({ word: part, alternatives: [part] }))
    return [{ word, alternatives: [word] }]
  }

  #knows(word: string): boolean {
    return this.#index.search(word, { prefix: false, fuzzy: false }).length > 0
  }

  /** The models with the largest number of the asked words. */
  #most(asked: readonly Asked[], found: Map<number, string[]>): void {
    const results = this.#index.search({
      combineWith: 'OR',
      queries: asked.map((one) => oneWord(one, 1)),
    })
    const most = Math.max(...results.map(({ queryTerms }) => queryTerms.length))
    if (most * 2 < asked.length) return
    for (const { id, terms, queryTerms } of results)
      if (queryTerms.length === most) found.set(id, terms)
  }

  #ranked(asked: readonly Asked[], found: ReadonlyMap<number, string[]>): Hit[] {
    const scored = [...found].flatMap(([id, terms]) => {
      const entry = this.#entries[id]
      const words = this.#words[id]
      return entry && words ? { id, terms, entry, score: scoreOf(asked, words, terms) } : []
    })
    scored.sort((a, b) => b.score - a.score || a.id - b.id)
    return scored.map(({ entry, terms }) => ({ entry, terms }))
  }
}

/** Whether beginnings of words count: a single letter or a figure begins too much. */
const canBegin = (word: string): boolean =>
  word.length > 1 && !/^\d+$/.test(word) && !word.includes(':')

function oneWord({ alternatives }: Asked, mistakes: 0 | 1 | 2): Query {
  const query = (word: string): Query => ({
    queries: [word],
    prefix: canBegin(word),
    fuzzy: mistakes === 0 ? false : mistakesIn(word, mistakes),
  })
  const [only = ''] = alternatives
  return alternatives.length === 1
    ? query(only)
    : { combineWith: 'OR', queries: alternatives.map(query) }
}

/** Letters that may be wrong: one, or two in long words; one more where nothing else was found. */
function mistakesIn(word: string, level: 1 | 2): number | false {
  // A figure with a mistake is another figure, and a short word another word.
  if (word.length <= 3 || /[\d:]/.test(word)) return false
  return Math.min(2, (word.length > 7 ? 2 : 1) + (level === 2 && word.length > 4 ? 1 : 0))
}

function all(asked: readonly Asked[], mistakes: 0 | 1 | 2): Query {
  return { combineWith: 'AND', queries: asked.map((one) => oneWord(one, mistakes)) }
}

/** Neighbours joined: "open chat" also asks for "openchat". */
function joinedPairs(asked: readonly Asked[]): Asked[] {
  const [first, second, ...rest] = asked
  if (!first || !second) return [...asked]
  const word = first.word + second.word
  return [{ word, alternatives: [word] }, ...rest]
}

/** How well one asked word is met, and where: names before owners before tags, whole words before beginnings. */
function metBy(word: string, { name, owner, tags }: Words): number {
  if (name.includes(word)) return 10
  if (owner.includes(word)) return 8
  if (tags.includes(word)) return 6
  const begins = (words: readonly string[]): boolean => words.some((one) => one.startsWith(word))
  if (canBegin(word)) {
    if (begins(name)) return 7
    if (begins(owner)) return 6
    if (begins(tags)) return 4
  }
  return 2
}

/** The relevance of a model: each asked word by its best place, and a little more where the name says no more. */
function scoreOf(asked: readonly Asked[], words: Words, terms: readonly string[]): number {
  let score = 0
  for (const { alternatives } of asked)
    score += Math.max(...alternatives.map((word) => metBy(word, words)))
  // Sizes and versions nobody needs to type.
  const saysMore = words.name
    .slice(0, words.own)
    .some(
      (word) =>
        !terms.includes(word) &&
        !asked.some(({ alternatives }) => alternatives.includes(word)) &&
        !FIGURE.test(word),
    )
  if (!saysMore) score += 3
  // An owner of the same name made it: "mistral" by mistralai.
  if (asked.some(({ word }) => word.length > 3 && words.owner.some((one) => one.startsWith(word))))
    score += 1
  return score
}

/** Whether a text has every word of a query, each at the beginning of a word; scripts without spaces anywhere. */
export function textMatcher(text: string): ((folded: string) => boolean) | undefined {
  const words = askedWords(text).map(({ word }) => word)
  if (words.length === 0) return undefined
  return (folded) =>
    words.every((word) => (isUnspaced(word) ? folded.includes(word) : folded.includes(` ${word}`)))
}

/** A text in the form that `textMatcher` reads. */
export function searchable(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}.]+/gu, ' ')}`
}
