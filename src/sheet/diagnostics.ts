import type { Problem } from '../errors.ts'
import type { ModelFacts } from '../facts/model-facts.ts'
import type { ModelFiles } from '../fit/model-files.ts'
import { problem } from '../messages/problem.ts'
import type { Readme } from '../readme/readme.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { contradictionFindings } from './findings/contradictions.ts'
import { type Found, fieldFindings } from './findings/fields.ts'
import { licenseFindings } from './findings/license.ts'
import { sizeFindings } from './findings/size.ts'
import { noteOf } from './library.ts'
import type { Sheet } from './sheet.ts'

/**
 * What this card gets wrong, beyond what reading it already reported: fields of the wrong type, misspelt
 * keys, ids that are none, a library that the files contradict, scores that belong to another model.
 */
export function diagnose(
  snapshot: Snapshot,
  sheet: Sheet,
  readme: Readme | undefined,
  size: { facts: ModelFacts; files: ModelFiles },
): Problem[] {
  const findings: Found[] = [
    ...fieldFindings(snapshot, sheet),
    ...identityFindings(snapshot, sheet),
    ...licenseFindings(snapshot, sheet),
    ...contradictionFindings(snapshot, sheet, readme),
    ...scoreFindings(sheet),
    ...sizeFindings(size.facts, size.files),
    ...(readme?.notes ?? []).map(noteFinding),
  ]
  return findings.map((found) => ({
    ...('message' in found ? found : problem(found)),
    model: snapshot.id,
  }))
}

const NOTE_LEVELS: Readonly<Record<string, Problem['level']>> = {
  cut: 'warning',
  'card-plain': 'error',
}

function noteFinding(note: Readme['notes'][number]): Found {
  return {
    level: NOTE_LEVELS[note.code] ?? 'info',
    file: 'README.md',
    ...note,
  }
}

function identityFindings(snapshot: Snapshot, sheet: Sheet): Found[] {
  const findings: Found[] = []
  const hasCard = snapshot.card !== undefined
  // A file that holds something else than a card was reported when it was read.
  if (!hasCard && !snapshot.problems.some(({ file }) => file === 'README.md'))
    findings.push({
      level: 'warning',
      code: 'no-card',
    })
  if (hasCard && snapshot.frontMatter.source === 'none' && !snapshot.frontMatter.broken)
    findings.push({
      level: 'warning',
      code: 'no-front-matter',
      file: 'README.md',
    })
  const { library } = sheet
  if (library?.declared)
    findings.push({
      level: 'warning',
      code: 'library-mismatch',
      field: 'library_name',
      values: {
        by: library.declared.by,
        declared: library.declared.label,
        files: library.label,
        told: noteOf(library),
      },
    })
  return findings
}

function scoreFindings(sheet: Sheet): Found[] {
  const inherited = sheet.evaluations.find(({ whose }) => whose === 'inherited')
  if (!inherited) return []
  return [
    {
      level: 'warning',
      code: 'inherited-scores',
      values: { rule: inherited.whoseBecause.code, ...inherited.whoseBecause.values },
      value: inherited.subject.name,
    },
  ]
}
