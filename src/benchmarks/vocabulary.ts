import { knowledge } from './knowledge.ts'
import type { WordList } from './word-lists.ts'

/** True when a text is, begins with, ends with or holds a word of one of the lists of `data/labels.yaml`. */
export function speaksOf(text: string, ...lists: readonly WordList[]): boolean {
  return lists.some((list) => knowledge().vocabulary(list, text))
}
