/** What a model is of another, or that it is of none. */
export const modelKinds = ['base', 'finetune', 'quantized', 'adapter', 'merge'] as const
export type ModelKind = (typeof modelKinds)[number]

/**
 * One model as the list of models knows it: what a row shows and what filters, order and search read. The build
 * makes it of the lean record, and the browser reads it from the blocks of the catalogue; absent is not stated.
 */
export interface Entry {
  id: string
  task?: string
  taskLabel?: string
  library?: string
  libraryLabel?: string
  formats: string[]
  /** Labels of the quantizations among its downloads. */
  quantizations: string[]
  /** Class of the licence; `unknown` where none is stated or known. */
  licence: string
  licenceName?: string
  access: string
  kind: ModelKind
  /** Id of the first model of its family, where it belongs to one. */
  family?: string
  parameters?: number
  /** Those that work on one token, where they are fewer. */
  active?: number
  /** Tokens. */
  context?: number
  /** Bytes of the smallest choice that runs by itself. */
  size?: number
  /** Bytes that the smallest choice needs at each context of lists; shorter where the model's own context ends. */
  memory?: number[]
  /** The program of that choice, and whether it needs more by something that is not known. */
  program?: string
  atLeast?: boolean
  downloads?: number
  trend?: 'up' | 'down' | 'flat'
  likes?: number
  /** Days, `2026-01-31`. */
  updated?: string
  added?: string
  languages: string[]
  capabilities: string[]
  /** Free words that the card is tagged with. */
  topics: string[]
  /** Number of scores of its own. */
  scores?: number
  featured?: boolean
  replaced?: boolean
  aliases: string[]
  /** Values of the editor's own fields that the list is filtered by, by key. */
  fields?: Record<string, string[]>
}

/** Fields that are one text, one number, a list of texts, and a list of numbers. */
const textFields = [
  'id',
  'task',
  'taskLabel',
  'library',
  'libraryLabel',
  'licence',
  'licenceName',
  'access',
  'kind',
  'family',
  'program',
  'trend',
  'updated',
  'added',
] as const
const numberFields = [
  'parameters',
  'active',
  'context',
  'size',
  'downloads',
  'likes',
  'scores',
] as const
const flagFields = ['atLeast', 'featured', 'replaced'] as const
const listFields = [
  'formats',
  'quantizations',
  'languages',
  'capabilities',
  'topics',
  'aliases',
] as const

/** A part of the catalogue as a file: one array a field, texts that repeat as numbers of a list. */
export interface Block {
  /** Entries before this block. */
  from: number
  ids: string[]
  /** The texts that repeat. */
  texts: string[]
  /** Numbers of `texts` from 1, 0 where absent; trailing zeros are left out. */
  text: Partial<Record<(typeof textFields)[number], number[]>>
  number: Partial<Record<(typeof numberFields)[number], (number | 0)[]>>
  flag: Partial<Record<(typeof flagFields)[number], number[]>>
  list: Partial<Record<(typeof listFields)[number], (number[] | 0)[]>>
  memory: (number[] | 0)[]
  /** As a list, of each of the editor's own fields that any of these models has. */
  fields?: Record<string, (number[] | 0)[]>
}

/** Sizes are printed in three digits: a fourth is enough to put them in order. Counts of people and tokens are exact. */
const ROUNDED: readonly string[] = ['parameters', 'active', 'size']

function sizeOf(name: string, value: number): number {
  return ROUNDED.includes(name) ? rounded(value) : value
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** Packs a run of entries; `unpackBlock` gives them back, sizes to four digits. */
export function packBlock(entries: readonly Entry[], from: number): Block {
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size + 1
    numbers.set(text, known)
    return known
  }
  const block: Block = {
    from,
    ids: entries.map(({ id }) => id),
    texts: [],
    text: {},
    number: {},
    flag: {},
    list: {},
    memory: [],
  }
  for (const name of textFields)
    if (name !== 'id')
      block.text[name] = trimmed(
        entries.map((entry) => (entry[name] === undefined ? 0 : numberOf(entry[name]))),
      )
  // Zero is a number that a model can have: absent is 0, and a number is stored one higher.
  for (const name of numberFields)
    block.number[name] = trimmed(
      entries.map((entry) => (entry[name] === undefined ? 0 : sizeOf(name, entry[name]) + 1)),
    )
  for (const name of flagFields)
    block.flag[name] = entries.flatMap((entry, index) => (entry[name] ? index : []))
  for (const name of listFields)
    block.list[name] = trimmed(
      entries.map((entry) => (entry[name].length === 0 ? 0 : entry[name].map(numberOf))),
    )
  block.memory = trimmed(entries.map(({ memory }) => memory?.map(rounded) ?? 0))
  const fields = new Set(entries.flatMap((entry) => Object.keys(entry.fields ?? {})))
  if (fields.size > 0)
    block.fields = Object.fromEntries(
      [...fields]
        .sort()
        .map((key) => [
          key,
          trimmed(entries.map((entry) => entry.fields?.[key]?.map(numberOf) ?? 0)),
        ]),
    )
  block.texts = [...numbers.keys()]
  return block
}

/** An array without the zeros at its end. */
function trimmed<Value>(values: (Value | 0)[]): (Value | 0)[] {
  const last = values.findLastIndex((value) => value !== 0)
  return values.slice(0, last + 1)
}

/** The entries of a block. */
export function unpackBlock(block: Block): Entry[] {
  const flags = new Map(flagFields.map((name) => [name, new Set(block.flag[name])]))
  return block.ids.map((id, index) => {
    const textAt = (name: (typeof textFields)[number]): string | undefined =>
      block.texts[(block.text[name]?.[index] ?? 0) - 1]
    const numberAt = (name: (typeof numberFields)[number]): number | undefined => {
      const value = block.number[name]?.[index] ?? 0
      return value === 0 ? undefined : value - 1
    }
    const listAt = (name: (typeof listFields)[number]): string[] => {
      const list = block.list[name]?.[index] ?? 0
      return list === 0 ? [] : list.map((number) => block.texts[number - 1] ?? '')
    }
    const fields = Object.entries(block.fields ?? {}).flatMap(([key, lists]) => {
      const list = lists[index] ?? 0
      return list === 0 ? [] : [[key, list.map((number) => block.texts[number - 1] ?? '')]]
    })
    const memory = block.memory[index] ?? 0
    const entry: Record<string, unknown> = { id }
    for (const name of textFields) if (name !== 'id') entry[name] = textAt(name)
    for (const name of numberFields) entry[name] = numberAt(name)
    for (const name of flagFields) if (flags.get(name)?.has(index)) entry[name] = true
    for (const name of listFields) entry[name] = listAt(name)
    if (memory !== 0) entry['memory'] = memory
    if (fields.length > 0) entry['fields'] = Object.fromEntries(fields)
    // Every field of the lists above was set as its list says.
    return entry as unknown as Entry
  })
}
