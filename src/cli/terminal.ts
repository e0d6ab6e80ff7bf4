import { styleText } from 'node:util'
import { cut, formatProblem, type Problem, type SheetError } from '../errors.ts'
import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import { isQuiet } from './talk.ts'

/** Output for people: colours and a live line on a terminal, plain lines in a log. */

type Style = Parameters<typeof styleText>[0]

const t = terminal.commandLine

/** Colours a text where the stream shows colours (`NO_COLOR` is honoured). */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

/** Prints what ended a command: where and what, then what was expected and what to do. */
export function printError({ message, details }: SheetError): void {
  const { model, file, line, field, value, expected, hint } = details
  const place = [model, file && line ? `${file}:${line}` : file, field].filter(Boolean).join(' › ')
  const got = value === undefined ? '' : `; ${t.error.got({ value: cut(value) })}`
  console.error(printable(`modelsheets: ${place ? `${place}: ` : ''}${message}${got}`))
  if (expected) console.error(`  ${t.error.expected({ what: expected })}`)
  if (hint) console.error(`  ${t.error.hint({ what: hint })}`)
}

/** Prints a mistake of ours: what it says, and where it was thrown when asked for. */
export function printUnexpected(error: unknown, debug: boolean): void {
  if (debug) {
    console.error(error)
    return
  }
  const fault = printable(cut(String(error), 400))
  console.error(`modelsheets: ${t.error.unexpected({ fault })}`)
  console.error(`  ${t.error.hint({ what: t.error.report })}`)
}

const STYLES: Readonly<Record<Problem['level'], Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'dim',
}

/** Prints one problem on one line. */
export function printProblem(problem: Problem): void {
  console.log(`${paint(STYLES[problem.level], problem.level.padEnd(7))} ${formatProblem(problem)}`)
}

/**
 * Prints one problem as an annotation of GitHub's workflow log.
 * @param content The content folder, for files that belong to no model.
 * @param models The folder with the models' folders.
 */
export function printAnnotation(problem: Problem, content: string, models: string): void {
  // https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string =>
    data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const command = problem.level === 'info' ? 'notice' : problem.level
  const file = problem.file
    ? problem.model
      ? `${models}/${problem.model}/${problem.file}`
      : `${content}/${problem.file}`
    : undefined
  const where = [
    file && `file=${property(file)}`,
    problem.line && `line=${problem.line}`,
    `title=${property(problem.code)}`,
  ].filter(Boolean)
  console.log(`::${command} ${where.join(',')}::${data(formatProblem(problem))}`)
}

/** A line that counts up on a terminal, and a line for each tenth in a log. */
export class Progress {
  readonly #what: string
  #tenth = 0

  constructor(what: string) {
    this.#what = what
  }

  /** Shows how far it is; on standard error, because standard output may be JSON for a program. */
  update(done: number, total: number, now: string): void {
    if (isQuiet()) return
    const { stderr } = process
    if (stderr.isTTY) {
      const line = `${this.#what} ${done}/${total} ${now}`
      stderr.write(`\r\u001b[2K${cut(line, (stderr.columns ?? 80) - 1)}`)
      if (done === total) stderr.write('\r\u001b[2K')
      return
    }
    const tenth = Math.floor((done / total) * 10)
    if (tenth === this.#tenth || total < 100) return
    this.#tenth = tenth
    console.error(`${this.#what} ${done}/${total}`)
  }
}

/** Counts problems by level in words: `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  return t.problems(numbersOf(problems))
}

/** How many problems of each level there are. */
export function numbersOf(problems: readonly Problem[]): {
  errors: number
  warnings: number
  notes: number
} {
  const count = (level: Problem['level']): number =>
    problems.filter((problem) => problem.level === level).length
  return { errors: count('error'), warnings: count('warning'), notes: count('info') }
}
