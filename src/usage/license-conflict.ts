import type { LicenseClass } from '../sheet/license-table.ts'

/** A licence as far as a comparison needs it. */
export interface ComparedLicense {
  name: string
  class: LicenseClass
}

/** A derivative that says it is freer than what it was made from. */
export interface LicenseConflict {
  base: string
  baseLicense: ComparedLicense
  ownLicense: ComparedLicense
}

/** How much a class allows; an unknown licence is comparable with nothing. */
const freedom: Readonly<Record<LicenseClass, number | undefined>> = {
  permissive: 3,
  'with-conditions': 2,
  'non-commercial': 1,
  research: 0,
  unknown: undefined,
}

/**
 * Compares a model's licence with those of its base models. A derivative cannot allow more than its
 * base does; where it says so, both are named. Unknown licences are never a conflict.
 */
export function licenseConflicts(
  own: ComparedLicense | undefined,
  bases: readonly { id: string; license?: ComparedLicense | undefined }[],
): LicenseConflict[] {
  const mine = own && freedom[own.class]
  if (own === undefined || mine === undefined) return []
  return bases.flatMap(({ id, license }) => {
    const theirs = license && freedom[license.class]
    if (license === undefined || theirs === undefined || mine <= theirs) return []
    return [{ base: id, baseLicense: license, ownLicense: own }]
  })
}
