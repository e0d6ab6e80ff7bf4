import type { Problem } from '../errors.ts'
import { type Finding, problem } from '../messages/problem.ts'
import type { Readme } from '../readme/readme.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { place } from './findings/finding.ts'
import { licenseFindings } from './findings/license.ts'
import { languageName } from './language.ts'
import { hubId } from './lineage.ts'
import type { Sheet } from './sheet.ts'
import { asTexts } from './values.ts'

/** A finding, or one that already has its words. */
type Found = Finding | Omit<Problem, 'model'>

/** Text fields and list fields of a card (https://huggingface.co/docs/hub/model-cards), and what each must be. */
const FIELD_TYPES: Readonly<Record<string, 'text' | 'texts'>> = {
  license: 'texts',
  license_name: 'text',
  license_link: 'text',
  language: 'texts',
  tags: 'texts',
  datasets: 'texts',
  metrics: 'texts',
  base_model: 'texts',
  base_model_relation: 'text',
  library_name: 'text',
  pipeline_tag: 'text',
  new_version: 'text',
  thumbnail: 'text',
}

/** Misspelt keys seen in real cards. */
const MISSPELT: Readonly<Record<string, string>> = {
  liscence: 'license',
  licence: 'license',
  lisence: 'license',
  model_index: 'model-index',
  languages: 'language',
  dataset: 'datasets',
  basemodel: 'base_model',
  base_models: 'base_model',
  'base-model': 'base_model',
  library: 'library_name',
  pipeline: 'pipeline_tag',
}

/**
 * What this card gets wrong, beyond what reading it already reported: fields of the wrong type, misspelt
 * keys, ids that are none, a library that the files contradict, scores that belong to another model.
 */
export function diagnose(snapshot: Snapshot, sheet: Sheet, readme: Readme | undefined): Problem[] {
  const findings: Found[] = [
    ...fieldFindings(snapshot),
    ...identityFindings(snapshot, sheet),
    ...scoreFindings(sheet),
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

function fieldFindings(snapshot: Snapshot): Found[] {
  const { frontMatter } = snapshot
  const findings: Found[] = []
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const right = Object.hasOwn(MISSPELT, key) ? MISSPELT[key] : undefined
    if (right && !(right in frontMatter.data))
      findings.push({
        level: 'warning',
        code: 'misspelt-key',
        ...place(snapshot, key),
        expected: right,
      })
    const type = Object.hasOwn(FIELD_TYPES, key) ? FIELD_TYPES[key] : undefined
    if (value === null || value === undefined || !type) continue
    if (fits(value, type)) continue
    if (type === 'texts' && Array.isArray(value) && value.some(isText))
      findings.push({ level: 'warning', code: 'wrong-entry', ...place(snapshot, key), value })
    else
      findings.push({
        level: 'error',
        code: 'wrong-type',
        ...place(snapshot, key),
        message: 'The field has the wrong type; what does not fit is not shown',
        value,
        expected: type === 'text' ? 'one text' : 'a text or a list of texts',
      })
  }
  return findings
}

function fits(value: unknown, type: 'text' | 'texts'): boolean {
  return type === 'texts' && Array.isArray(value) ? value.every(isText) : isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
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
  for (const { code, name } of sheet.languages)
    if (!name && !languageName(code))
      findings.push({
        level: 'warning',
        code: 'unknown-language',
        ...place(snapshot, 'language'),
        value: code,
      })
  if (sheet.library?.note)
    findings.push({
      level: 'warning',
      code: 'library-mismatch',
      field: 'library_name',
      message: `${sheet.library.note} The files say ${sheet.library.label}.`,
    })
  return [...findings, ...licenseFindings(snapshot, sheet), ...idFindings(snapshot)]
}

function idFindings(snapshot: Snapshot): Found[] {
  const findings: Found[] = []
  for (const key of ['base_model', 'new_version'])
    for (const entry of asTexts(snapshot.frontMatter.data[key])) {
      const id = hubId(entry)
      if (id === undefined)
        findings.push({
          level: 'warning',
          code: 'not-an-id',
          ...place(snapshot, key),
          value: entry,
        })
      else if (id.toLowerCase() === snapshot.id.toLowerCase())
        findings.push({
          level: 'warning',
          code: 'names-itself',
          ...place(snapshot, key),
          value: entry,
        })
    }
  return findings
}

function scoreFindings(sheet: Sheet): Found[] {
  const inherited = sheet.evaluations.find(({ whose }) => whose === 'inherited')
  if (!inherited) return []
  return [
    {
      level: 'warning',
      code: 'inherited-scores',
      message: `Scores on this card were measured on another model: ${inherited.whoseReason}`,
      value: inherited.subject.name,
    },
  ]
}
