import { known } from '../known.ts'
import type { Catalogue } from './catalogue.ts'

/** A model in a tree of what was made from what. */
export interface TreeNode {
  id: string
  /** What it is of the one above; absent at the top. */
  relation?: string
  depth: number
  /** Whether the catalogue has it. */
  here: boolean
  /** Whether it is the last of those made from the same model. */
  last: boolean
  /** Models made from it that are not drawn. */
  more: number
}

/** Models of a drawing; the list under it has all. */
const DRAWN = 60
/** Of one model; a base with two hundred adapters would leave no room for anything else. */
const DRAWN_OF_ONE = 12

/** Everything that was made from a model, directly or not, each once, nearest first. */
export function descendants(id: string, catalogue: Catalogue): string[] {
  const seen = new Set([id.toLowerCase()])
  const found: string[] = []
  let level = [id]
  while (level.length > 0) {
    const next: string[] = []
    for (const above of level)
      for (const { id: below } of catalogue.derivatives(above))
        if (!seen.has(below.toLowerCase())) {
          seen.add(below.toLowerCase())
          next.push(below)
        }
    found.push(...next)
    level = next
  }
  return found
}

/** The tree under a model, from the top down, cut where it grows too large to read. */
export function lineageTree(id: string, catalogue: Catalogue): TreeNode[] {
  const nodes: TreeNode[] = []
  const seen = new Set<string>()
  const add = (one: string, depth: number, last: boolean, relation?: string): void => {
    if (seen.has(one.toLowerCase()) || nodes.length >= DRAWN) return
    seen.add(one.toLowerCase())
    const children = catalogue.derivatives(one)
    const shown = children.slice(0, DRAWN_OF_ONE)
    nodes.push({
      id: one,
      ...known({ relation: relation || undefined }),
      depth,
      here: catalogue.find(one) !== undefined,
      last,
      more: children.length - shown.length,
    })
    for (const [index, child] of shown.entries())
      add(child.id, depth + 1, index === shown.length - 1, child.relation)
  }
  add(id, 0, true)
  return nodes
}
