import { access } from './en/access.ts'
import { boards } from './en/boards.ts'
import { card } from './en/card.ts'
import { common } from './en/common.ts'
import { evaluation } from './en/evaluation.ts'
import { files } from './en/files.ts'
import { licenses } from './en/licenses.ts'
import { memory } from './en/memory.ts'
import { problems } from './en/problems.ts'
import { usage } from './en/usage.ts'
import { whose } from './en/whose.ts'

/** English: the language of the published files too, whatever the language of the site. */
export const en = {
  access,
  boards,
  card,
  common,
  evaluation,
  files,
  licenses,
  memory,
  problems,
  usage,
  whose,
}
