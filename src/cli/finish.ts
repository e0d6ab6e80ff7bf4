import { formatProblem, SheetError, UsageError } from '../errors.ts'

/**
 * Runs a command and sets the process's status: what the command gives, 2 for bad use, 1 for what went
 * wrong. Only mistakes of ours print a stack.
 */
export async function finish(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof SheetError)) throw error
    const problem = { level: 'error' as const, code: error.name, message: error.message }
    process.stderr.write(`${formatProblem({ ...problem, ...error.details })}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
