import { known } from '../known.ts'
import { identifyLicense } from '../licenses/identify.ts'
import { readLicense, type StatedLicense } from '../licenses/license.ts'
import { en } from '../messages/en.ts'
import { say } from '../messages/sentence.ts'
import type { Corrections } from '../snapshot/edits.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Sheet } from './sheet.ts'
import { asText, asTexts } from './values.ts'

/** What the front matter says of the licence. */
export function statedLicense(fields: Record<string, unknown>): StatedLicense {
  return {
    ids: asTexts(fields['license']),
    name: asText(fields['license_name']),
    link: asText(fields['license_link']),
  }
}

/** Reads the licence, its terms in English beside their codes; a corrected one is the editor's word. */
export function readCorrectedLicense(
  fields: Record<string, unknown>,
  tags: readonly string[],
  corrections: Corrections,
  resolve: (path: string) => string,
): Sheet['license'] {
  const license = readLicense(statedLicense(fields), tags, resolve)
  const isEdited = corrections.license ?? corrections.license_name ?? corrections.license_link
  if (!license) return undefined
  return {
    ...license,
    terms: license.terms.map((term) => ({ ...term, text: say(en.licenses.terms, term) })),
    ...known({ source: isEdited ? 'editor' : undefined }),
  }
}

/** Each change of the stated licence from one snapshot to the next. */
export function licenseChanges(history: Snapshot['history']): Sheet['licenseChanges'] {
  const changes: NonNullable<Sheet['licenseChanges']> = []
  let before: string | undefined
  for (const { date, licence } of history) {
    const name = licence ? identifyLicense(licence).name : undefined
    if (before !== undefined && name !== undefined && before !== name)
      changes.push({ date, from: before, to: name })
    before = name ?? before
  }
  return changes.length === 0 ? undefined : changes
}
