/** What a sheet has whose files are choices: one script, since one is lighter than four. */
import './choice-list.ts'
import './fit-panel-loader.ts'
import './mirror.ts'
import './run-choice.ts'
