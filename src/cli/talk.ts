/** How much a command tells beside its results: `--quiet` and `--verbose` set it, once, before it runs. */
type Loudness = 'quiet' | 'normal' | 'verbose'

let loudness: Loudness = 'normal'

/** Sets how much is told. */
export function setLoudness(now: Loudness): void {
  loudness = now
}

/** Whether only results and what is wrong are told. */
export function isQuiet(): boolean {
  return loudness === 'quiet'
}

/** Whether everything is told. */
export function isVerbose(): boolean {
  return loudness === 'verbose'
}

/** Tells what came of a command, on standard output; nothing when it is to be quiet. */
export function say(text: string): void {
  if (!isQuiet()) console.log(text)
}

/** Tells how a command goes about its work, on standard error, when that is asked for. */
export function detail(text: string): void {
  if (isVerbose()) console.error(text)
}

/** How much Astro's servers tell. */
export function serverLoudness(): 'error' | 'info' | 'debug' {
  return isQuiet() ? 'error' : loudness === 'verbose' ? 'debug' : 'info'
}
