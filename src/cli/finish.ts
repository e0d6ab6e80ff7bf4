import { readVariable } from '../environment.ts'
import { SheetError, UsageError } from '../errors.ts'
import { systemProblem } from './system-problem.ts'
import { printError, printUnexpected } from './terminal.ts'

/**
 * Runs a command and sets the process's status: what the command gives, 2 for wrong use, 1 for what went
 * wrong. What is known is told in a sentence; a stack is printed for mistakes of ours, with --debug.
 */
export async function finish(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    const debug = readVariable('MODELSHEETS_DEBUG') !== undefined
    const known = error instanceof SheetError ? error : systemProblem(error)
    if (known) printError(known)
    else printUnexpected(error, debug)
    if (known && debug) console.error(error)
    process.exitCode = known instanceof UsageError ? 2 : 1
  }
}
