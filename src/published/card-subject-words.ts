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

const bySubject = new Map<string, Set<string>>()
for (const language of [...Object.values(europeanWords), ...Object.values(asianWords)])
  for (const [subject, list] of Object.entries(language)) {
    const known = bySubject.get(subject) ?? new Set()
    for (const heading of list.split('|')) known.add(fold(heading))
    bySubject.set(subject, known)
  }

/**
 * Whether a heading in another language than English is of a subject.
 * @param plain The heading in small letters, without marks and numbers.
 */
export function isWordOf(subject: Subject, plain: string): boolean {
  return bySubject.get(subject)?.has(fold(plain)) === true
}
