import type { Problem } from '../../errors.ts'
import type { Finding } from '../../messages/problem.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { countryOf } from '../country-code.ts'
import { languageName } from '../language.ts'
import { datasetId, hubId, isDatasetId } from '../lineage.ts'
import type { Sheet } from '../sheet.ts'
import { libraryId, taskId } from '../task.ts'
import { asText, listOf } from '../values.ts'
import { place } from './finding.ts'

/** A finding, or one that already has its words. */
export type Found = Finding | Omit<Problem, 'model'>

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

/** Lists of which a text with commas is one that was written as a text. */
const COMMA_LISTS = ['tags', 'datasets', 'language', 'metrics', 'base_model'] as const

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

/** Fields of the front matter that are misspelt, of the wrong type, or no id of what they name. */
export function fieldFindings(snapshot: Snapshot, sheet: Sheet): Found[] {
  return [
    ...keys(snapshot),
    ...commaLists(snapshot),
    ...modelIds(snapshot),
    ...datasetIds(snapshot),
    ...vocabulary(snapshot),
    ...languages(snapshot, sheet),
  ]
}

function keys(snapshot: Snapshot): Found[] {
  const { data } = snapshot.frontMatter
  return Object.entries(data).flatMap(([key, value]): Found[] => {
    const right = Object.hasOwn(MISSPELT, key) ? MISSPELT[key] : undefined
    const misspelt: Found[] =
      right && !(right in data)
        ? [
            {
              level: 'warning',
              code: 'misspelt-key',
              ...place(snapshot, key),
              expected: right,
            },
          ]
        : []
    return [...misspelt, ...wrongType(snapshot, key, value)]
  })
}

function wrongType(snapshot: Snapshot, key: string, value: unknown): Found[] {
  const type = Object.hasOwn(FIELD_TYPES, key) ? FIELD_TYPES[key] : undefined
  if (value === null || value === undefined || !type || fits(value, type)) return []
  if (type === 'texts' && Array.isArray(value) && value.some(isText))
    return [{ level: 'warning', code: 'wrong-entry', ...place(snapshot, key), value }]
  return [
    {
      level: 'error',
      code: 'wrong-type',
      ...place(snapshot, key),
      value,
      values: { what: type },
    },
  ]
}

function fits(value: unknown, type: 'text' | 'texts'): boolean {
  return type === 'texts' && Array.isArray(value) ? value.every(isText) : isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function commaLists(snapshot: Snapshot): Found[] {
  return COMMA_LISTS.flatMap((key): Found[] => {
    const value = asText(snapshot.frontMatter.data[key])
    return value?.includes(',')
      ? [{ level: 'warning', code: 'comma-list', ...place(snapshot, key), value }]
      : []
  })
}

function modelIds(snapshot: Snapshot): Found[] {
  return ['base_model', 'new_version'].flatMap((key) =>
    listOf(snapshot.frontMatter.data[key]).flatMap((entry): Found[] => {
      const id = hubId(entry)
      const at = { level: 'warning' as const, ...place(snapshot, key), value: entry }
      if (id === undefined) return [{ ...at, code: 'not-an-id', values: { what: 'field' } }]
      const isItself = id.toLowerCase() === snapshot.id.toLowerCase()
      return isItself ? [{ ...at, code: 'names-itself' }] : []
    }),
  )
}

function datasetIds(snapshot: Snapshot): Found[] {
  return listOf(snapshot.frontMatter.data['datasets'])
    .filter((entry) => !isDatasetId(datasetId(entry)))
    .map((value) => ({
      level: 'warning',
      code: 'not-a-dataset',
      ...place(snapshot, 'datasets'),
      value,
    }))
}

/** Words of the Hub's own lists: task, library, relation. */
function vocabulary(snapshot: Snapshot): Found[] {
  const findings: Found[] = []
  const { data } = snapshot.frontMatter
  const inCard = asText(data['pipeline_tag'])
  const text = inCard ?? snapshot.model?.pipeline_tag
  const id = taskId(text)
  const at =
    inCard === undefined
      ? { file: 'model.json', field: 'pipeline_tag' }
      : place(snapshot, 'pipeline_tag')
  if (text !== undefined && id === undefined)
    findings.push({ level: 'warning', code: 'unknown-task', ...at, value: text })
  else if (text !== undefined && id !== undefined && id !== text)
    findings.push({ level: 'info', code: 'task-spelling', ...at, value: text, expected: id })
  const library = asText(data['library_name'])
  if (library !== undefined && libraryId(library) !== library)
    findings.push({
      level: 'info',
      code: 'library-spelling',
      ...place(snapshot, 'library_name'),
      value: library,
      expected: libraryId(library),
    })
  const relation = asText(data['base_model_relation'])
  if (relation !== undefined && !/^(?:finetune|adapter|quantized|merge)$/.test(relation))
    findings.push({
      level: 'warning',
      code: 'unknown-relation',
      ...place(snapshot, 'base_model_relation'),
      value: relation,
    })
  return findings
}

function languages(snapshot: Snapshot, sheet: Sheet): Found[] {
  return sheet.languages.flatMap(({ code, name }): Found[] => {
    if (name !== undefined) return []
    const at = { level: 'warning' as const, ...place(snapshot, 'language'), value: code }
    const country = countryOf(code)
    if (!country) return [{ ...at, code: 'unknown-language' }]
    const own = languageName(code)
    const meant = { code, country: country.country, meant: country.language, right: country.code }
    return own
      ? [{ ...at, code: 'language-in-doubt', values: { ...meant, own } }]
      : [{ ...at, code: 'country-as-language', values: meant }]
  })
}
