import { Command } from 'commander'
import { registerAdd } from '../../src/cli/add.ts'
import { registerImport } from '../../src/cli/import.ts'
import { registerRemove } from '../../src/cli/remove.ts'
import { registerSync } from '../../src/cli/sync.ts'

// The commands that write content, without the build's: a process of its own that starts quickly.
const program = new Command('modelsheets')
registerSync(program)
registerAdd(program)
registerRemove(program)
registerImport(program)
await program.parseAsync()
