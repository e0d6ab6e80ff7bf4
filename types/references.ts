import { publishedSchemas } from '../src/published/schemas.ts'
import { catalogJsonSchema } from '../src/snapshot/catalog-schema.ts'
import { editsJsonSchema } from '../src/snapshot/edits.ts'
import { type Reference, referencePage, type Schema } from './reference.ts'

/** The pages of the documentation that are made from schemas, by their path in the repository. */
export function references(): Record<string, string> {
  const pages: Record<string, Reference> = {
    'docs/catalog-yaml.md': {
      title: 'catalog.yaml',
      lead: `What a site is called and which models it carries: \`content/catalog.yaml\`. Every key may be missing. A mistake is
reported with its line and left out; the rest counts. Editors that know JSON Schema complete and check the file with
[catalog.schema.json](catalog.schema.json). What the entries of \`models\` bring is written in
[Sync](sync.md#the-catalogue).`,
      schema: catalogJsonSchema() as Schema,
    },
    'docs/sheet-yaml.md': {
      title: 'sheet.yaml',
      lead: `What the site's editor adds to a model: \`models/<id>/sheet.yaml\` of the content folder. Every key may be missing; what is
wrong is reported with its line and left out. Everything in it is shown as the editor's word, never as the Hub's. Editors
that know JSON Schema complete and check the file with [sheet-yaml.schema.json](sheet-yaml.schema.json), which every site
has at \`/schema/sheet-yaml.json\`, too. What the fields of one's own look like is written in
[Branding](branding.md#fields-of-your-own).`,
      schema: editsJsonSchema() as Schema,
    },
    'docs/sheet-json.md': {
      title: 'sheet.json',
      lead: `The normalised record of a model, at \`/models/<id>/sheet.json\` of every site. Its JSON Schema stands at
\`/schema/sheet.json\`, its type in the package (\`import type { Sheet } from 'modelsheets/types'\`). A key whose value is
not known is absent: it is never empty, zero or a guess. \`schemaVersion\` changes when a key changes its meaning or goes.`,
      // Made by zod in this form.
      schema: publishedSchemas.sheet() as Schema,
    },
  }
  return Object.fromEntries(
    Object.entries(pages).map(([path, page]) => [path, referencePage(page)]),
  )
}
