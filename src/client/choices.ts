/** What a sheet has whose files are choices: one script, since one is lighter than three; the rest comes when it is near. */
import { pickedChoice } from './choice.ts'
import './choice-list.ts'
import { keptMirror } from './kept-mirror.ts'
import { loadNear } from './near.ts'

loadNear('fit-panel', location.search !== '', () => import('./fit-panel.ts'))
loadNear('run-choice', pickedChoice() !== undefined, () => import('./run-choice.ts'))
// A mirror that was named holds for the whole page.
loadNear('mirror-picker', keptMirror() !== '', () => import('./mirror.ts'))
