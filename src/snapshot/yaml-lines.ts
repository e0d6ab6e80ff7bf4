import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** Line of the deepest node on `path` that exists; of the key itself for an entry of a mapping. */
export function lineAt(
  root: Node | null,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number | undefined {
  let node: unknown = root
  let offset = root?.range?.[0]
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part)
      if (!pair) break
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0]
      node = pair.value
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part]
      const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
      if (range) offset = range[0]
    } else break
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

/** The 1-based line of a path in a text. */
export type LineFinder = (path: readonly PropertyKey[]) => number | undefined

/** Gives the 1-based line of a path in a YAML text that is known to parse; parsed when first asked. */
export function lineFinder(source: string): LineFinder {
  let find: LineFinder | undefined
  return (path) => {
    if (!find) {
      const lines = new LineCounter()
      const { contents } = parseDocument(source, { lineCounter: lines, uniqueKeys: false })
      find = (wanted) => lineAt(contents, wanted, lines)
    }
    return find(path)
  }
}
