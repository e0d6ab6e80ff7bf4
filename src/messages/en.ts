import { access } from './en/access.ts'
import { api } from './en/api.ts'
import { measures, remarks } from './en/benchmarks.ts'
import { boards } from './en/boards.ts'
import { browser } from './en/browser.ts'
import { card } from './en/card.ts'
import { catalogue } from './en/catalogue.ts'
import { changes } from './en/changes.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { coverage } from './en/coverage.ts'
import { disclosure } from './en/disclosure.ts'
import { embed } from './en/embed.ts'
import { evaluation } from './en/evaluation.ts'
import { expected, yamlFaults } from './en/expected.ts'
import { facts } from './en/facts.ts'
import { fields } from './en/fields.ts'
import { files } from './en/files.ts'
import { fitPanel } from './en/fit-panel.ts'
import { library } from './en/library.ts'
import { licenses } from './en/licenses.ts'
import { lists } from './en/lists.ts'
import { markdown } from './en/markdown.ts'
import { memory } from './en/memory.ts'
import { metrics } from './en/metrics.ts'
import { mirror } from './en/mirror.ts'
import { pageScripts } from './en/page-scripts.ts'
import { preview } from './en/preview.ts'
import { problems } from './en/problems.ts'
import { quantizations } from './en/quantizations.ts'
import { readmeNotes } from './en/readme-notes.ts'
import { setup } from './en/setup.ts'
import * as sheet from './en/sheet.ts'
import * as site from './en/site.ts'
import { tables } from './en/tables.ts'
import { tasks } from './en/tasks.ts'
import * as usage from './en/usage.ts'
import { whose } from './en/whose.ts'

/**
 * English, as a site and its files say it: the language of the published files whatever the language of the
 * site. What the command line says stands apart, in `terminal.ts`.
 */
export const en = {
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

export { en as messages }
