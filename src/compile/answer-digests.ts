import { digestOf } from './digest-of.ts'
import {
  answers,
  isName,
  layerNames,
  numbersOf,
  type QuestionName,
  sourcesOf,
} from './questions.ts'
import type { Layers, SiteData } from './site-data.ts'

/** Questions whose answers hold whole records, entries of the catalogue or all that it is filtered by. */
const withParts: ReadonlySet<QuestionName> = new Set([
  'find',
  'derivatives',
  'predecessors',
  'listPage',
  'cataloguePage',
  'catalogueIndex',
])

/** In place of the digest of a model's parts where there is no such model. */
export const NO_MODEL = 'none'

/** What answers were once: a digest of each, and of the layers that they were made of. */
export interface FormerAnswers {
  layers: Layers | undefined
  digests: ReadonlyMap<string, string>
}

/** Digests answers, each once. An answer need not be made while all that it is made of is as it was. */
export class AnswerDigests {
  readonly #data: SiteData
  readonly #fileMark: (path: string) => string
  readonly #former: FormerAnswers['digests'] | undefined
  readonly #sameLayers: ReadonlySet<keyof Layers>
  readonly #known = new Map<string, string>()

  /**
   * @param fileMark Tells a file of the content folder from one with other bytes.
   * @param former Answers of an earlier build with the same code.
   */
  constructor(data: SiteData, fileMark: (path: string) => string, former?: FormerAnswers) {
    this.#data = data
    this.#fileMark = fileMark
    this.#former = former?.digests
    const layers = former?.layers
    this.#sameLayers = new Set(
      layers ? layerNames.filter((name) => layers[name] === data.layers[name]) : [],
    )
  }

  /** What was answered. */
  get answers(): FormerAnswers {
    return { layers: this.#data.layers, digests: this.#known }
  }

  /** Digest of the answer to a noted question; of one that nobody asks any more, one of its own. */
  of(question: string): string {
    const known = this.#known.get(question)
    if (known !== undefined) return known
    const digest = this.#asBefore(question) ?? this.#digest(question)
    this.#known.set(question, digest)
    return digest
  }

  #asBefore(question: string): string | undefined {
    if (this.#sameLayers.size === 0) return undefined
    const space = question.indexOf(' ')
    const sources = sourcesOf(question.slice(0, space), question.slice(space + 1))
    if (!sources?.layers.every((layer) => this.#sameLayers.has(layer))) return undefined
    if (sources.question !== undefined && !this.#isSame(sources.question)) return undefined
    return this.#former?.get(question) || undefined
  }

  #isSame(question: string): boolean {
    return this.of(question) === this.#former?.get(question)
  }

  #digest(question: string): string {
    const space = question.indexOf(' ')
    const name = question.slice(0, space)
    const about = question.slice(space + 1)
    if (name === 'file') return this.#fileMark(about)
    if (!isName(name)) return 'unknown'
    if (name === 'model') return this.#data.digests.get(about) ?? NO_MODEL
    if (name === 'cardWords') return this.#data.cards.digest(...numbersOf(about))
    // What is made of all boards takes long; each is digested by itself anyway.
    if (name === 'scoreSizes') return digestOf([about, this.of('boards ')])
    if (name === 'boards' || name === 'boardsOf')
      return digestOf(
        answers[name](this.#data, about).map(({ benchmark }) => [
          benchmark.slug,
          this.of(`board ${benchmark.slug}`),
        ]),
      )
    const answer = answers[name](this.#data, about)
    return withParts.has(name) ? this.#data.parts.of(answer) : digestOf(answer)
  }
}
