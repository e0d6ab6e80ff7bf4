/** Rows that are there with the first frame, as many as a screen shows. */
const AT_ONCE = 8
/** Rows that each frame after it brings: more of them would keep a key waiting. */
const A_FRAME = 14

/** What stands in a table next. */
export interface Filling {
  /** How many rows. */
  rows: number
  /** The rows from a number to one before another. */
  make(from: number, to: number): readonly Element[]
  /** What is done after all of them, a frame each. */
  after: readonly (() => void)[]
}

/**
 * Puts rows in the place of those that a table has, a screenful at once and some more each frame, so that a key that
 * is pressed or a box that is ticked in between is answered before the rest. What is below does not move up meanwhile.
 * @param isOver Whether the rest is not wanted any more.
 */
export function fillRows(
  body: Element,
  { rows, make, after }: Filling,
  isOver: () => boolean,
): void {
  const old = [...body.children]
  const placed = new Set<Element>()
  const put = (from: number, to: number): void => {
    const next = make(from, to)
    for (const row of next) placed.add(row)
    const isLast = to >= rows
    for (const row of old.slice(from, isLast ? undefined : to)) if (!placed.has(row)) row.remove()
    const left = isLast ? undefined : old.slice(to).find((row) => !placed.has(row))
    // Rows that stand there already are not touched.
    if (next.some((row, at) => row !== old[from + at]))
      for (const row of next) body.insertBefore(row, left ?? null)
  }
  put(0, AT_ONCE)
  const frames = Math.max(0, Math.ceil((rows - AT_ONCE) / A_FRAME))
  const rest = Array.from({ length: frames }, (_none, at) => AT_ONCE + at * A_FRAME)
  byFrames([...rest.map((from) => () => put(from, from + A_FRAME)), ...after], isOver)
}

/**
 * Does one step after another, each behind a frame.
 * @param isOver Whether the rest is not wanted any more.
 */
export function byFrames(steps: readonly (() => void)[], isOver: () => boolean): void {
  const [step, ...rest] = steps
  if (step)
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isOver()) return
        step()
        byFrames(rest, isOver)
      }),
    )
}
