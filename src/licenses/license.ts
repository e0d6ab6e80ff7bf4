import { webAddress } from '../address.ts'
import { known } from '../known.ts'
import { combine, identifyLicense, type KnownLicense } from './identify.ts'
import { type LicenseClass, type LicenseTerm, licenseClasses } from './terms.ts'

/** A model's licence, as stated and as understood. */
export interface License extends Omit<KnownLicense, 'recognized' | 'terms' | 'expression'> {
  /** What decides what may be done, most telling first. */
  terms: LicenseTerm[]
  /** Where it was found. */
  source: 'card' | 'tags' | 'editor'
  /** Every licence that is stated, when there are several. */
  stated?: { id?: string; name: string; class: LicenseClass; url?: string }[]
}

/** What of the front matter states a licence. */
export interface StatedLicense {
  /** `license`, as a list. */
  ids: readonly string[]
  /** `license_name` */
  name?: string | undefined
  /** `license_link` */
  link?: string | undefined
}

/** Ids that only say that the licence stands elsewhere. */
const SAYS_NOTHING = new Set(['other', 'unknown'])

/**
 * Reads the licence from the front matter or, failing that, from the Hub's `license:` tag.
 * Several licences are all named and the strictest reading counts. `license_name` names what
 * `license: other` stands for; beside another id it counts too when it is a licence that is known.
 * @param tags The Hub's tags.
 * @param resolve Makes an absolute address of a path in the repository.
 * @returns `undefined` when nothing states a licence.
 */
export function readLicense(
  stated: StatedLicense,
  tags: readonly string[],
  resolve: (path: string) => string,
): License | undefined {
  const tagged = tags.flatMap((tag) => (tag.startsWith('license:') ? [tag.slice(8).trim()] : []))
  const isTagged = stated.ids.length === 0 && tagged.some((tag) => tag !== '')
  const ids = (isTagged ? tagged : stated.ids).filter((id) => id.trim() !== '')
  if (ids.length === 0 && !stated.name) return undefined
  const parts = partsOf(ids, stated.name)
  const whole = parts.length === 1 && parts[0] ? parts[0] : combine(parts, 'and')
  const { recognized: _, expression: __, terms, ...facts } = whole
  const ownUrl = stated.link === undefined ? undefined : licenseUrl(stated.link, resolve)
  const id = facts.id ?? ids[0]?.trim().toLowerCase()
  return {
    ...facts,
    ...known({ id }),
    terms: [...terms],
    ...known({ url: ownUrl || undefined }),
    source: isTagged ? 'tags' : 'card',
    ...known({
      stated:
        parts.length > 1
          ? parts.map(({ id, name, class: one, url }) => ({
              ...known({ id }),
              name,
              class: one,
              ...known({ url: url || undefined }),
            }))
          : undefined,
    }),
  }
}

function partsOf(ids: readonly string[], name: string | undefined): KnownLicense[] {
  const listed = ids.map(identifyLicense)
  const named = name === undefined ? undefined : identifyLicense(name)
  const telling = listed.filter(({ id }) => id === undefined || !SAYS_NOTHING.has(id))
  // "other" beside a licence is one more that nobody knows; by itself a name takes its place.
  if (!named) return distinct(listed)
  if (telling.length === 0) return [named]
  // A name that nobody knows adds nothing to an id that is known; a finding tells of it.
  const counts = named.recognized || telling.every(({ recognized }) => !recognized)
  return distinct(counts ? [...telling, named] : telling)
}

function distinct(parts: readonly KnownLicense[]): KnownLicense[] {
  return [...new Map(parts.map((part) => [part.id ?? part.name.toLowerCase(), part])).values()]
}

/**
 * A `license_name` that does not go with the `license` beside it: another known licence, or a name that
 * is known nowhere. `undefined` where the two agree or only one of them speaks.
 */
export function disagreeingName({ ids, name }: StatedLicense): 'another' | 'unknown' | undefined {
  const listed = ids
    .map(identifyLicense)
    .filter(({ id }) => id === undefined || !SAYS_NOTHING.has(id))
  if (name === undefined || listed.length === 0) return undefined
  const named = identifyLicense(name)
  if (!named.recognized) return listed.some(({ recognized }) => recognized) ? 'unknown' : undefined
  return listed.some((one) => one.name === named.name) ? undefined : 'another'
}

/** How much a class allows, 0 for the freest; `undefined` for the unknown, which compares with nothing. */
export function strictness(licenseClass: LicenseClass): number | undefined {
  return licenseClass === 'unknown' ? undefined : licenseClasses.indexOf(licenseClass)
}

function licenseUrl(link: string, resolve: (path: string) => string): string | undefined {
  const address = webAddress(link)
  if (address) return address
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined
  return resolve(link.replace(/^\.?\//, ''))
}
