import { identifyLicense } from './identify.ts'
import { licenseOfKnownBase } from './known-bases.ts'
import { strictness } from './license.ts'
import type { LicenseClass } from './terms.ts'

/** A licence as far as a comparison needs it. */
export interface ComparedLicense {
  name: string
  class: LicenseClass
  /** True when changed versions may not be shared. */
  noDerivatives?: boolean
}

/** A derivative that says it is freer than what it was made from, or that should not be shared at all. */
export interface LicenseConflict {
  base: string
  kind: 'freer' | 'no-derivatives'
  baseLicense: ComparedLicense
  ownLicense: ComparedLicense
  /** Where the base's licence was read. */
  source: 'catalogue' | 'known-bases'
}

/**
 * Compares a model's licence with those of its base models. A derivative cannot allow more than its
 * base does; where it says so, both are named. Unknown licences are never a conflict. A base that is not
 * in the catalogue is looked up among the well-known ones.
 */
export function licenseConflicts(
  own: ComparedLicense | undefined,
  bases: readonly { id: string; license?: ComparedLicense | undefined }[],
): LicenseConflict[] {
  if (own === undefined) return []
  return bases.flatMap(({ id, license }): LicenseConflict[] => {
    const known = license ? undefined : licenseOfKnownBase(id)
    const theirs: ComparedLicense | undefined =
      license ?? (known === undefined ? undefined : identifyLicense(known))
    if (!theirs) return []
    const conflict = {
      base: id,
      baseLicense: { name: theirs.name, class: theirs.class },
      ownLicense: { name: own.name, class: own.class },
      source: license ? ('catalogue' as const) : ('known-bases' as const),
    }
    const [mine, base] = [strictness(own.class), strictness(theirs.class)]
    if (mine !== undefined && base !== undefined && mine < base)
      return [{ ...conflict, kind: 'freer' }]
    if (theirs.noDerivatives) return [{ ...conflict, kind: 'no-derivatives' }]
    return []
  })
}
