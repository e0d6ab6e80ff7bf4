import { readSealed, writeSealed } from '../lines.ts'
import type { BoardOutline, SetupRows } from '../view/board-outline.ts'

/** Where the outline of boards is kept, and the key of the code that made it. */
interface OutlineKeeping {
  file: string
  key: string
}

/**
 * The outline of boards: that which was kept, else one made now, which is kept for the next time.
 * @param boards Digest of all that boards are made of.
 */
export function keptOutline(
  { file, key }: OutlineKeeping,
  boards: string,
  make: () => BoardOutline,
): BoardOutline {
  const head = JSON.stringify([VERSION, key, boards])
  const [known, rest = '', ...lines] = readSealed(file) ?? []
  if (known === head) {
    // By the seal of the file, these are the lines below: no second parse.
    const outline = JSON.parse(rest) as Omit<BoardOutline, 'setups'>
    return { ...outline, setups: lines.map((line) => JSON.parse(line) as SetupRows) }
  }
  const made = make()
  const { setups, ...others } = made
  writeSealed(file, [head, JSON.stringify(others), ...setups.map((setup) => JSON.stringify(setup))])
  return made
}

const VERSION = 1
