import './site-language.ts'
import tab from '@bomb.sh/tab/commander'
import { Command, CommanderError } from 'commander'
import { namesSetBy, setVariable } from '../environment.ts'
import { terminal } from '../messages/terminal.ts'
import { settleEngine } from '../workers/engine.ts'
import { registerAdd } from './add.ts'
import { registerBom } from './bom.ts'
import { registerBuild } from './build.ts'
import { registerCheck } from './check.ts'
import { registerDev } from './dev.ts'
import { registerImport } from './import.ts'
import { registerInit } from './init.ts'
import { registerPreview } from './preview.ts'
import { registerRemove } from './remove.ts'
import { registerShards } from './shards.ts'
import { registerSync } from './sync.ts'
import { setLoudness } from './talk.ts'
import { readVersion } from './version.ts'

// A build makes no request: not to the Hub, and not to count Astro's builds either.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

settleEngine()

const program = new Command('modelsheets')
  .description(terminal.commandLine.about)
  .version(readVersion())
  .option('-q, --quiet', terminal.commandLine.quiet)
  .on('option:quiet', () => setLoudness('quiet'))
  .option('-v, --verbose', terminal.commandLine.verbose)
  .on('option:verbose', () => setLoudness('verbose'))
  .option('--debug', terminal.commandLine.debug)
  .on('option:debug', () => setVariable('MODELSHEETS_DEBUG', '1'))
  .showHelpAfterError(terminal.commandLine.afterError)
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()
  .addHelpText('after', terminal.commandLine.help({ environment: environment() }))

registerInit(program)
registerSync(program)
registerAdd(program)
registerRemove(program)
registerImport(program)
registerBuild(program)
registerDev(program)
registerPreview(program)
registerCheck(program)
registerBom(program)
registerShards(program)
tab(program, { completionCommandName: 'completion' })

// A command's own options and errors follow the program's rules.
for (const command of program.commands) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  // Commander has printed what is wrong; everything else was told by the command itself.
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}

function environment(): string {
  return namesSetBy('user')
    .map((name) => `  ${name.padEnd(20)} ${terminal.commandLine.environment[name]}`)
    .join('\n')
}
