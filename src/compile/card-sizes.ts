import type { RepositoryFile } from '../files/repository-files.ts'
import type { CardTable } from '../readme/readme.ts'

const units: Readonly<Record<string, number>> = {
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
}
const sizeText = /^[~≈]?\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(MB|GB|TB|MiB|GiB)?$/i
const unitText = /(?<![A-Za-z])(MB|GB|TB|MiB|GiB)(?![A-Za-z])/i
const headText = /size|größe|taille|tamaño|大小|サイズ|^(?:MB|GB|TB|MiB|GiB)$/i

function bytesOf(text: string, unit: string | undefined): number | undefined {
  const [, digits, own] = text.trim().match(sizeText) ?? []
  const factor = units[(own ?? unit ?? '').toUpperCase()]
  const value = Number(digits?.replace(',', '.')) * (factor ?? Number.NaN)
  return value > 0 ? Math.round(value) : undefined
}

type Cells = CardTable['rows'][number]

/** The file of the repository that a row names, by its text or by a link. */
function fileOf(row: Cells, byName: ReadonlyMap<string, string>): string | undefined {
  for (const { text, links } of row) {
    for (const named of [text.trim(), ...links]) {
      const name = decoded(named).split(/[?#]/)[0]?.split('/').at(-1) ?? ''
      const path = byName.get(name)
      if (path !== undefined) return path
    }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function sizesOfTable(
  { rows }: CardTable,
  byName: ReadonlyMap<string, string>,
): [string, number][] {
  const [head = [], ...body] = rows
  const column = head.findIndex(({ text }) => headText.test(text.trim()))
  if (column < 0) return []
  const unit = unitText.exec(head[column]?.text ?? '')?.[1]
  return body
    .flatMap((row) => {
      const path = fileOf(row, byName)
      const bytes = bytesOf(row[column]?.text ?? '', unit)
      return path !== undefined && bytes !== undefined ? [[path, bytes] as const] : []
    })
    .map(([path, bytes]) => [path, bytes])
}

/**
 * Completes weight files whose size no list states with the size that a table of the card prints, marked
 * as the card's word. A file that two rows give two sizes keeps none.
 */
export function withCardSizes(
  files: readonly RepositoryFile[],
  tables: readonly CardTable[],
): RepositoryFile[] {
  const unsized = files.filter(({ kind, size }) => kind === 'weights' && size === undefined)
  if (unsized.length === 0 || tables.length === 0) return [...files]
  const names = Map.groupBy(unsized, ({ path }) => path.split('/').at(-1) ?? path)
  const byName = new Map(
    [...names].flatMap(([name, [only, ...others]]) =>
      only && others.length === 0 ? [[name, only.path] as const] : [],
    ),
  )
  const found = Map.groupBy(
    tables.flatMap((table) => sizesOfTable(table, byName)),
    ([path]) => path,
  )
  return files.map((file) => {
    const sizes = new Set(found.get(file.path)?.map(([, bytes]) => bytes))
    const [size] = sizes
    return sizes.size === 1 && size !== undefined ? { ...file, size, sizeOf: 'card' } : file
  })
}
