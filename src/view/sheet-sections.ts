import type { SheetPage } from './sheet-page.ts'

/** Whether a page shows a section, as far as the site's owner has a say in it. */
export function showsSection({ sections }: Pick<SheetPage, 'sections'>, id: string): boolean {
  return sections === undefined || sections.includes(id)
}

/**
 * A page with the sections that the site's owner wants, in that order; all of them where nobody says.
 * Without the card nothing on the page leads into it.
 */
export function withSections(page: SheetPage, sections: readonly string[] | undefined): SheetPage {
  if (sections === undefined) return page
  if (sections.includes('card')) return { ...page, sections }
  const { cardSection: _card, ...usage } = page.parts.usage
  const groups = page.evaluation.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) =>
      'sources' in row ? { ...row, sources: row.sources.map(withoutAnchor) } : row,
    ),
  }))
  return {
    ...page,
    sections,
    evaluation: { ...page.evaluation, groups, tables: [] },
    parts: { ...page.parts, usage },
  }
}

/** A source without its way into the card. */
function withoutAnchor<Source extends { href?: string }>(source: Source): Source {
  if (!source.href?.startsWith('#')) return source
  const { href: _href, ...rest } = source
  // Only a key that may be missing was left out.
  return rest as Source
}
