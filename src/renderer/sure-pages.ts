import { NO_MODEL } from '../compile/answer-digests.ts'
import type { SitePage } from './entry.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'
import { type FailedPage, FEW } from './page-pool.ts'
import { fileOf, pageOf } from './site-file.ts'

/** Pages that threads have rendered. */
export interface MadePages {
  /** Those that are whole. */
  made: KeptPage[]
  /** Those that failed and stand as plain sheets. */
  plain: KeptPage[]
  failed: FailedPage[]
}

/**
 * Renders pages.
 * @param asked What each is likely to ask, by its path.
 * @param made Where they come as they are rendered.
 */
export type Render = (
  pages: readonly SitePage[],
  asked: ReadonlyMap<string, readonly string[]>,
  made?: MadePages,
) => Promise<MadePages>

/** Nothing, to put pages to. */
export function noPages(): MadePages {
  return { made: [], plain: [], failed: [] }
}

/**
 * Renders a few pages of which it takes no time to see that they are stale, where the site still has them: those of
 * models whose parts are others now, and tables of all models, which take long.
 * @param digestOf Digest of the answer that a question has now.
 * @returns What came of them; pages that the site has no more may be among them, and what failed may be missing.
 */
export async function renderSure(
  kept: KeptPages,
  digestOf: (question: string) => string,
  render: Render,
): Promise<MadePages> {
  const pages = surelyStale(kept, digestOf)
  const made = noPages()
  if (pages.length === 0 || pages.length >= FEW) return made
  const sitePages = pages.map(({ path, route }) => pageOf(path, route))
  // It fails again if it is a page of the site.
  await render(sitePages, askedBy(pages), made).catch(() => undefined)
  return made
}

/** Pages that are to be rendered, and those of them that have been. */
interface SortedSure {
  made: KeptPage[]
  rest: SitePage[]
  /** What was rendered for nothing. */
  unused: KeptPage[]
}

/** Tells stale pages that have been rendered already from those that have not, or failed. */
export function sortSure(
  stale: readonly SitePage[],
  { made: whole, plain }: MadePages,
): SortedSure {
  const unused = new Map(whole.map((page) => [page.path, page]))
  const made: KeptPage[] = []
  const rest: SitePage[] = []
  for (const page of stale) {
    const one = unused.get(fileOf(page))
    if (one?.route === page.route) {
      made.push(one)
      unused.delete(one.path)
    } else rest.push(page)
  }
  return { made, rest, unused: [...unused.values(), ...plain] }
}

/** What pages asked, by their path: they are likely to ask the same again. */
export function askedBy(pages: readonly KeptPage[]): Map<string, readonly string[]> {
  return new Map(pages.map(({ path, asked }) => [path, asked]))
}

/** Questions that are answered in no time. */
const AT_ONCE = /^(?:model|rows) /

function surelyStale(kept: KeptPages, digestOf: (question: string) => string): KeptPage[] {
  const others = new Set<string>()
  const numbers = kept.table.which((question, digest) => {
    if (!AT_ONCE.test(question)) return false
    const now = digestOf(question)
    const isOther = now !== digest && now !== NO_MODEL
    if (isOther) others.add(question)
    return isOther
  })
  if (others.size === 0) return []
  return kept.folders
    .filter(({ asked }) => asked.some((number) => numbers[number] === 1))
    .flatMap((folder) => kept.pagesOf(folder))
    .filter(({ asked }) => asked.some((question) => others.has(question)))
}
