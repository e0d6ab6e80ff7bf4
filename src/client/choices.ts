/** What a sheet has whose files are choices: each part's script comes when it is near, or when the address asks for it. */
import { keptMirror } from './kept-mirror.ts'
import { loadNear } from './near.ts'

const isAsked = location.search !== ''
loadNear('fit-panel', isAsked, () => import('./fit-panel.ts'))
loadNear('run-choice', isAsked, () => import('./run-choice.ts'))
// A mirror that was named holds for the whole page.
loadNear('mirror-picker', keptMirror() !== '', () => import('./mirror.ts'))

// Nothing is to be done with the folds of the choices before one is opened; what picks one elsewhere brings this, too.
const loadList = (): void => void import('./choice-list.ts')
if (isAsked) loadList()
else
  document
    .querySelector('choice-list')
    ?.addEventListener('toggle', loadList, { capture: true, once: true })
