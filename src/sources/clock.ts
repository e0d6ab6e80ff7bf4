/** Time as the sync sees it; tests pass their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms`, or at once when the signal is already aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal?.addEventListener('abort', end)
    }),
}

/**
 * The UTC day to write into files: `SOURCE_DATE_EPOCH` (seconds) when set, else today.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function dayOf(clock: Clock, epoch: string | undefined): string {
  const time = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : clock.now()
  return new Date(time).toISOString().slice(0, 10)
}
