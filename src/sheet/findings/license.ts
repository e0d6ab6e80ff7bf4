import { repositoryOfFile } from '../../address.ts'
import { identifyLicense } from '../../licenses/identify.ts'
import { disagreeingName } from '../../licenses/license.ts'
import { HUB_LICENSES } from '../../licenses/table.ts'
import type { Finding } from '../../messages/problem.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { statedLicense } from '../license-fields.ts'
import type { Sheet } from '../sheet.ts'
import { asText } from '../values.ts'
import { place } from './finding.ts'

/** Findings about the licence: not stated, not telling, stated in two ways, linked to another model's. */
export function licenseFindings(snapshot: Snapshot, sheet: Sheet): Finding[] {
  return [
    ...missing(snapshot, sheet),
    ...stated(snapshot, sheet),
    ...linkElsewhere(snapshot, sheet),
  ]
}

function missing(snapshot: Snapshot, sheet: Sheet): Finding[] {
  const findings: Finding[] = []
  const { broken } = snapshot.frontMatter
  const key = broken?.keys.find((unread) => unread.key === 'license')
  if (!sheet.license && broken) {
    // Only what could be read is known; where no key is named, the licence may stand in what is broken.
    if (key)
      findings.push({ level: 'warning', code: 'license-unread', file: 'README.md', line: key.line })
  } else if (!sheet.license)
    findings.push({
      level: 'warning',
      code: 'no-license',
    })
  else if (sheet.license.name === HUB_LICENSES['other']?.name && !sheet.license.url)
    findings.push({
      level: 'warning',
      code: 'license-other',
      ...place(snapshot, 'license'),
    })
  return findings
}

/** Whether two expressions differ in nothing but case, brackets around the whole, and spaces. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[()\s]+/g, ' ')
      .trim()
  return plain(a) === plain(b)
}

/** Licences that are several, spelt in another way, or named in two ways that differ. */
function stated(snapshot: Snapshot, { license }: Sheet): Finding[] {
  if (license?.source !== 'card') return []
  const said = statedLicense(snapshot.frontMatter.data)
  const findings: Finding[] = []
  const name = disagreeingName(said)
  if (name)
    findings.push({
      level: 'warning',
      code: name === 'another' ? 'license-name-differs' : 'license-name-unknown',
      ...place(snapshot, 'license_name'),
      value: said.name,
    })
  if (said.ids.length > 1)
    findings.push({
      level: 'info',
      code: 'several-licenses',
      ...place(snapshot, 'license'),
      value: said.ids.join(', '),
    })
  for (const text of said.ids) {
    const { id, recognized, expression } = identifyLicense(text)
    if (expression !== undefined) {
      if (!isSameText(expression, text))
        findings.push({
          level: 'info',
          code: 'license-expression',
          ...place(snapshot, 'license'),
          value: text,
          expected: expression,
        })
      continue
    }
    // Of a text that states several, one id alone would be a worse spelling.
    if (recognized && /[,;&]|\sand\s/i.test(text) && id !== text.trim().toLowerCase())
      findings.push({
        level: 'info',
        code: 'several-licenses',
        ...place(snapshot, 'license'),
        value: text,
      })
    else if (id !== undefined && id !== text.trim().toLowerCase())
      findings.push({
        level: 'info',
        code: 'license-spelling',
        ...place(snapshot, 'license'),
        value: text,
        expected: id,
      })
    else if (!recognized)
      findings.push({
        level: 'warning',
        code: 'unknown-license',
        ...place(snapshot, 'license'),
        value: text,
      })
  }
  return findings
}

/** A licence link that leads into another model's repository is easily the wrong licence. */
function linkElsewhere(snapshot: Snapshot, sheet: Sheet): Finding[] {
  const url = asText(snapshot.frontMatter.data['license_link'])
  const endpoint = sheet.url.slice(0, -snapshot.id.length - 1)
  const other = url && repositoryOfFile(url, endpoint)
  if (!other || other.toLowerCase() === snapshot.id.toLowerCase()) return []
  if (sheet.baseModels.some(({ id }) => id.toLowerCase() === other.toLowerCase())) return []
  return [
    {
      level: 'info',
      code: 'license-link-elsewhere',
      ...place(snapshot, 'license_link'),
      value: url,
    },
  ]
}
