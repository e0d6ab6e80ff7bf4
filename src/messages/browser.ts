import { type Messages, words } from './words.ts'

/**
 * The words of the scripts of this site's pages; they load nothing else of the catalogue. In a bundle this
 * module is replaced by one that has a single language.
 */
export const browserWords: Messages['browser'] = words.browser
