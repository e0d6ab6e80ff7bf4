import { existsSync, readFileSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { parseJson } from '../json.ts'
import type { Language } from '../messages/languages.ts'
import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import type { ModelRef } from '../snapshot/model-id.ts'
import { findRepositories, type RepositoryFolder } from '../sources/folder.ts'
import type { Choices, Host } from '../starter/choices.ts'
import { nextSteps, scriptsCommand } from '../starter/commands.ts'
import { packageName, projectFiles } from '../starter/project.ts'
import { importAll } from './import-folders.ts'
import { readCollection, readModels, readOwner, readSearch, readTitle } from './init-answers.ts'
import { say } from './talk.ts'
import { paint } from './terminal.ts'
import { readVersion } from './version.ts'
import { type Written, writeProject } from './write-project.ts'

/** What `modelsheets init` is told. */
export interface InitFlags {
  title?: string
  models: string[]
  owner: string[]
  collection: string[]
  search: string[]
  from: string[]
  id?: string
  host?: Host
  language?: Language
  yes?: boolean
}

/** What is known of a new project: from flags, then from questions. */
export interface InitAnswers {
  title?: string | undefined
  models: readonly ModelRef[]
  owners: readonly string[]
  collections: readonly string[]
  searches: readonly string[]
  /** Copies of repositories on this machine that models are taken from. */
  folders: readonly RepositoryFolder[]
  host?: Host | undefined
  language?: Language | undefined
}

const t = terminal.starter

/** Status when files were there already and were left as they were. */
const LEFT = 3
/** Status of what Ctrl-C ends: 128 and the number of SIGINT. */
const INTERRUPTED = 130

/** Makes a new project. @returns The exit status. */
export async function init(dir: string, flags: InitFlags): Promise<number> {
  const folder = resolve(dir)
  const said = readFlags(flags)
  const preset = titleOf(basename(folder))
  const answers = mayAsk(flags) ? await ask(said, preset) : said
  if (answers === undefined) return INTERRUPTED
  const choices: Choices = {
    ...answers,
    title: answers.title ?? preset,
    host: answers.host ?? 'github-pages',
    language: answers.language ?? 'en',
  }
  const name = packageName(basename(folder))
  const files = projectFiles(choices, name, { version: readVersion() })
  const written = writeProject(folder, files)
  if (answers.folders.length > 0)
    await importAll(answers.folders, { content: join(folder, 'content') })
  printEnd(folder, choices, answers.folders.length > 0, written)
  return written.left.every((path) => path === 'package.json' && dependsOnUs(folder)) ? 0 : LEFT
}

/** All that can be wrong with the flags is found before a question is asked or a file is written. */
function readFlags(flags: InitFlags): InitAnswers {
  return {
    title: flags.title === undefined ? undefined : readTitle(flags.title),
    models: flags.models.flatMap(readModels),
    owners: flags.owner.map(readOwner),
    collections: flags.collection.map(readCollection),
    searches: flags.search.map(readSearch),
    folders: flags.from.flatMap((dir) => findRepositories(dir, flags.id)),
    host: flags.host,
    language: flags.language,
  }
}

/** Only somebody at a terminal is asked. */
function mayAsk({ yes }: InitFlags): boolean {
  return !yes && process.stdin.isTTY === true && process.stdout.isTTY === true
}

async function ask(said: InitAnswers, preset: string): Promise<InitAnswers | undefined> {
  const { askMissing, Stopped } = await import('./init-questions.ts')
  try {
    return await askMissing(said, preset, { input: process.stdin, output: process.stdout })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    console.error(error.message)
    return undefined
  }
}

/** A title from the name of a folder: `my-shelf` is called "My shelf". */
function titleOf(folder: string): string {
  const name = printable(folder.replace(/[-_\s]+/g, ' ').trim())
  return name === '' ? t.preset : `${name[0]?.toUpperCase()}${name.slice(1)}`
}

/** Whether a package.json that was there is of a folder where modelsheets was installed: all it lacks are scripts. */
function dependsOnUs(folder: string): boolean {
  const { value } = parseJson(readFileSync(join(folder, 'package.json'), 'utf8'))
  const read = z.object({ dependencies: z.object({ modelsheets: z.string() }) }).safeParse(value)
  return read.success
}

function printEnd(folder: string, choices: Choices, imported: boolean, written: Written): void {
  const { wrote, same, left } = written
  const shown = shortPath(folder)
  const number = wrote.length
  if (number > 0) say(`${paint('green', '✓')} ${t.wrote({ number, folder: printable(shown) })}`)
  for (const path of wrote) say(`  ${path}`)
  if (same.length > 0) say(t.same({ paths: same }))
  if (left.length > 0) console.log(t.left({ paths: left }))
  if (left.includes('package.json')) say(`  ${t.scripts({ command: scriptsCommand() })}`)
  say(`\n${t.next}`)
  const installed = existsSync(join(folder, 'node_modules/modelsheets'))
  const steps = nextSteps(choices, { folder: shown, installed, imported })
  const width = Math.max(...steps.map(({ command }) => command.length))
  for (const { command, what } of steps)
    say(`  ${paint('bold', printable(command).padEnd(width))}  ${paint('dim', t.steps[what])}`)
  if (!imported) say(`\n${t.offline}`)
  if (choices.host !== 'none') say(t.publish)
}

/** A folder as seen from here, or its whole path when it is not below here. */
function shortPath(folder: string): string {
  const way = relative(process.cwd(), folder)
  return /^\.\.(?:[/\\]|$)/.test(way) || isAbsolute(way) ? folder : way || '.'
}
