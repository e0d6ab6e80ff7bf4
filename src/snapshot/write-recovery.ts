import { LockedError } from '../lock.ts'
import { needsRecovery, recoverFolders } from './write-folder.ts'
import { lockContent } from './write-lock.ts'

/**
 * Puts in place what a sync that was cut off left complete but not yet in place; a reader calls it
 * before it reads. Nothing is done while another sync is running, which puts its own work in place, nor
 * in a folder that cannot be written. True when everything is in place.
 */
export function settleContent(content: string): boolean {
  if (!needsRecovery(content)) return true
  try {
    const lock = lockContent(content)
    try {
      recoverFolders(content)
    } finally {
      lock.release()
    }
    return true
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (error instanceof LockedError || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
      return false
    }
    throw error
  }
}
