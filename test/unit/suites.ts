import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the shared test material, beside the project; absent on most machines. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The absolute path of a shared file, or undefined with a visible line where it is absent. */
export function sharedPath(path: string): string | undefined {
  const full = `${shared}${path}`
  if (existsSync(full)) return full
  console.log(`skipped: ../shared/${path} is not here`)
  return undefined
}

/** The text of a shared file, or undefined where it is absent. */
export function sharedText(path: string): string | undefined {
  const full = sharedPath(path)
  return full === undefined ? undefined : readFileSync(full, 'utf8')
}
