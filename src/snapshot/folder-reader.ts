import type { Problem } from '../errors.ts'
import { isRecord, parseJson, parsePythonJson } from '../json.ts'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'
import { bound, bounds } from './bounds.ts'
import { decodeText } from './decode.ts'
import { type ErrorAnswer, errorAnswer } from './error-answer.ts'
import type { ListedFolder } from './listed-folder.ts'
import type { Report } from './mend.ts'
import { noticeFinding, parseYaml, YamlError } from './yaml.ts'

/** The text of a file, unless it is an answer that says why there is no such file. */
export function withoutErrorAnswer(
  file: string,
  text: string | undefined,
  report: Report,
): string | undefined {
  const answer = text === undefined ? undefined : errorAnswer(text)
  if (text === undefined || answer === undefined) return text
  report(answerProblem(file, answer, text))
  return undefined
}

/** What to say of a file that holds an error's answer. */
export function answerProblem(file: string, answer: ErrorAnswer, text: string): Problem {
  return problem({ level: 'error', code: answer, file, value: text.slice(0, 200) })
}

/** Reads the files of one folder; what cannot be read is reported, never thrown. */
export class FolderReader {
  readonly #folder: ListedFolder
  readonly #report: Report

  constructor(folder: ListedFolder, report: Report) {
    this.#folder = folder
    this.#report = report
  }

  /**
   * The bytes of a file; undefined, and a report, where it is none that may be read.
   * @param onMissing Called where nothing is there.
   */
  bytes(file: string, maxBytes: number, onMissing?: () => void): Buffer | undefined {
    const found = this.#folder.read(file, maxBytes)
    if (!found) onMissing?.()
    if (found && 'problem' in found) this.#report(found.problem)
    return found && 'bytes' in found ? found.bytes : undefined
  }

  /** The names in an inner folder, sorted. */
  names(folder: string): string[] {
    return this.#folder.names(folder)
  }

  text(file: string, maxBytes: number): string | undefined {
    const bytes = this.bytes(file, maxBytes)
    if (bytes === undefined) return undefined
    const { text, encoding } = decodeText(bytes)
    if (encoding !== 'utf-8')
      this.#report(
        problem({
          level: 'warning',
          code: 'encoding',
          file,
          values: { encoding },
        }),
      )
    return text
  }

  json(file: string): unknown {
    const source = withoutErrorAnswer(file, this.text(file, bounds.jsonBytes), this.#report)
    if (source === undefined) return undefined
    // The Hub's answers are JSON; what a repository holds may be written by Python.
    const parse = /config[^/]*\.json$/.test(file) ? parsePythonJson : parseJson
    const { value, error } = parse(source)
    if (error === undefined) return bound(value, file, this.#report)
    this.#report(
      problem({
        level: 'error',
        code: 'json',
        file,
        ...placeOf(source, error),
        values: { fault: error.message.replace(/ in JSON at position.*|, (?:\.{3})?".*/s, '') },
      }),
    )
    return undefined
  }

  record(file: string): Record<string, unknown> | undefined {
    const value = this.json(file)
    if (value === undefined || isRecord(value)) return value
    this.#report(
      problem({
        level: 'error',
        code: 'wrong-type',
        file,
        values: { what: 'record' },
        value,
      }),
    )
    return undefined
  }

  yaml(file: string): { value: unknown; source: string } | undefined {
    const source = this.text(file, bounds.settingsBytes)
    if (source === undefined) return undefined
    try {
      const { value, notices } = parseYaml(source)
      for (const notice of notices) this.#report(problem(noticeFinding('yaml', notice, file)))
      return { value, source }
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      this.#report(
        problem({
          level: 'error',
          code: 'yaml',
          file,
          ...known({ line: error.line }),
          values: { fault: error.message },
        }),
      )
      return undefined
    }
  }
}

/**
 * The line and the text around a `JSON.parse` error. V8 names the position, or quotes ten characters on
 * either side of it, or says that the text ended
 * (https://github.com/v8/v8/blob/main/src/json/json-parser.cc, `JsonParser::ReportUnexpectedToken`).
 */
function placeOf(source: string, error: Error): { line?: number; value?: string } {
  const position = positionOf(source, error.message)
  if (position === undefined) return {}
  const lines = source.slice(0, position).split('\n')
  return { line: lines.length, value: source.split('\n', lines.length).at(-1)?.trim() ?? '' }
}

function positionOf(source: string, message: string): number | undefined {
  const stated = /at position (\d+)/.exec(message)?.[1]
  if (stated !== undefined) return Number(stated)
  if (message.includes('end of JSON')) return source.trimEnd().length
  const quoted = /^Unexpected token '?(.+?)'?, (\.{3})?"(.*?)"(?:\.{3})? is not valid/s.exec(
    message,
  )
  const [, token, dots, context] = quoted ?? []
  if (token === undefined || context === undefined) return undefined
  const start = source.indexOf(context)
  if (start < 0) return undefined
  return start + (dots === undefined ? Math.max(0, context.indexOf(token)) : 10)
}
