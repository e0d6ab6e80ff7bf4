import { type Messages, words } from './words.ts'

/** The words of the panel of memory. In a bundle this module is replaced by one that has a single language. */
export const fitPanelWords: Messages['fitPanel'] = words.fitPanel
