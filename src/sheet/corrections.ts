import { known } from '../known.ts'
import type { CorrectableField, Corrections } from '../snapshot/edits.ts'
import type { Sheet } from './sheet.ts'

/** Fields that stand in for a card's field of the same name. */
const CARD_FIELDS = [
  'license',
  'license_name',
  'license_link',
  'language',
  'pipeline_tag',
  'library_name',
  'base_model',
  'base_model_relation',
  'new_version',
  'datasets',
  'metrics',
  'tags',
] as const satisfies readonly CorrectableField[]

/** Fields of a card that say more about another one, and are wrong with it. */
const COMPANIONS: Readonly<Partial<Record<CorrectableField, readonly string[]>>> = {
  license: ['license_name', 'license_link', 'license_details'],
  language: ['language_bcp47'],
  base_model: ['base_model_relation'],
}

/**
 * The card's fields with the editor's corrections in place of what they correct. The card's own stay in
 * the snapshot and in the metadata a sheet publishes; only what the sheet makes of them changes.
 */
export function correctFields(
  fields: Record<string, unknown>,
  corrections: Corrections,
): Record<string, unknown> {
  const corrected = new Map(Object.entries(fields))
  for (const field of CARD_FIELDS)
    if (corrections[field]) for (const name of COMPANIONS[field] ?? []) corrected.delete(name)
  for (const field of CARD_FIELDS) {
    const correction = corrections[field]
    if (correction) corrected.set(field, correction.value)
  }
  return Object.fromEntries(corrected)
}

/** The corrections as the page lists them, in the order of the editor's file. */
export function listEdits(corrections: Corrections): Sheet['edits'] {
  return Object.entries(corrections).map(([field, { reason }]) =>
    reason === undefined ? { field } : { field, reason },
  )
}

/** The base models as corrected: the editor's list stands alone, and so does the editor's relation. */
export function correctBaseModels(
  found: Sheet['baseModels'],
  { base_model: bases, base_model_relation: relation }: Corrections,
): Sheet['baseModels'] {
  const listed = bases?.value.map((id) => id.toLowerCase())
  return found
    .filter(({ id }) => listed === undefined || listed.includes(id.toLowerCase()))
    .map((base) => ({
      ...base,
      ...known({ source: listed ? ('editor' as const) : undefined }),
      ...(relation && { relation: relation.value, source: 'editor' as const }),
    }))
}
