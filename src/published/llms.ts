import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { sheetPath } from '../view/url.ts'
import { link, plainText } from './markdown.ts'

/** Models that the file names; a list of all stands in `catalogue.ndjson`. */
const MODELS = 500

/** What the file says of the models: how many there are, and the most downloaded of them. */
export type LlmsModels = Pick<LlmsInput, 'models' | 'records'>

/** What the file says of these models. */
export function llmsModels(records: readonly SheetRecord[]): LlmsModels {
  const named = records
    .toSorted((a, b) => (b.downloads ?? -1) - (a.downloads ?? -1))
    .slice(0, MODELS)
  return {
    models: records.length,
    records: named.map(({ id, summary }) => known({ id, summary })),
  }
}

/** What the file is made from. */
export interface LlmsInput {
  title: string
  description?: string
  /** Those that are named, the most downloaded first. */
  records: readonly Pick<SheetRecord, 'id' | 'summary'>[]
  /** How many there are in all. */
  models: number
  /** Whether the tables of all models and scores are published. */
  hasTables: boolean
  /** Address of a path below the base. */
  address: (path: string) => string
}

/** `llms.txt` (https://llmstxt.org): what the site is, and where its texts for assistants are. */
export function llmsText(input: LlmsInput): string {
  const { title, description, records, models, hasTables, address } = input
  const t = words.markdown
  const line = (text: string, path: string, note?: string): string =>
    `- ${link(text, address(path))}${note === undefined ? '' : `: ${plainText(note)}`}`
  return `${[
    `# ${plainText(title)}`,
    `> ${plainText(description ?? words.site.description)}`,
    plainText(t.about),
    `## ${t.data}`,
    [
      ...(hasTables
        ? [
            line('catalogue.ndjson', 'catalogue.ndjson', t.files.rows({ models })),
            line('catalogue.csv', 'catalogue.csv', t.files.csv),
            line('evaluations.ndjson', 'evaluations.ndjson', t.files.evaluations),
          ]
        : []),
      line(words.api.title, 'api/', t.files.api),
    ].join('\n'),
    `## ${words.site.models}`,
    records.map(({ id, summary }) => line(id, `${sheetPath(id)}index.md`, summary)).join('\n'),
    ...(models > records.length ? [plainText(t.more({ models: models - records.length }))] : []),
  ].join('\n\n')}\n`
}
