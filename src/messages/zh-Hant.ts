import type { Messages } from './words.ts'
import { access } from './zh-Hant/access.ts'
import { api } from './zh-Hant/api.ts'
import { measures, remarks } from './zh-Hant/benchmarks.ts'
import { boards } from './zh-Hant/boards.ts'
import { browser } from './zh-Hant/browser.ts'
import { card } from './zh-Hant/card.ts'
import { catalogue } from './zh-Hant/catalogue.ts'
import { changes } from './zh-Hant/changes.ts'
import { common } from './zh-Hant/common.ts'
import { compare } from './zh-Hant/compare.ts'
import { coverage } from './zh-Hant/coverage.ts'
import { disclosure } from './zh-Hant/disclosure.ts'
import { embed } from './zh-Hant/embed.ts'
import { evaluation } from './zh-Hant/evaluation.ts'
import { expected, yamlFaults } from './zh-Hant/expected.ts'
import { facts } from './zh-Hant/facts.ts'
import { fields } from './zh-Hant/fields.ts'
import { files } from './zh-Hant/files.ts'
import { fitPanel } from './zh-Hant/fit-panel.ts'
import { library } from './zh-Hant/library.ts'
import { licenses } from './zh-Hant/licenses.ts'
import { lists } from './zh-Hant/lists.ts'
import { markdown } from './zh-Hant/markdown.ts'
import { memory } from './zh-Hant/memory.ts'
import { metrics } from './zh-Hant/metrics.ts'
import { mirror } from './zh-Hant/mirror.ts'
import { pageScripts } from './zh-Hant/page-scripts.ts'
import { preview } from './zh-Hant/preview.ts'
import { problems } from './zh-Hant/problems.ts'
import { quantizations } from './zh-Hant/quantizations.ts'
import { readmeNotes } from './zh-Hant/readme-notes.ts'
import { setup } from './zh-Hant/setup.ts'
import * as sheet from './zh-Hant/sheet.ts'
import * as site from './zh-Hant/site.ts'
import { tables } from './zh-Hant/tables.ts'
import { tasks } from './zh-Hant/tasks.ts'
import * as usage from './zh-Hant/usage.ts'
import { whose } from './zh-Hant/whose.ts'

/** Traditional Chinese, with the terms of Taiwan. */
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
