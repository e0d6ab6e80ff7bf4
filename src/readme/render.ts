import { renderReadmeSync } from './pipeline.ts'
import type { Readme, ReadmeContext } from './readme.ts'

export type {
  CardImage,
  CardLink,
  CardTable,
  Heading,
  Readme,
  ReadmeContext,
  ReadmeNote,
  TableCell,
} from './readme.ts'

/** Renders a model card to safe HTML and the facts in it. Never throws over what a card holds. */
export async function renderReadme(markdown: string, context: ReadmeContext = {}): Promise<Readme> {
  return renderReadmeSync(markdown, context)
}
