import type { Benchmark, Domain } from '../benchmarks/benchmark.ts'
import { en } from '../messages/en.ts'
import { language, numberLocale } from '../messages/language.ts'
import { words } from '../messages/words.ts'
import { languageName } from '../sheet/language.ts'

/**
 * Names and descriptions of what the project knows, in the language of the site. What a site's own content
 * brings, such as a benchmark of its editor, is called as the content calls it.
 */

function said(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** What a field of benchmarks is called, in small letters. */
export function fieldName(domain: Domain): string {
  return words.fields[domain]
}

/** What a task is called. */
export function taskName({ id, label }: { id: string; label: string }): string {
  return said(words.tasks, id) ?? label
}

/** What a metric is called. */
export function metricName({ id, name }: { id: string; name: string }): string {
  return said(words.metrics, id) ?? name
}

/** A word on how a score was measured. */
export function setupWord(word: string): string {
  return said(words.setup, word) ?? wayWords(word) ?? word
}

/** A way to measure, from the English words that records have for it. */
function wayWords(word: string): string | undefined {
  const { ways } = en.evaluation
  const own = words.evaluation.ways
  if (word === ways.fewShot) return own.fewShot
  if (word === ways.oneAnswer) return own.oneAnswer
  const value = /\d+$/.exec(word)?.[0] ?? /^\d+/.exec(word)?.[0]
  if (value === undefined) return undefined
  if (word === ways.mean({ value })) return own.mean({ value })
  if (word === ways.vote({ value: Number(value) })) return own.vote({ value: Number(value) })
  if (word === ways.classes({ value })) return own.classes({ value })
  return word === ways.best({ value }) ? own.best({ value }) : undefined
}

/** What a choice of files is called, where its English name, which records have, is made of words. */
export function choiceName(label: string): string {
  const { original, adapter } = en.files.choice
  const inside = /\(([^()]*)\)$/.exec(label)?.[1] ?? ''
  if (label === original({ name: inside })) return words.files.choice.original({ name: inside })
  const format = label.split(', ').slice(1).join(', ')
  return label === adapter({ format }) ? words.files.choice.adapter({ format }) : label
}

/** What a licence is called: names stay, but one that says only that it is another is no name. */
export function licenceName(name: string): string {
  return name === en.licenses.other ? words.licenses.other : name
}

/** What a benchmark measures, in one sentence. */
export function measuresOf({ slug, measures }: Pick<Benchmark, 'slug' | 'measures'>): string {
  return said(words.measures, slug) ?? measures
}

/** Why the scores of a benchmark say little, in one sentence. */
export function remarkOf({ note }: { note: string }): string {
  return said(words.remarks, note) ?? note
}

const languageNames = new Intl.DisplayNames(numberLocale, { type: 'language', fallback: 'none' })

/** What a language is called, by its code: by Unicode's data, else by its English name, else as its code. */
export function namedLanguage(code: string, english = languageName(code)): string {
  if (language === 'en' || english === undefined) return english ?? code
  const special = said(words.lists.specialLanguages, code.toLowerCase())
  return special ?? localName(code.replaceAll('_', '-')) ?? english
}

function localName(tag: string): string | undefined {
  try {
    return languageNames.of(tag)
  } catch {
    return undefined
  }
}
