import { splitId } from '../address.ts'

/** A model as the catalogue file lists it. */
interface Listed {
  id: string
  aliases?: string[]
}

const key = (text: string): string => text.normalize('NFKC').toLowerCase()
const parts = (text: string): string[] =>
  key(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * Finds the model of an id in another case, under a former id or without its owner.
 * @returns `exact` when there is just one; otherwise the five whose names share the most words.
 */
export function findModel<Row extends Listed>(
  rows: readonly Row[],
  asked: string,
): { exact?: Row; close: Row[] } {
  const wanted = key(asked)
  const named = (id: string): string => key(splitId(id).name)
  const sameId = rows.filter(({ id, aliases = [] }) =>
    [id, ...aliases].some((name) => key(name) === wanted),
  )
  const matches = sameId.length > 0 ? sameId : rows.filter(({ id }) => named(id) === named(asked))
  if (matches.length === 1 && matches[0]) return { exact: matches[0], close: [] }
  if (matches.length > 1) return { close: matches.slice(0, 5) }
  const words = parts(asked)
  const scored = rows
    .map((row) => {
      const own = new Set(parts(row.id))
      return { row, score: words.filter((word) => own.has(word)).length }
    })
    .filter(({ score }) => score >= Math.max(1, words.length / 2))
  return {
    close: scored
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 5)
      .map(({ row }) => row),
  }
}
