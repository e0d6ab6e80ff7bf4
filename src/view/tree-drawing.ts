import { known } from '../known.ts'
import type { TreeNode } from './lineage-tree.ts'
import { sheetPath } from './url.ts'

const ROW = 28
const INDENT = 22
/** Width of a letter at 14 px, on the wide side, so that notes never run into names. */
const LETTER = 8.2

/** One line of the drawing: a name, and the line that leads to it from the model above. */
export interface TreeRow {
  node: { name: string; path?: string; width: number; relation?: string; more: number }
  x: number
  y: number
  line?: string
}

/** Lays a tree out as indented lines, one model a line, with what leads from one to the next. */
export function treeDrawing(nodes: readonly TreeNode[]): {
  width: number
  height: number
  rows: TreeRow[]
} {
  const lastRow = new Map<number, number>()
  const rows = nodes.map(({ id, depth, here, relation, more }, index): TreeRow => {
    const x = 8 + depth * INDENT
    const middle = index * ROW + ROW / 2
    const from = lastRow.get(depth - 1)
    lastRow.set(depth, index)
    const start = from === undefined ? undefined : from * ROW + ROW / 2 + 8
    return {
      node: {
        name: id,
        ...known({ path: here ? sheetPath(id) : undefined }),
        width: Math.ceil(id.length * LETTER) + 12,
        ...known({ relation: relation || undefined }),
        more,
      },
      x,
      y: middle + 5,
      ...known({
        line: start === undefined ? undefined : `M${x - INDENT + 6} ${start}V${middle}H${x - 4}`,
      }),
    }
  })
  const widest = Math.max(0, ...rows.map(({ x, node }) => x + node.width + 190))
  return { width: Math.ceil(widest), height: nodes.length * ROW, rows }
}
