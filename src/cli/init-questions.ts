import type { Readable, Writable } from 'node:stream'
import { select, text } from '@clack/prompts'
import { UsageError } from '../errors.ts'
import { type Language, languages, languageTags } from '../messages/languages.ts'
import { terminal } from '../messages/terminal.ts'
import { isModelId } from '../snapshot/model-id.ts'
import { findRepositories } from '../sources/folder.ts'
import { type Host, hosts } from '../starter/choices.ts'
import { readCollection, readModels, readOwner, readSearch, readTitle } from './init-answers.ts'
import type { InitAnswers } from './new-project.ts'

/** Where questions are put and answers come from. */
export interface Talk {
  input: Readable
  output: Writable
}

/** What is thrown when somebody ends the questions. */
export class Stopped extends Error {}

const t = terminal.starter

/**
 * Asks what the flags did not say, one question after the other.
 * @param preset Title that is offered.
 * @throws Stopped when the questions are ended with Ctrl-C or Escape.
 */
export async function askMissing(
  answers: InitAnswers,
  preset: string,
  talk: Talk,
): Promise<InitAnswers> {
  const title = answers.title ?? (await askTitle(preset, talk))
  const sources = namesModels(answers) ? {} : await askModels(talk)
  const host = answers.host ?? (await askHost(talk))
  const language = answers.language ?? (await askLanguage(talk))
  return { ...answers, title, ...sources, host, language }
}

function namesModels({ models, owners, collections, searches, folders }: InitAnswers): boolean {
  return [models, owners, collections, searches, folders].some((list) => list.length > 0)
}

async function askTitle(preset: string, talk: Talk): Promise<string> {
  const title = await text({
    ...talk,
    message: t.ask.title,
    placeholder: preset,
    defaultValue: preset,
    validate: (value) => (value ? fault(readTitle)(value) : undefined),
  })
  return readTitle(answered(title))
}

async function askHost(talk: Talk): Promise<Host> {
  const options = hosts.map((value) => ({ value, label: t.hosts[value] }))
  return answered<Host>(await select<Host>({ ...talk, message: t.ask.host, options }))
}

async function askLanguage(talk: Talk): Promise<Language> {
  const options = languageTags.map((value) => ({ value, label: languages[value].name }))
  return answered<Language>(await select<Language>({ ...talk, message: t.ask.language, options }))
}

async function askModels(talk: Talk): Promise<Partial<InitAnswers>> {
  const kinds = ['models', 'owner', 'collection', 'search', 'folder', 'none'] as const
  const options = kinds.map((value) => ({ value, label: t.ask.sources[value] }))
  const kind = answered(await select({ ...talk, message: t.ask.from, options }))
  const say = (message: string, read: (value: string) => unknown, placeholder = '') =>
    askText(message, read, placeholder, talk)
  if (kind === 'models')
    return { models: readModels(await say(t.ask.models, readModels, t.ask.modelsExample)) }
  if (kind === 'owner') return { owners: [readOwner(await say(t.ask.owner, readOwner))] }
  if (kind === 'collection') {
    const collection = await say(t.ask.collection, readCollection, t.ask.collectionExample)
    return { collections: [readCollection(collection)] }
  }
  if (kind === 'search') return { searches: [readSearch(await say(t.ask.search, readSearch))] }
  return kind === 'folder' ? askFolder(talk) : {}
}

async function askFolder(talk: Talk): Promise<Partial<InitAnswers>> {
  // Any id will do to learn whether there is something to import.
  const isFolder = (value: string) => findRepositories(value, 'owner/name')
  const dir = await askText(t.ask.folder, isFolder, t.ask.folderExample, talk)
  try {
    return { folders: findRepositories(dir, undefined) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const id = await askText(t.ask.id, readId, t.ask.modelsExample, talk)
    return { folders: findRepositories(dir, id) }
  }
}

function readId(value: string): void {
  if (!isModelId(value)) readModels(value)
}

async function askText(
  message: string,
  read: (value: string) => unknown,
  placeholder: string,
  talk: Talk,
): Promise<string> {
  return answered(await text({ ...talk, message, placeholder, validate: fault(read) })).trim()
}

/** What is wrong with an answer, as the flag of the same meaning would say it. */
function fault(read: (value: string) => unknown): (value?: string) => string | undefined {
  return (value = '') => {
    if (value.trim() === '') return t.ask.needed
    try {
      read(value.trim())
      return undefined
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const { expected } = error.details
      return expected === undefined ? error.message : `${error.message}: ${expected}`
    }
  }
}

/** What was answered. @throws Stopped for what stands for no answer. */
function answered<T extends string>(answer: T | symbol): T {
  if (typeof answer === 'symbol') throw new Stopped(t.ask.stopped)
  return answer
}
