import { type Messages, words } from './words.ts'

/**
 * The words of the scripts that a page loads at once; those of what a reader asks for stand in `browser.ts`. In a
 * bundle this module is replaced by one that has a single language.
 */
export const pageWords: Messages['pageScripts'] = words.pageScripts
