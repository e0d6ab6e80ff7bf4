import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { setVariable, variables } from '../environment.ts'
import { registerAdd } from './add.ts'
import { registerBuild } from './build.ts'
import { registerCheck } from './check.ts'
import { registerDev } from './dev.ts'
import { registerImport } from './import.ts'
import { registerPreview } from './preview.ts'
import { registerRemove } from './remove.ts'
import { registerSync } from './sync.ts'

// A build makes no request: not to the Hub, and not to count Astro's builds either.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const program = new Command('modelsheets')
  .description('Write one intelligence sheet per AI model, as a static site.')
  .version(readVersion())
  .option('--debug', 'print the stack of an error')
  .on('option:debug', () => setVariable('MODELSHEETS_DEBUG', '1'))
  .showHelpAfterError('Run modelsheets --help to see what there is.')
  .exitOverride()
  .addHelpText(
    'after',
    `
Content is a folder with models/<owner>/<name>/, each with a model.json (the Hub's answer), a README.md
(the card), or both. A build reads nothing else and needs no network.

Examples
  modelsheets build                          content/ → dist/
  modelsheets build --content ../models --out /srv/www --site https://models.example.org
  modelsheets dev                            look at the site while you edit content
  modelsheets check --strict                 what is wrong with the content

Exit status
  0  done    1  errors in the content (check, --strict), a model left out, or a failure    2  wrong use
  3  sync only: some models keep their last snapshot

Environment
${environment()}`,
  )

registerSync(program)
registerAdd(program)
registerRemove(program)
registerImport(program)
registerBuild(program)
registerDev(program)
registerPreview(program)
registerCheck(program)

// A command's own options and errors follow the program's rules.
for (const command of program.commands) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  // Commander has printed what is wrong; everything else was told by the command itself.
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

function environment(): string {
  return Object.entries(variables)
    .filter(([, { set }]) => set === 'user')
    .map(([name, { what }]) => `  ${name.padEnd(20)} ${what}`)
    .join('\n')
}
