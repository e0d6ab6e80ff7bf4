import { splitFrontMatter } from '../snapshot/split-card.ts'
import { ThreadPool } from '../workers/pool.ts'
import { unfinishedReadme } from './pipeline.ts'
import type { Readme, ReadmeContext } from './readme.ts'
import type { CardTask, RenderedCard } from './worker.ts'

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

const pool = new ThreadPool<CardTask, RenderedCard>({
  entry: new URL('./worker.ts', import.meta.url),
  threads: 1,
  memory: 512,
})

/**
 * Renders a whole model card, front matter and all, to safe HTML and the facts in it; the front matter
 * is no part of what is shown. Never throws over what a card holds. It takes the way of a build: the
 * same parser, bounds and budget of processor time. A card that uses up its budget is shown as it was
 * written, with a note of code `card-plain`.
 */
export async function renderReadme(markdown: string, context: ReadmeContext = {}): Promise<Readme> {
  const { body } = splitFrontMatter(markdown)
  const { sheetHref, ...rest } = context
  const sheets = new Map<string, string>()
  for (;;) {
    const outcome = await pool.run({ body, context: rest, sheets })
    if (!outcome.done) return unfinishedReadme(body, outcome.reason)
    const { readme, asked } = outcome.answer
    // Only here can the function be called: what it knows goes into the next rendering.
    const more = [...asked].flatMap((id) => {
      const href = sheets.has(id) ? undefined : sheetHref?.(id)
      return href === undefined ? [] : [[id, href] as const]
    })
    if (more.length === 0) return readme
    for (const [id, href] of more) sheets.set(id, href)
  }
}
