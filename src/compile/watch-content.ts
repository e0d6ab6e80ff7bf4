import { type FSWatcher, watch } from 'node:fs'

/**
 * Compiles again a moment after the last change of a burst; pages that a server renders see the new index.
 * @param onError Told when compiling fails; what was compiled before stands.
 */
export function recompileOnChange(
  content: string,
  compile: () => Promise<unknown>,
  onError: (error: unknown) => void,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined
  return watch(content, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      compile().catch(onError)
    }, 300)
  })
}
