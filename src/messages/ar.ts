import { access } from './ar/access.ts'
import { api } from './ar/api.ts'
import { measures, remarks } from './ar/benchmarks.ts'
import { boards } from './ar/boards.ts'
import { browser } from './ar/browser.ts'
import { card } from './ar/card.ts'
import { catalogue } from './ar/catalogue.ts'
import { changes } from './ar/changes.ts'
import { common } from './ar/common.ts'
import { compare } from './ar/compare.ts'
import { coverage } from './ar/coverage.ts'
import { disclosure } from './ar/disclosure.ts'
import { embed } from './ar/embed.ts'
import { evaluation } from './ar/evaluation.ts'
import { expected, yamlFaults } from './ar/expected.ts'
import { facts } from './ar/facts.ts'
import { fields } from './ar/fields.ts'
import { files } from './ar/files.ts'
import { fitPanel } from './ar/fit-panel.ts'
import { library } from './ar/library.ts'
import { licenses } from './ar/licenses.ts'
import { lists } from './ar/lists.ts'
import { markdown } from './ar/markdown.ts'
import { memory } from './ar/memory.ts'
import { metrics } from './ar/metrics.ts'
import { mirror } from './ar/mirror.ts'
import { pageScripts } from './ar/page-scripts.ts'
import { preview } from './ar/preview.ts'
import { problems } from './ar/problems.ts'
import { quantizations } from './ar/quantizations.ts'
import { readmeNotes } from './ar/readme-notes.ts'
import { setup } from './ar/setup.ts'
import * as sheet from './ar/sheet.ts'
import * as site from './ar/site.ts'
import { tables } from './ar/tables.ts'
import { tasks } from './ar/tasks.ts'
import * as usage from './ar/usage.ts'
import { whose } from './ar/whose.ts'
import type { Messages } from './words.ts'

/** Arabic. */
export const messages: Messages = {
  access,
  boards,
  browser,
  card,
  catalogue,
  common,
  compare,
  api,
  changes,
  markdown,
  coverage,
  disclosure,
  embed,
  evaluation,
  expected,
  facts,
  fields,
  files,
  library,
  licenses,
  lists,
  measures,
  memory,
  metrics,
  fitPanel,
  mirror,
  pageScripts,
  preview,
  problems,
  quantizations,
  readmeNotes,
  remarks,
  setup,
  ...sheet,
  ...site,
  tables,
  tasks,
  ...usage,
  whose,
  yamlFaults,
}
