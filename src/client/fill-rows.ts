/** Rows that come with the first frame, as many as most screens show. */
const AT_ONCE = 6
/** Rows that each frame after it brings: more of them would keep a key waiting. */
const A_FRAME = 6

/** What stands in a table next. */
export interface Filling {
  /** What changes in the frame of the first rows. */
  first?: () => void
  /** How many rows. */
  rows: number
  /** The rows from a number to one before another. */
  make(from: number, to: number): readonly Element[]
  /** What is done after all of them, a frame each. */
  after: readonly (() => void)[]
}

/**
 * Puts rows in the place of those that a table has, a screenful at once and some more each frame, so that a key that
 * is pressed or a box that is ticked in between is answered before the rest. What is below does not move up meanwhile,
 * but for the rows that are more than the new ones.
 * @param isOver Whether the rest is not wanted any more.
 */
export function fillRows(
  body: Element,
  { first, rows, make, after }: Filling,
  isOver: () => boolean,
): void {
  const old = [...body.children]
  const placed = new Set<Element>()
  const put = (from: number, to: number): void => {
    const next = make(from, Math.min(to, rows))
    for (const row of next) placed.add(row)
    for (const row of old.slice(from, to)) if (!placed.has(row)) row.remove()
    const left = to >= rows ? undefined : old.slice(to).find((row) => !placed.has(row))
    // Rows that stand there already are not touched.
    if (next.some((row, at) => row !== old[from + at]))
      for (const row of next) body.insertBefore(row, left ?? null)
  }
  const begin = (): void => {
    first?.()
    // Whatever moves columns or lines lays out all rows that there are.
    for (const row of old.splice(rows)) row.remove()
    put(0, AT_ONCE)
  }
  const rest = Array.from(
    { length: Math.max(0, Math.ceil((rows - AT_ONCE) / A_FRAME)) },
    (_none, frame) => (): void => {
      const from = AT_ONCE + frame * A_FRAME
      put(from, from + A_FRAME)
    },
  )
  byFrames([begin, ...rest, ...after], isOver)
}

/**
 * Does something for a row after another, some each frame.
 * @param isOver Whether the rest is not wanted any more.
 */
export function eachByFrames<Row>(
  rows: readonly Row[],
  work: (row: Row) => void,
  isOver: () => boolean,
): void {
  const steps = Array.from({ length: Math.ceil(rows.length / A_FRAME) }, (_none, frame) => () => {
    for (const row of rows.slice(frame * A_FRAME, (frame + 1) * A_FRAME)) work(row)
  })
  byFrames(steps, isOver)
}

/** Whether the next frame is one that a press waits for. */
let isAwaited = false

for (const name of ['keydown', 'keyup', 'pointerdown', 'pointerup'])
  addEventListener(
    name,
    () => {
      isAwaited = true
      requestAnimationFrame(() =>
        setTimeout(() => {
          isAwaited = false
        }),
      )
    },
    { capture: true, passive: true },
  )

/**
 * Does one step after another, each in a frame of its own; a frame that a press waits for is left to that press. A page
 * that a step has changed is laid out in the same frame: a key that came between would have to do it.
 * @param isOver Whether the rest is not wanted any more.
 */
export function byFrames(steps: readonly (() => void)[], isOver: () => boolean): void {
  const [step, ...rest] = steps
  if (!step) return
  const work = (): void => {
    if (isOver()) return
    step()
    byFrames(rest, isOver)
  }
  requestAnimationFrame(() => {
    if (isAwaited) requestAnimationFrame(work)
    else work()
  })
}
