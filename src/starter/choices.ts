import type { Language } from '../messages/languages.ts'
import type { HostName } from '../snapshot/catalog-schema.ts'
import type { ModelRef } from '../snapshot/model-id.ts'

/** Where a new project's site can be published; each has its part of the workflow and of the README. */
export const hosts = [
  'github-pages',
  'cloudflare',
  'netlify',
  'huggingface',
  'server',
  'none',
] as const satisfies readonly (HostName | 'none')[]
/** One of `hosts`. */
export type Host = (typeof hosts)[number]

/** What somebody wants of a new project. */
export interface Choices {
  /** What the site is called: one line. */
  title: string
  models: readonly ModelRef[]
  /** Accounts whose models are all taken. */
  owners: readonly string[]
  /** Collections, as `owner/slug-id`. */
  collections: readonly string[]
  /** Words that models are searched by. */
  searches: readonly string[]
  host: Host
  /** Tag of the language that the site is written in. */
  language: Language
}

/** Whether models come from a Hub, so that a sync is what comes next. */
export function asksHub({ models, owners, collections, searches }: Choices): boolean {
  return [models, owners, collections, searches].some((list) => list.length > 0)
}
