import type { Subject } from './card-subjects.ts'
import { asianWords } from './card-words-asia.ts'
import { europeanWords } from './card-words-europe.ts'

/** Headings of one language, by subject, parted by `|`. */
export type SubjectWords = Partial<Record<Subject, string>>

/** Letters without accents, as headings are often written. */
const fold = (text: string): string =>
  text
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')

/** Names of subjects by the headings that they have. */
const subjects = new Map<string, Set<string>>()
for (const language of [...Object.values(europeanWords), ...Object.values(asianWords)])
  for (const [subject, list] of Object.entries(language))
    for (const heading of list.split('|').map(fold)) {
      const known = subjects.get(heading) ?? new Set()
      subjects.set(heading, known.add(subject))
    }

const none: ReadonlySet<string> = new Set()

/**
 * Names of the subjects of a heading in another language than English.
 * @param plain The heading in small letters, without marks and numbers.
 */
export function subjectsOfWords(plain: string): ReadonlySet<string> {
  return subjects.get(fold(plain)) ?? none
}
