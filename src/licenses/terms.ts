import type { en } from '../messages/en.ts'
import type { SentenceOf } from '../messages/sentence.ts'

/** How freely a licence lets the model be used, from the freest to the strictest, then the unknown. */
export const licenseClasses = [
  'permissive',
  'with-conditions',
  'non-commercial',
  'research',
  'unknown',
] as const
export type LicenseClass = (typeof licenseClasses)[number]

/** One term of a licence: its code, and the figure or name that it speaks of. Words: `licenses.terms`. */
export type LicenseTerm = ValuedTerm | { code: PlainTerm }

type Term = SentenceOf<typeof en.licenses.terms>
type ValuedTerm = Extract<Term, { values: unknown }>
/** Codes of terms that speak of no value. */
export type PlainTerm = Exclude<Term, ValuedTerm>['code']

/** Terms that keep some people from using the model at all, whatever they do. */
const EXCLUDING: readonly string[] = [
  'user-limit',
  'revenue-limit',
  'eu-multimodal',
  'territory',
  'registration',
]

/** What a licence means for a reader, so that its terms do not contradict it: a code of `licenses.meanings`. */
export function licenseMeaning(
  license: { class: LicenseClass; terms: readonly { code: string }[] } | undefined,
): keyof typeof en.licenses.meanings {
  const has = (...codes: readonly string[]) =>
    license?.terms.some(({ code }) => codes.includes(code)) === true
  if (license?.class === 'permissive' && has('no-notice')) return 'public-domain'
  if (license?.class === 'with-conditions') {
    if (has('no-derivatives')) return 'no-derivatives'
    if (has(...EXCLUDING)) return 'excluding'
  }
  return license?.class ?? 'unknown'
}

/** The strictest of some classes; beside an unknown one only what is known to be closed is known. */
export function strictest(classes: readonly LicenseClass[]): LicenseClass {
  const closed = classes.filter((one) => one === 'research' || one === 'non-commercial')
  const counting = closed.length > 0 ? closed : classes
  return licenseClasses.findLast((one) => counting.includes(one)) ?? 'unknown'
}

/** The freest of some classes, for licences among which the reader may choose. */
export function freest(classes: readonly LicenseClass[]): LicenseClass {
  return licenseClasses.find((one) => classes.includes(one)) ?? 'unknown'
}
