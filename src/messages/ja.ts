import { access } from './ja/access.ts'
import { api } from './ja/api.ts'
import { measures, remarks } from './ja/benchmarks.ts'
import { boards } from './ja/boards.ts'
import { browser } from './ja/browser.ts'
import { card } from './ja/card.ts'
import { catalogue } from './ja/catalogue.ts'
import { changes } from './ja/changes.ts'
import { common } from './ja/common.ts'
import { compare } from './ja/compare.ts'
import { coverage } from './ja/coverage.ts'
import { disclosure } from './ja/disclosure.ts'
import { embed } from './ja/embed.ts'
import { evaluation } from './ja/evaluation.ts'
import { expected, yamlFaults } from './ja/expected.ts'
import { facts } from './ja/facts.ts'
import { fields } from './ja/fields.ts'
import { files } from './ja/files.ts'
import { fitPanel } from './ja/fit-panel.ts'
import { library } from './ja/library.ts'
import { licenses } from './ja/licenses.ts'
import { lists } from './ja/lists.ts'
import { markdown } from './ja/markdown.ts'
import { memory } from './ja/memory.ts'
import { metrics } from './ja/metrics.ts'
import { mirror } from './ja/mirror.ts'
import { pageScripts } from './ja/page-scripts.ts'
import { preview } from './ja/preview.ts'
import { problems } from './ja/problems.ts'
import { quantizations } from './ja/quantizations.ts'
import { readmeNotes } from './ja/readme-notes.ts'
import { setup } from './ja/setup.ts'
import * as sheet from './ja/sheet.ts'
import * as site from './ja/site.ts'
import { tables } from './ja/tables.ts'
import { tasks } from './ja/tasks.ts'
import * as usage from './ja/usage.ts'
import { whose } from './ja/whose.ts'
import type { Messages } from './words.ts'

/** Japanese. */
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
