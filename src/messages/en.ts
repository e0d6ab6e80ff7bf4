import { access } from './en/access.ts'
import { api } from './en/api.ts'
import { boards } from './en/boards.ts'
import { browser } from './en/browser.ts'
import { card } from './en/card.ts'
import { catalogue } from './en/catalogue.ts'
import { changes } from './en/changes.ts'
import { commandLine } from './en/command-line.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { coverage } from './en/coverage.ts'
import { errors } from './en/errors.ts'
import { evaluation } from './en/evaluation.ts'
import { expected, yamlFaults } from './en/expected.ts'
import { facts } from './en/facts.ts'
import { files } from './en/files.ts'
import { hosts } from './en/hosts.ts'
import { library } from './en/library.ts'
import { licenses } from './en/licenses.ts'
import { lists } from './en/lists.ts'
import { markdown } from './en/markdown.ts'
import { memory } from './en/memory.ts'
import { problems } from './en/problems.ts'
import { quantizations } from './en/quantizations.ts'
import { readmeNotes } from './en/readme-notes.ts'
import * as sheet from './en/sheet.ts'
import * as site from './en/site.ts'
import { starter } from './en/starter.ts'
import { sync } from './en/sync.ts'
import { tables } from './en/tables.ts'
import * as usage from './en/usage.ts'
import { whose } from './en/whose.ts'
import { workers } from './en/workers.ts'

/** English: the language of the published files too, whatever the language of the site. */
export const en = {
  access,
  boards,
  browser,
  card,
  catalogue,
  commandLine,
  common,
  errors,
  compare,
  api,
  changes,
  markdown,
  coverage,
  evaluation,
  expected,
  facts,
  files,
  hosts,
  library,
  licenses,
  lists,
  memory,
  problems,
  quantizations,
  readmeNotes,
  ...sheet,
  ...site,
  starter,
  sync,
  tables,
  ...usage,
  whose,
  workers,
  yamlFaults,
}
