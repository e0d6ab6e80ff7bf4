import {
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode, type ProblemDetails, SheetError } from './errors.ts'
import { isRecord, parseJson } from './json.ts'
import { type Told, told } from './messages/error.ts'

/** Somebody else is writing there. */
export class LockedError extends SheetError {
  override name = 'LockedError'
}

/** Who holds a lock, as its file says. */
interface Owner {
  pid: number
  host: string
  since: string
}

const BEAT_MS = 60_000
// A machine that sleeps does not beat: the age that frees a lock is far above the beat.
const STALE_MS = 30 * BEAT_MS

/** The right to write somewhere; `release` gives it back. */
export interface Lock {
  /** Throws when somebody else took the lock over, as after a long sleep of the machine. */
  check(): void
  release(): void
}

/**
 * Takes the lock that is the file `path`, for an activity ('sync', 'build'), or throws `LockedError` that
 * names the owner and the lock's age. A lock is free again when its process is gone (same host), or when
 * it has not beaten for half an hour.
 */
export function takeLock(path: string, activity: string): Lock {
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  const mine = JSON.stringify(owner)
  if (!place(path, mine)) {
    clearStale(path)
    if (!place(path, mine)) throw locked(path, activity)
  }
  removeDrafts(path)
  const check = (): void => {
    if (read(path) !== mine)
      throw lockedError({ code: 'lock-lost', values: { activity } }, { file: path })
  }
  const beat = setInterval(() => {
    if (read(path) === mine) utimesSync(path, new Date(), new Date())
  }, BEAT_MS)
  beat.unref()
  return {
    check,
    release: () => {
      clearInterval(beat)
      if (read(path) === mine) rmSync(path, { force: true })
    },
  }
}

/** Puts a lock down with its content in one step, so that nobody ever reads half of it. */
function place(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, text)
    linkSync(draft, path)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error
    return placeWithoutLinks(path, text)
  } finally {
    rmSync(draft, { force: true })
  }
}

function placeWithoutLinks(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    // Whatever else is wrong is no other's lock: who waits for that one would wait for ever.
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  }
}

/** Removes what runs left that were killed while they placed the lock. */
function removeDrafts(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(`${basename(path)}.`)
      ? Number(name.slice(basename(path).length + 1))
      : 0
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid))
      rmSync(join(dirname(path), name), { force: true })
  }
}

/** True while a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, as another user.
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}

/** Removes a stale lock; a second, short lock keeps two runs from removing each other's new one. */
function clearStale(path: string): void {
  if (!isStale(path)) return
  const guard = `${path}.clear`
  const age = ageOf(guard)
  if (age !== undefined && age > 10_000) rmSync(guard, { force: true })
  if (!place(guard, String(process.pid))) return
  try {
    if (isStale(path)) unlinkSync(path)
  } finally {
    rmSync(guard, { force: true })
  }
}

function isStale(path: string): boolean {
  const age = ageOf(path)
  if (age === undefined) return false
  if (age > STALE_MS) return true
  const owner = readOwner(path)
  if (!owner || owner.host !== hostname()) return false
  return owner.pid === process.pid || !isAlive(owner.pid)
}

function locked(path: string, activity: string): LockedError {
  const owner = readOwner(path)
  const minutes = Math.floor((ageOf(path) ?? 0) / 60_000)
  const values = {
    activity,
    owner: owner ? `process ${owner.pid} on ${owner.host}` : '',
    since: owner?.since ?? '',
    minutes,
  }
  return lockedError({ code: 'locked', values }, { file: path })
}

function lockedError(error: Told, place: ProblemDetails): LockedError {
  const { message, details } = told(error, place)
  return new LockedError(message, details)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function readOwner(path: string): Owner | undefined {
  const { value } = parseJson(read(path) ?? '')
  if (!isRecord(value)) return undefined
  const { pid, host, since } = value
  if (typeof pid !== 'number' || typeof host !== 'string') return undefined
  return { pid, host, since: typeof since === 'string' ? since : 'unknown' }
}

function ageOf(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return undefined
  }
}
