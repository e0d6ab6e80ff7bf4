import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file of a folder that tells what all others hold. */
const SEAL = 'seal'

/** Notes in a folder what its files hold. */
export function sealFolder(folder: string): void {
  writeFileSync(join(folder, SEAL), digestFolder(folder))
}

/** True for a folder that holds, byte for byte, what it held when it was sealed. */
export function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === digestFolder(folder)
  } catch {
    return false
  }
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== SEAL)
    .sort()
  for (const name of names) {
    const bytes = readFileSync(join(folder, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('base64url')
}
