import { type Messages, words } from './words.ts'

/** The words of the form that names a mirror. In a bundle this module is replaced by one that has a single language. */
export const mirrorWords: Messages['mirror'] = words.mirror
