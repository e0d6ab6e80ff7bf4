import type { Problem } from '../errors.ts'
import { isUncertainModel } from '../evals/whose/subject-ids.ts'
import {
  type ComparedLicense,
  type LicenseConflict,
  licenseConflicts,
} from '../licenses/conflict.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import type { SentenceOf } from '../messages/sentence.ts'
import type { Sheet } from './sheet.ts'

/** What the catalogue knows of another model, found by an id or a former id in any case. */
export type FindModel = (
  id: string,
) =>
  | { id: string; license?: ComparedLicense | undefined; namesake?: string | undefined }
  | undefined

/** What of a sheet or of its lean record the catalogue's facts are made from. */
interface Comparable {
  id: string
  license?: ComparedLicense | undefined
  baseModels: readonly { id: string }[]
}

/** The conflicts of a model's licence with those of its bases, in the catalogue or well known. */
export function conflictsOf(model: Comparable, find: FindModel): LicenseConflict[] {
  const bases = model.baseModels.map(({ id }) => ({ id, license: find(id)?.license }))
  return licenseConflicts(model.license, bases)
}

/** Findings that need other models of the catalogue. */
export function catalogueFindings(model: Comparable, find: FindModel): Problem[] {
  return conflictsOf(model, find).map(({ kind, base, ownLicense, baseLicense }) => {
    const at = {
      level: 'warning',
      model: model.id,
      field: 'license',
      value: ownLicense.name,
    } as const
    const ofBase = withClass(baseLicense)
    return kind === 'freer'
      ? problem({
          ...at,
          code: 'license-conflict',
          values: { base, own: withClass(ownLicense), ofBase },
        })
      : problem({ ...at, code: 'license-no-derivatives', values: { base, ofBase } })
  })
}

/** A conflict as a sentence of `licenses.conflicts`; the base's id stands after it. */
export function conflictSentence({
  kind,
  ownLicense,
  baseLicense,
}: LicenseConflict): SentenceOf<typeof en.licenses.conflicts> {
  return kind === 'freer'
    ? { code: 'freer', values: { own: withClass(ownLicense), base: withClass(baseLicense) } }
    : { code: 'no-derivatives', values: { base: baseLicense.name } }
}

function withClass({ name, class: licenseClass }: ComparedLicense): string {
  return `${name} (${en.licenses.classes[licenseClass].toLowerCase()})`
}

/** Gives the sheet with what the catalogue adds to it: the very sheet where that is nothing. It stays as it was. */
export function withCatalogueFacts(sheet: Sheet, find: FindModel): Sheet {
  const conflicts = conflictsOf(sheet, find)
  const evaluations = certainEvaluations(sheet, find)
  const certain = evaluations === sheet.evaluations ? sheet : { ...sheet, evaluations }
  if (conflicts.length === 0) return certain
  return {
    ...certain,
    licenseConflicts: conflicts,
    diagnostics: [...sheet.diagnostics, ...catalogueFindings(sheet, find)],
  }
}

/**
 * The scores with the models they speak of as far as these are certain, by the rule of the leaderboards; the very list
 * where all are.
 */
function certainEvaluations({ evaluations }: Sheet, find: FindModel): Sheet['evaluations'] {
  const asked = new Map<string, ReturnType<FindModel>>()
  const findOnce = (id: string): ReturnType<FindModel> => {
    if (!asked.has(id)) asked.set(id, find(id))
    return asked.get(id)
  }
  if (!evaluations.some(({ subject }) => isUncertainModel(subject, findOnce))) return evaluations
  return evaluations.map((record) => {
    if (!isUncertainModel(record.subject, findOnce)) return record
    const { catalogueId: _, ...subject } = record.subject
    return { ...record, subject }
  })
}
