import { Scalar, stringify } from 'yaml'
import type { ModelRef } from '../snapshot/model-id.ts'
import { asksHub, type Choices } from './choices.ts'
import { fill, template } from './template.ts'

/** Most models that a search brings until somebody says otherwise. */
const SEARCH_LIMIT = 20

/** Gives the text of `content/catalog.yaml`: what was chosen, with comments that say what else there is. */
export function catalogText(choices: Choices): string {
  const { title, language, host } = choices
  const settings = [
    ...(language === 'en' ? [] : [line('language', language)]),
    ...(host === 'none' ? [] : [line('host', host)]),
  ].join('\n')
  const entries = [
    ...choices.models.flatMap(modelLines),
    ...choices.owners.map((owner) => `  - ${line('author', owner)}`),
    ...choices.collections.map((collection) => `  - ${line('collection', collection)}`),
    ...choices.searches.flatMap(searchLines),
  ]
  const models = asksHub(choices) ? ['models:', ...entries].join('\n') : 'models: []'
  return fill(template('catalog.yaml'), { title: line('title', title), settings, models })
}

function modelLines({ id, revision }: ModelRef): string[] {
  if (revision === undefined) return [`  - ${line('id', id)}`]
  return [`  - ${line('id', id)}`, `    ${line('revision', revision)}`]
}

function searchLines(text: string): string[] {
  return [
    '  - search:',
    `      ${line('text', text)}`,
    `      ${line('sort', 'downloads')}`,
    `      ${line('limit', SEARCH_LIMIT)}`,
  ]
}

/** A key with its value on one line: quoted where YAML would read it as something else. */
function line(key: string, value: string | number): string {
  const scalar = new Scalar(value)
  if (typeof value === 'string' && !/^[\w./@-]+$/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE
  return `${key}: ${stringify(scalar, { lineWidth: 0 }).trimEnd()}`
}
