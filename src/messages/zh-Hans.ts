import type { Messages } from './words.ts'
import { access } from './zh-Hans/access.ts'
import { api } from './zh-Hans/api.ts'
import { measures, remarks } from './zh-Hans/benchmarks.ts'
import { boards } from './zh-Hans/boards.ts'
import { browser } from './zh-Hans/browser.ts'
import { card } from './zh-Hans/card.ts'
import { catalogue } from './zh-Hans/catalogue.ts'
import { changes } from './zh-Hans/changes.ts'
import { common } from './zh-Hans/common.ts'
import { compare } from './zh-Hans/compare.ts'
import { coverage } from './zh-Hans/coverage.ts'
import { disclosure } from './zh-Hans/disclosure.ts'
import { embed } from './zh-Hans/embed.ts'
import { evaluation } from './zh-Hans/evaluation.ts'
import { expected, yamlFaults } from './zh-Hans/expected.ts'
import { facts } from './zh-Hans/facts.ts'
import { fields } from './zh-Hans/fields.ts'
import { files } from './zh-Hans/files.ts'
import { fitPanel } from './zh-Hans/fit-panel.ts'
import { library } from './zh-Hans/library.ts'
import { licenses } from './zh-Hans/licenses.ts'
import { lists } from './zh-Hans/lists.ts'
import { markdown } from './zh-Hans/markdown.ts'
import { memory } from './zh-Hans/memory.ts'
import { metrics } from './zh-Hans/metrics.ts'
import { mirror } from './zh-Hans/mirror.ts'
import { pageScripts } from './zh-Hans/page-scripts.ts'
import { preview } from './zh-Hans/preview.ts'
import { problems } from './zh-Hans/problems.ts'
import { quantizations } from './zh-Hans/quantizations.ts'
import { readmeNotes } from './zh-Hans/readme-notes.ts'
import { setup } from './zh-Hans/setup.ts'
import * as sheet from './zh-Hans/sheet.ts'
import * as site from './zh-Hans/site.ts'
import { tables } from './zh-Hans/tables.ts'
import { tasks } from './zh-Hans/tasks.ts'
import * as usage from './zh-Hans/usage.ts'
import { whose } from './zh-Hans/whose.ts'

/** Simplified Chinese. */
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
