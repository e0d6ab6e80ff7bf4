import type { Command } from 'commander'
import { readVariable } from '../environment.ts'
import { terminal } from '../messages/terminal.ts'
import { findModelsRoot } from '../snapshot/find-models.ts'
import { compileWithProgress } from './build.ts'
import { finish } from './finish.ts'
import { type ContentOptions, placeOf, withShared } from './options.ts'
import { say } from './talk.ts'
import { countProblems, paint, printAnnotation, printProblem } from './terminal.ts'

interface CheckOptions extends ContentOptions {
  json?: boolean
  strict?: boolean
}

const t = terminal.commandLine.commands.check

/** Adds `modelsheets check`. */
export function registerCheck(program: Command): void {
  withShared(program.command('check'), ['content'])
    .description(t.what)
    .option('--json', t.json)
    .option('--strict', t.strict)
    .action((options: CheckOptions) => finish(() => runCheck(options)))
}

async function runCheck(options: CheckOptions): Promise<number> {
  const { problems, records } = await compileWithProgress(options.content, placeOf(options).base)
  if (options.json) console.log(JSON.stringify(problems, null, 2))
  else if (readVariable('GITHUB_ACTIONS') === 'true') {
    const models = await findModelsRoot(options.content)
    for (const problem of problems) printAnnotation(problem, options.content, models)
  } else for (const problem of problems) printProblem(problem)
  if (!options.json)
    say(
      `${terminal.commandLine.models({ number: paint('bold', String(records.length)) })}; ${countProblems(problems)}`,
    )
  const stops = options.strict ? ['error', 'warning'] : ['error']
  return problems.some(({ level }) => stops.includes(level)) ? 1 : 0
}
