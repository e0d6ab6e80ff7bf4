import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { type SentenceOf, say } from '../messages/sentence.ts'
import type { ReadmeNote } from './readme.ts'

/** The notes that there are, each with what its words speak of. */
type Noted = SentenceOf<typeof en.readmeNotes>

/**
 * A note on a card: its code, its words in English, and where it stands.
 * @param place Line in the text given, from 1, and what was found there.
 */
export function readmeNote(
  noted: Noted,
  place: { line?: number | undefined; value?: string | undefined } = {},
): ReadmeNote {
  return { ...noted, message: say(en.readmeNotes, noted), ...known(place) }
}
