import { createHash } from 'node:crypto'
import type { Siblings } from '../evals/whose/identity.ts'
import { bareName, nameKey, nameParts } from '../evals/whose/name-key.ts'

/** Ids of the models of a catalogue, by each way to ask for them. */
export interface CatalogueNames {
  /** By lower case. */
  byId: ReadonlyMap<string, string>
  /** By the key of the name alone: all ids of that name. */
  byName: ReadonlyMap<string, readonly string[]>
  /** By the owner's lower case: all ids of that owner. */
  byOwner: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<ReadonlyMap<string, string>, CatalogueNames>()

/**
 * The names of a catalogue, gathered once for all its models.
 * @param ids Ids of every model by lower case.
 */
export function catalogueNames(ids: ReadonlyMap<string, string>): CatalogueNames {
  const found = known.get(ids) ?? gather(ids)
  known.set(ids, found)
  return found
}

function gather(ids: ReadonlyMap<string, string>): CatalogueNames {
  return {
    byId: ids,
    byName: Map.groupBy(ids.values(), nameKey),
    byOwner: Map.groupBy(ids.values(), ownerOf),
  }
}

function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
}

/**
 * The catalogue as one model sees it while it is compiled. It remembers what was asked, so that a later
 * build can tell whether the answers are still the same.
 */
export class AskedCatalogue {
  readonly #names: CatalogueNames
  readonly #questions = new Set<string>()

  constructor(names: CatalogueNames) {
    this.#names = names
  }

  /** What was asked, each question once. */
  get questions(): string[] {
    return [...this.#questions]
  }

  /** The id of a model by id in any case. */
  id(id: string): string | undefined {
    return this.#ask('id', id.toLowerCase())[0]
  }

  /** The id of a model by id in any case, or by its name alone where only one has it. */
  find(name: string): string | undefined {
    return this.id(name) ?? this.#ask('name', nameKey(name))[0]
  }

  /**
   * Models whose names stand beside a model's: all of its owner, its own included, and those of other owners
   * whose whole name its own begins with.
   */
  besides(id: string): Siblings {
    const owner = ownerOf(id)
    const owned = owner === '' ? [] : this.#ask('owner', owner)
    const shorter = beginningsOf(id).flatMap((key) => this.#ask('names', key))
    return { owned, more: shorter.filter((other) => owner === '' || ownerOf(other) !== owner) }
  }

  #ask(kind: Kind, key: string): readonly string[] {
    // No id of a Hub has other signs, and none is longer: nothing that is ever added can change the answer.
    if (key.length > 200 || !/^[a-z0-9._/-]+$/.test(key)) return []
    this.#questions.add(`${kind} ${key}`)
    return answers[kind](this.#names, key)
  }
}

const answers = {
  id: ({ byId }: CatalogueNames, id: string): readonly string[] => {
    const found = byId.get(id)
    return found === undefined ? [] : [found]
  },
  name: ({ byName }: CatalogueNames, key: string): readonly string[] => {
    const found = byName.get(key) ?? []
    return found.length === 1 ? found : []
  },
  names: ({ byName }: CatalogueNames, key: string): readonly string[] => byName.get(key) ?? [],
  owner: ({ byOwner }: CatalogueNames, owner: string): readonly string[] =>
    byOwner.get(owner) ?? [],
}
type Kind = keyof typeof answers

const isKind = (text: string): text is Kind => Object.hasOwn(answers, text)

/** The keys of the names that the name of an id begins with. */
function beginningsOf(id: string): string[] {
  const parts = nameParts(bareName(id))
  return parts.slice(1).map((_, at) => nameKey(parts.slice(0, at + 1).join('-')))
}

const digests = new WeakMap<readonly string[], string>()

/** An answer as text; a long one by its digest, made once for all who ask. */
function textOf(answer: readonly string[]): string {
  if (answer.length < 10) return answer.join(' ')
  const known = digests.get(answer) ?? createHash('sha256').update(answer.join(' ')).digest('hex')
  digests.set(answer, known)
  return known
}

/** A digest of what a catalogue answers to questions. */
export function digestAnswers(questions: readonly string[], names: CatalogueNames): string {
  const hash = createHash('sha256')
  for (const question of questions) {
    const space = question.indexOf(' ')
    const kind = question.slice(0, space)
    const answer = isKind(kind) ? answers[kind](names, question.slice(space + 1)) : []
    hash.update(`${textOf(answer)}\n`)
  }
  return hash.digest('base64url').slice(0, 22)
}
