import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, takeLock } from '../lock.ts'

/**
 * Takes the lock `.sync/lock` of a content folder.
 * @throws LockedError when another sync is writing there.
 */
export function lockContent(content: string): Lock {
  const folder = join(content, '.sync')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  return takeLock(join(folder, 'lock'), 'sync')
}
