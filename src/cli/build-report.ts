import { resolve } from 'node:path'
import { readSettings } from '../compile/settings.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import type { Published } from '../output/output.ts'
import { printable } from '../printable.ts'
import { hostFindings } from '../published/host-limits.ts'
import { englishBytes } from '../view/format.ts'
import { type HostedSite, hostLines } from './host-lines.ts'
import { isQuiet, isVerbose, say } from './talk.ts'
import { countProblems, numbersOf, paint, printProblem } from './terminal.ts'

/** Most errors that a build prints one by one; `check` and `--verbose` print them all. */
const SHOWN_ERRORS = 10

const t = terminal.commandLine

/** What came of a build. */
export interface BuildReport {
  /** The exit status. */
  status: number
  content: string
  out: string
  /** How many models the content has. */
  models: number
  problems: readonly Problem[]
  /** Ids of models that could not be compiled. */
  left: readonly string[]
  /** Pages that could not be rendered. */
  failed: readonly Problem[]
  /** Files of the output folder that no build wrote. */
  foreign: readonly string[]
  published?: Published | undefined
  /** How many pages and files were rendered; undefined when nothing had changed. */
  rendered?: number | undefined
  seconds: { all: number; content: number; pages: number }
}

/** Says what came of a build: to people, and with --quiet only what is wrong. */
export function printReport(report: BuildReport): void {
  printProblems(report)
  for (const page of report.failed) printProblem(page)
  const { published, out, foreign } = report
  if (published) {
    const { files, bytes, pages } = published
    const built = { models: report.models, pages, files, size: englishBytes(bytes), out }
    say(`${paint('green', '✓')} ${t.built(built)}`)
    const paths = foreign.slice(0, 3).map((path) => printable(path))
    if (foreign.length > 0) say(`  ${t.foreign({ number: foreign.length, paths })}`)
    for (const line of hostLines(hosted(published), hostOf(report)))
      say(`  ${paint('yellow', line)}`)
  }
  const { all, content, pages } = report.seconds
  const times = { all: all.toFixed(1), content: content.toFixed(1), pages: pages.toFixed(1) }
  const problems = countProblems(report.problems)
  say(`  ${t.builtIn({ problems, ...times, ...known({ rendered: report.rendered }) })}`)
}

/** What came of a build as one line of JSON for programs. */
export function jsonReport(report: BuildReport): string {
  const { status, out, models, left, foreign, published, rendered = 0, seconds } = report
  const problems = [...report.problems, ...report.failed]
  return JSON.stringify({
    status,
    out: resolve(out),
    models,
    ...(published && { pages: published.pages, files: published.files, bytes: published.bytes }),
    rendered,
    seconds,
    ...numbersOf(problems),
    left,
    foreign,
    limits: published ? hostFindings(hosted(published).folders, hostOf(report)) : [],
    problems,
  })
}

function hosted({ folders }: Published): HostedSite {
  return {
    folders: Array.from(folders, ([path, { size }]) => ({ path, ...size })),
    files: () => Array.from(folders, ([path, files]) => ({ path, files: files.sizes })),
  }
}

function hostOf({ content }: BuildReport) {
  return readSettings(resolve(content)).settings.host
}

/** Prints the errors of the content, all findings with --verbose, and the models that are not as they should be. */
export function printProblems({ problems, left }: Pick<BuildReport, 'problems' | 'left'>): void {
  const errors = problems.filter(({ level }) => level === 'error')
  const shown = isVerbose() ? problems : errors.slice(0, SHOWN_ERRORS)
  for (const problem of shown) printProblem(problem)
  if (!isVerbose() && errors.length > SHOWN_ERRORS)
    console.log(t.moreErrors({ number: errors.length - SHOWN_ERRORS }))
  const plain = errors.flatMap(({ code, model }) => (code === 'card-plain' && model ? [model] : []))
  if (plain.length > 0 && !isQuiet()) console.log(t.shownPlain({ ids: plain }))
  if (left.length > 0) console.log(t.leftOut({ ids: left }))
}
