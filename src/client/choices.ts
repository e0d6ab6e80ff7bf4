/** What a sheet has whose files are choices: one script, since one is lighter than four. */
import './choice-list.ts'
import { keptMirror } from './kept-mirror.ts'
import { loadNear } from './near.ts'
import './run-choice.ts'

loadNear('fit-panel', location.search !== '', () => import('./fit-panel.ts'))
// A mirror that was named holds for the whole page.
loadNear('mirror-picker', keptMirror() !== '', () => import('./mirror.ts'))
