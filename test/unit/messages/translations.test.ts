import { PIPELINE_DATA } from '@huggingface/tasks'
import { expect, test } from 'vitest'
import { domains } from '../../../src/benchmarks/benchmark.ts'
import { readOwnData } from '../../../src/benchmarks/read-data.ts'
import { en } from '../../../src/messages/en.ts'
import { languageTags } from '../../../src/messages/languages.ts'
import { type Messages, messagesOf } from '../../../src/messages/words.ts'
import { untranslated } from './untranslated.ts'

const translated = languageTags.filter((tag) => tag !== 'en')

test('every field of benchmarks has a name', () => {
  expect(Object.keys(en.fields)).toEqual(domains)
})

test.each(translated)('in %s no message is left in English', async (tag) => {
  expect(await untranslated(tag)).toEqual([])
})

test.each(translated)('in %s all that the data say in English is said', async (tag) => {
  const messages: Messages = await messagesOf(tag)
  const { benchmarks, metrics, setup } = readOwnData()
  const keys = (table: Readonly<Record<string, string>>): string[] => Object.keys(table).sort()
  const notes = benchmarks.flatMap(({ saturated, contaminated }) => [
    ...(saturated ? [saturated.note] : []),
    ...(contaminated ? [contaminated.note] : []),
  ])
  expect(keys(messages.measures)).toEqual(benchmarks.map(({ slug }) => slug).sort())
  expect(keys(messages.remarks)).toEqual([...new Set(notes)].sort())
  expect(keys(messages.metrics)).toEqual(metrics.map(({ id }) => id).sort())
  expect(keys(messages.setup)).toEqual(
    [setup.method, setup.stated, setup.mean, setup.subset].flatMap(Object.keys).sort(),
  )
  expect(keys(messages.tasks)).toEqual(
    [...Object.keys(PIPELINE_DATA), ...Object.keys(en.formerTasks)].sort(),
  )
  expect(keys(messages.browser.reasons)).toEqual(Object.values(en.boards.reasons).sort())
})
