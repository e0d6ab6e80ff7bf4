import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Answers } from '../../src/catalogue/answers.ts'
import type { Entry } from '../../src/catalogue/entry.ts'
import { catalogueFiles } from '../../src/catalogue/files.ts'
import { parseQuery } from '../../src/catalogue/query.ts'

/** One line of `test/truth/search.tsv`. */
interface Asked {
  half: 'tune' | 'hold'
  query: string
  kind: string
  expected: string
}

/** How many queries of each half have the answers they should, and those that have not. */
export interface SearchTruth {
  tune: { right: number; of: number }
  hold: { right: number; of: number }
  /** Queries of the tune half alone: nobody reads the others. */
  missed: string[]
}

async function readAsked(): Promise<Asked[]> {
  const text = await readFile(join(import.meta.dirname, '../truth/search.tsv'), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.slice(1).map((line) => {
    const [half = '', query = '', kind = '', expected = ''] = line.split('\t')
    return { half: half === 'hold' ? 'hold' : 'tune', query, kind, expected }
  })
}

/** Whether a model is as one condition says: `task=a,b`, `lang=de`, `owner=x`, `id~part`, or a part of the id alone. */
function meetsOne({ id, task = '', languages }: Entry, condition: string): boolean {
  const [, name = 'id', sign = '~', value = condition] = /^(\w+)([=~])(.*)$/.exec(condition) ?? []
  if (sign === '~') return id.toLowerCase().includes(value.toLowerCase())
  const values = value.split(',')
  if (name === 'task') return values.includes(task)
  if (name === 'lang') return values.some((code) => languages.includes(code))
  return name === 'owner' && values.includes(id.split('/')[0] ?? '')
}

function meets(entry: Entry, expected: string): boolean {
  return expected.split(';').every((all) => all.split('|').some((one) => meetsOne(entry, one)))
}

function isRight(first: readonly Entry[], { kind, expected }: Asked): boolean {
  if (kind === 'ids')
    return expected.split(' ').every((id) => first.some((entry) => entry.id === id))
  return first.length > 0 && first.every((entry) => meets(entry, expected))
}

/** Asks every query of the table of a built site, as its pages do. */
export async function searchTruth(site: string): Promise<SearchTruth> {
  const read = async (path: string) => JSON.parse(await readFile(join(site, path), 'utf8'))
  const answers = new Answers({
    index: () => read(catalogueFiles.index),
    block: (number) => read(catalogueFiles.block(number)),
    summaries: (number) => read(catalogueFiles.summaries(number)),
    cards: (block, file) => read(catalogueFiles.cards(block, file)),
    ranking: (slug) => read(catalogueFiles.ranking(slug)),
  })
  while (await answers.loadBlock());
  const truth: SearchTruth = { tune: { right: 0, of: 0 }, hold: { right: 0, of: 0 }, missed: [] }
  for (const asked of await readAsked()) {
    const query = { ...parseQuery(''), text: asked.query }
    let answer = await answers.answer(query, 3)
    if (answers.wantsSummaries(query, answer)) {
      await answers.loadSummaries()
      answer = await answers.answer(query, 3)
    }
    const first = answer.rows.map(({ entry }) => entry)
    const right = isRight(first, asked)
    truth[asked.half].of += 1
    if (right) truth[asked.half].right += 1
    else if (asked.half === 'tune')
      truth.missed.push(`${asked.query}: ${first.map(({ id }) => id).join(', ')}`)
  }
  return truth
}
