import { renderWithBudget, warmUp } from './budget.ts'
import { loadLanguages } from './highlight.ts'
import { renderIfCheap } from './pipeline.ts'
import type { Readme, ReadmeContext } from './readme.ts'

export type {
  CardImage,
  CardLink,
  CardTable,
  Heading,
  MirroredImage,
  Readme,
  ReadmeContext,
  ReadmeNote,
  TableCell,
} from './readme.ts'

// The worker takes longer to load than most cards to render.
warmUp()

/**
 * Renders a model card to safe HTML and the facts in it. Never throws over what a card holds, and never
 * takes more than about a second: a card that would is shown as it was written, with a note of code
 * `cut`. Cards that cannot be slow are rendered at once, the others in a worker that is ended in time.
 */
export async function renderReadme(markdown: string, context: ReadmeContext = {}): Promise<Readme> {
  if (context.highlight !== false) await loadLanguages(markdown)
  return renderIfCheap(markdown, context) ?? renderWithBudget(markdown, context)
}
