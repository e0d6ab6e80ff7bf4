import { chosenFacets, type FacetName } from '../catalogue/facets.ts'
import type { CatalogueQuery } from '../catalogue/query.ts'
import { type Condition, conditionsOf } from '../catalogue/select.ts'
import { browserWords } from '../messages/browser.ts'

/** One thing that is asked, in words, and the query without it. */
export interface AskedFilter {
  words: string
  without: CatalogueQuery
}

const t = browserWords.list

/** A query without one of its conditions. */
export function withoutCondition(
  query: CatalogueQuery,
  condition: Condition | 'text',
): CatalogueQuery {
  const { least, most, download, fits, ...rest } = query
  const kept = {
    ...rest,
    ...(condition === 'params' || least === undefined ? {} : { least }),
    ...(condition === 'params' || most === undefined ? {} : { most }),
    ...(condition === 'download' || download === undefined ? {} : { download }),
    ...(condition === 'fits' || fits === undefined ? {} : { fits }),
  }
  if (condition === 'text') return { ...kept, text: '' }
  if (condition === 'scored') return { ...kept, scored: false }
  const { chosen } = query
  const others = chosenFacets(chosen).filter((name) => name !== condition)
  return {
    ...kept,
    chosen: Object.fromEntries(
      others.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : [])),
    ),
  }
}

/** The conditions of a query in words, one a chosen value. */
export function askedFilters(
  query: CatalogueQuery,
  labelOf: (name: FacetName, value: string) => string,
  tokens: (count: number) => string,
): AskedFilter[] {
  return conditionsOf(query).flatMap((condition): AskedFilter[] => {
    const without = withoutCondition(query, condition)
    const { least, most, download = 0, fits = 0, context } = query
    switch (condition) {
      case 'params':
        return [
          { words: t.parameters({ from: String(least ?? ''), to: String(most ?? '') }), without },
        ]
      case 'download':
        return [{ words: t.download({ most: download }), without }]
      case 'fits':
        return [{ words: t.fits({ memory: fits, context: tokens(context) }), without }]
      case 'scored':
        return [{ words: t.scored, without }]
      default: {
        const values = query.chosen[condition] ?? []
        return values.map((value) => ({
          words: labelOf(condition, value),
          without: {
            ...query,
            chosen: { ...query.chosen, [condition]: values.filter((one) => one !== value) },
          },
        }))
      }
    }
  })
}
