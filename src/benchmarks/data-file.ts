import { basename, relative } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { bounds } from '../snapshot/bounds.ts'
import { readContentFile } from '../snapshot/content-file.ts'
import { decodeText } from '../snapshot/decode.ts'
import { noticeFinding, parseYaml, YamlError } from '../snapshot/yaml.ts'
import { lineFinder } from '../snapshot/yaml-lines.ts'

/** A problem without its place. */
type Fault<F = Finding> = F extends unknown ? Omit<F, 'level' | 'file' | 'line' | 'field'> : never

/** A file of data with what is wrong in it. */
export class DataFile {
  readonly problems: Problem[] = []
  readonly value: unknown
  /** Name without folder and ending. */
  readonly stem: string
  readonly #file: string
  readonly #lineOf: (path: readonly PropertyKey[]) => number | undefined

  /** @param root The folder that the file may not lead out of. */
  constructor(root: string, path: string) {
    this.#file = relative(root, path)
    this.stem = basename(path, '.yaml')
    const found = readContentFile(root, path, this.#file, bounds.settingsBytes)
    if (found && 'problem' in found) this.problems.push(found.problem)
    const text = found && 'bytes' in found ? decodeText(found.bytes).text : ''
    this.#lineOf = lineFinder(text)
    try {
      const { value, notices } = parseYaml(text)
      this.value = value
      for (const notice of notices)
        this.problems.push(problem(noticeFinding('yaml', notice, this.#file)))
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      this.#add({ code: 'benchmark-yaml', values: { fault: error.message } }, [], error.line)
    }
  }

  #add(fault: Fault, path: readonly PropertyKey[], line: number | undefined): void {
    const at = path.join('.')
    this.problems.push(
      problem({
        level: 'error',
        file: this.#file,
        ...known({ line, field: at === '' ? undefined : at }),
        ...fault,
      }),
    )
  }

  /** Reports something wrong at a path of the file. */
  report(fault: Fault, path: readonly PropertyKey[]): void {
    this.#add(fault, path, this.#lineOf(path))
  }

  /** Parses a part of the file; reports what does not fit and gives `undefined` then. */
  parse<T>(schema: z.ZodType<T>, value: unknown, path: readonly PropertyKey[]): T | undefined {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      const at = [...path, ...issue.path]
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) this.report({ code: 'benchmark-field-unknown' }, [...at, key])
      else {
        const fault = { code: 'benchmark-field', values: { fault: issue.message } } as const
        this.report({ ...fault, value: valueAt(value, issue.path) }, at)
      }
    }
    return undefined
  }

  /** Parses a mapping of rows; a bad row is reported and left out. */
  rows<T>(schema: z.ZodType<T>): [string, T][] {
    if (this.value === undefined || this.value === null) return []
    if (!isRecord(this.value)) {
      this.report({ code: 'benchmark-rows', value: this.value }, [])
      return []
    }
    return Object.entries(this.value).flatMap(([key, row]): [string, T][] => {
      const parsed = this.parse(schema, row, [key])
      return parsed === undefined ? [] : [[key, parsed]]
    })
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let part = value
  for (const key of path)
    part = isRecord(part) || Array.isArray(part) ? Reflect.get(part, key) : undefined
  return part
}
