import { hash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../errors.ts'
import type { Score } from '../evals/score.ts'
import { isRecord, parseJson } from '../json.ts'
import { lineBreak, type Place, readLines } from '../lines.ts'
import type { Shard } from '../shard.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import type { Stamp } from '../snapshot/stamp.ts'
import type { Inputs } from './inputs.ts'

/** What is kept of what a compiled model was made from. */
export interface KeptModel {
  id: string
  inputs: Inputs
  /** Digest of what the inputs held. */
  content: string
  /** What was asked of the catalogue, a line a question, and a digest of the answers. */
  asked: string
  answers: string
  /** Models whose folders were read, too, each with the digest of what was there. */
  bases: [id: string, content: string][]
  /** Digest of the ids of the catalogue that answered. */
  catalogue: string
  /** The file of its parts, and a digest of them; absent when nothing is known of the model. */
  parts?: Stamp
  digest?: string
}

/** What is kept of what came of a model: what the catalogue needs of it. */
export interface KeptResult {
  /** Absent when nothing is known of the model. */
  record?: CompiledRecord
  scores: Score[]
  problems: Problem[]
}

interface Live {
  model: KeptModel
  /** As text until somebody asks for it: most of a line is needed only once it is known what is to be compiled. */
  result: KeptResult | string
  /** Where its line stands, to be copied when the file is written anew. */
  place: Place
}

/**
 * The file of what is kept of a store: a line a model, each with a checksum, the last of an id counts. It is
 * only ever added to, so that a build that is killed loses nothing but the line it was writing; a line that
 * is damaged is as if it were not there.
 */
export class KeptModels {
  readonly #path: string
  readonly #models = new Map<string, Live>()
  #lines = 0
  #end = 0
  #waiting: string[] = []

  /**
   * Opens what a store keeps.
   * @param key What all of it depends on; what was made under another key is dropped.
   * @param shard The machine that keeps it, where several share the work.
   */
  constructor(store: string, key: string, shard?: Shard) {
    this.#path = keptFile(store, shard)
    if (!this.#load(key)) this.#start(key)
  }

  get(id: string): KeptModel | undefined {
    return this.#models.get(id)?.model
  }

  /** What came of a model that is kept; undefined of any other. */
  resultOf(id: string): KeptResult | undefined {
    const live = this.#models.get(id)
    // Written by `set` under the same key, by its checksum: no second parse.
    if (typeof live?.result === 'string') live.result = JSON.parse(live.result) as KeptResult
    return live?.result
  }

  ids(): IterableIterator<string> {
    return this.#models.keys()
  }

  set(model: KeptModel, result: KeptResult): void {
    this.#set(model, result)
  }

  /** Keeps that what a model was made from looks otherwise now, and that the same came of it. */
  update(model: KeptModel): void {
    const live = this.#models.get(model.id)
    if (live) this.#set(model, live.result)
  }

  #set(model: KeptModel, result: KeptResult | string): void {
    const text = typeof result === 'string' ? result : JSON.stringify(result)
    const line = lineOf(`${JSON.stringify(model)}\t${text}`)
    this.#models.set(model.id, { model, result, place: this.#add(line) })
  }

  delete(id: string): void {
    if (this.#models.delete(id)) this.#add(lineOf(JSON.stringify({ id, gone: true })))
  }

  /** Notes that everything that is kept holds with a catalogue. */
  holdsWith(catalogue: string): void {
    let isNew = false
    for (const { model } of this.#models.values()) {
      isNew ||= model.catalogue !== catalogue
      model.catalogue = catalogue
    }
    if (isNew) this.#add(lineOf(JSON.stringify({ catalogue })))
  }

  /** Writes what waits to be written. */
  flush(): void {
    if (this.#waiting.length === 0) return
    appendFileSync(this.#path, this.#waiting.join(''))
    this.#waiting = []
  }

  /** Ends a build: what was replaced or removed goes from the file when it is the greater part. */
  finish(key: string, catalogue: string): void {
    this.holdsWith(catalogue)
    this.flush()
    if (this.#lines < 2 * this.#models.size + 100) return
    const draft = `${this.#path}.tmp`
    const from = openSync(this.#path, 'r')
    const to = openSync(draft, 'w')
    try {
      writeFileSync(to, lineOf(JSON.stringify({ key })))
      for (const { place } of this.#models.values()) {
        const line = Buffer.alloc(place.bytes)
        readSync(from, line, 0, place.bytes, place.offset)
        writeFileSync(to, line)
      }
      writeFileSync(to, lineOf(JSON.stringify({ catalogue })))
    } finally {
      closeSync(from)
      closeSync(to)
    }
    renameSync(draft, this.#path)
  }

  #start(key: string): void {
    this.#models.clear()
    this.#lines = 0
    const text = lineOf(JSON.stringify({ key }))
    this.#end = Buffer.byteLength(text)
    rmSync(this.#path, { force: true })
    writeFileSync(this.#path, text)
  }

  #add(text: string): Place {
    const bytes = Buffer.byteLength(text)
    const place = { offset: this.#end, bytes }
    this.#end += bytes
    this.#lines += 1
    this.#waiting.push(text)
    if (this.#waiting.length >= 64) this.flush()
    return place
  }

  /** Reads the file; false when there is none, or it was made under another key. */
  #load(key: string): boolean {
    let isOurs = false
    try {
      cutTorn(this.#path)
      for (const { text, place } of readLines(this.#path)) {
        const line = parseLine(text)
        if (line === undefined) continue
        if (!isOurs) {
          if (line.value['key'] !== key) return false
          isOurs = true
        } else this.#take(line, place)
      }
      this.#end = statSync(this.#path).size
    } catch {
      return false
    }
    return isOurs
  }

  #take({ value, result }: ParsedLine, place: Place): void {
    const { id, gone, catalogue } = value
    this.#lines += 1
    if (typeof id !== 'string') {
      if (typeof catalogue === 'string')
        for (const { model } of this.#models.values()) model.catalogue = catalogue
    } else if (gone === true) this.#models.delete(id)
    // Written by `set` under the same key, by its checksum: no second parse.
    else this.#models.set(id, { model: value as unknown as KeptModel, result, place })
  }
}

function keptFile(store: string, shard?: Shard): string {
  return join(store, shard ? `kept-${shard.number}-of-${shard.count}.jsonl` : 'kept.jsonl')
}

const markFile = (store: string, { number, count }: Shard): string =>
  join(store, `compiled-${number}-of-${count}`)

/** Notes that a machine is done, and of what it made its part. */
export function writeMark(store: string, shard: Shard, mark: string): void {
  writeFileSync(markFile(store, shard), mark)
}

/** Of what a machine made its part; undefined when it is not done. */
export function readMark(store: string, shard: Shard): string | undefined {
  try {
    return readFileSync(markFile(store, shard), 'utf8')
  } catch {
    return undefined
  }
}

/** Makes what several machines keep the one file of the store; each of theirs is of one key. */
export function joinKeptModels(store: string, shards: readonly Shard[]): void {
  const draft = `${keptFile(store)}.tmp`
  rmSync(draft, { force: true })
  for (const shard of shards) {
    const file = readFileSync(keptFile(store, shard))
    // The head of each but the first is its key once more.
    appendFileSync(draft, file.subarray(shard === shards[0] ? 0 : file.indexOf(lineBreak) + 1))
  }
  renameSync(draft, keptFile(store))
}

/** Cuts off what a killed build left of its last line. */
function cutTorn(path: string): void {
  const file = openSync(path, 'r+')
  try {
    let { size } = fstatSync(file)
    const end = Buffer.alloc(1 << 16)
    while (size > 0) {
      const from = Math.max(0, size - end.length)
      const read = readSync(file, end, 0, size - from, from)
      const last = end.subarray(0, read).lastIndexOf(lineBreak)
      if (last === read - 1) break
      size = last < 0 ? from : from + last + 1
    }
    ftruncateSync(file, size)
  } finally {
    closeSync(file)
  }
}

function lineOf(text: string): string {
  return `${checksum(text)} ${text}\n`
}

/** A line of the file: what stands before a tab, which no JSON has, and behind it, for a model, what came of it. */
interface ParsedLine {
  value: Record<string, unknown>
  result: string
}

function parseLine(line: string): ParsedLine | undefined {
  const text = line.slice(line.indexOf(' ') + 1)
  if (line !== `${checksum(text)} ${text}`) return undefined
  const tab = text.indexOf('\t')
  const { value } = parseJson(tab < 0 ? text : text.slice(0, tab))
  return isRecord(value) ? { value, result: text.slice(tab + 1) } : undefined
}

function checksum(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}
