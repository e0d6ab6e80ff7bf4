import { commandLine } from './terminal/command-line.ts'
import { contentProblems } from './terminal/content-problems.ts'
import { errors } from './terminal/errors.ts'
import { hosts } from './terminal/hosts.ts'
import { integration } from './terminal/integration.ts'
import { starter } from './terminal/starter.ts'
import { sync } from './terminal/sync.ts'
import { workers } from './terminal/workers.ts'

/**
 * What the command line says: its help, progress and reports, the errors that end a command, and what is
 * wrong with files that no page speaks of. It speaks English whatever the language of the site, so no
 * language translates these.
 */
export const terminal = {
  commandLine,
  contentProblems,
  errors,
  hosts,
  integration,
  starter,
  sync,
  workers,
}
