import { webAddress } from '../address.ts'
import { LICENSES, type LicenseClass, NAMED_LICENSES } from './license-table.ts'
import { asText, asTexts } from './values.ts'

/** A model's licence, as stated and as understood. */
export interface License {
  /** The Hub's licence id, lower case, e.g. `llama3.2`. */
  id?: string
  /** The licence's name in full. */
  name: string
  class: LicenseClass
  /** SPDX id, where one exists (https://spdx.org/licenses/). */
  spdx?: string
  /** Address of the licence text: the card's own link first. */
  url?: string
  /** The main condition in plain words. */
  condition?: string
  /** Where the id was found. */
  source: 'card' | 'tags' | 'editor'
}

/** The name of each class as a page prints it. */
export const licenseClassLabels: Record<LicenseClass, string> = {
  permissive: 'Permissive',
  'with-conditions': 'With conditions',
  'non-commercial': 'Non-commercial',
  research: 'Research only',
  unknown: 'Not known',
}

/** What each class means for a reader, in one sentence. */
export const licenseClassMeanings: Record<LicenseClass, string> = {
  permissive: 'Free to use, change and share, also commercially, when the notices are kept.',
  'with-conditions': 'May be used, also commercially, as long as its conditions are met.',
  'non-commercial': 'May not be used commercially.',
  research: 'For research only.',
  unknown: 'What is allowed is not known; ask the publisher.',
}

/**
 * Reads the licence from the front matter (`license`, `license_name`, `license_link`) or, failing that,
 * from the Hub's `license:` tag.
 * @param fields Front matter or `cardData`.
 * @param tags The Hub's tags.
 * @param resolve Makes an absolute address of a path in the repository.
 * @returns `undefined` when nothing states a licence.
 */
export function readLicense(
  fields: Record<string, unknown>,
  tags: readonly string[],
  resolve: (path: string) => string,
): License | undefined {
  // Old cards give a list; the first is the one the Hub shows.
  const stated = asTexts(fields['license'])[0]
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length)
  const id = (stated ?? tagged)?.trim().toLowerCase()
  const ownName = asText(fields['license_name'])
  if (!id && !ownName) return undefined
  const source = stated || !tagged ? 'card' : 'tags'
  const link = asText(fields['license_link'])
  const ownUrl = link === undefined ? undefined : licenseUrl(link, resolve)
  const facts = id && Object.hasOwn(LICENSES, id) ? LICENSES[id] : undefined
  const named = !facts || id === 'other' ? classOfName(ownName ?? id ?? '') : undefined
  const url = ownUrl ?? facts?.url
  const condition = facts?.condition ?? named?.condition
  return {
    ...(id ? { id } : {}),
    name: ownName ?? facts?.name ?? id ?? 'Unknown licence',
    class: named?.class ?? facts?.class ?? 'unknown',
    ...(facts?.spdx ? { spdx: facts.spdx } : {}),
    ...(url ? { url } : {}),
    ...(condition ? { condition } : {}),
    source,
  }
}

function licenseUrl(link: string, resolve: (path: string) => string): string | undefined {
  const address = webAddress(link)
  if (address) return address
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined
  return resolve(link.replace(/^\.?\//, ''))
}

function classOfName(name: string): { class: LicenseClass; condition?: string } | undefined {
  for (const [pattern, licenseClass, condition] of NAMED_LICENSES)
    if (pattern.test(name)) return { class: licenseClass, ...(condition ? { condition } : {}) }
  return undefined
}
