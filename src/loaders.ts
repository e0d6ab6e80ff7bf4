import type { Loader } from 'astro/loaders'
import { compiledLoader, readRecords } from './compile/loader.ts'

/** Loads the collection `models`, for a project's `src/content.config.ts`: a lean record of each model. */
export function modelsLoader(): Loader {
  return compiledLoader(readRecords)
}
