import { setFlagsFromString } from 'node:v8'

/** The last major version of V8 of which it is known that it has all settings; it prints what it does not know. */
const LAST_KNOWN = 14

/** What V8 is told: the first two hold for threads that are started from then on, all others at once. */
const settings = [
  // Mebibytes that a thread's space for new objects begins with. V8 begins with few and makes it larger only step by
  // step: a thread that makes and drops megabytes a card clears up so often at first that much of what it drops is
  // copied before.
  '--min-semi-space-size=16',
  // Mebibytes that the objects of a thread which stay may take before V8 looks through all of them for the first time:
  // of itself it does so at a few, and several times while a thread only loads its code.
  '--initial-old-space-size=128',
  // How many times as large the space for new objects becomes at once: of the main thread V8 has made it before anything
  // can be said.
  '--semi-space-growth-factor=16',
  // Calls after which V8 makes faster code of a function, 400 of itself: a build of few models calls thousands of
  // functions some hundred times, and made that code for each of them just before it ended.
  '--invocation-count-for-maglev=1500',
  // Calls after which V8 makes its fastest code of a function; of itself it does after 3,000. A thread of ours does many
  // different things a few thousand times each: making that code took a tenth of the processor time of compiling 900
  // cards on a thread, and the thread itself was not faster for it. What is called far more often is made all the same.
  '--invocation-count-for-turbofan=100000',
]

/** Whether a version of V8, as `process.versions.v8` gives it, has all settings. */
export function hasSettings(version: string): boolean {
  return Number.parseInt(version, 10) <= LAST_KNOWN
}

/** Tells V8 how to go about a build; a version that is not known is left alone. */
export function settleEngine(version = process.versions.v8): void {
  if (hasSettings(version)) for (const setting of settings) setFlagsFromString(setting)
}
