import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build does in a store: a run that is killed may leave files there that no list names. */
type Work = 'compile' | 'render'

const fileOf = (store: string, work: Work): string => join(store, `${work}-unfinished`)

/** Notes that work has begun. Gives true where such work was begun before and never finished. */
export function beginWork(store: string, work: Work): boolean {
  const file = fileOf(store, work)
  const isUnfinished = existsSync(file)
  if (!isUnfinished) writeFileSync(file, '')
  return isUnfinished
}

/** Notes that work is finished: the lists name every file that there is. */
export function finishWork(store: string, work: Work): void {
  rmSync(fileOf(store, work), { force: true })
}
