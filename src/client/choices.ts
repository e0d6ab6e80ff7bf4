/** What a sheet has whose files are choices: one script, since one is lighter than three. */
import './choice-list.ts'
import './mirror.ts'
import './run-choice.ts'
