import { blobUrl, encodePath, splitId } from '../address.ts'
import { known } from '../known.ts'
import { hubOf } from '../sheet/hub.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { BillInput } from './bill-input.ts'
import { instantOf } from './day.ts'
import { modalitiesOf } from './modalities.ts'
import { modelPurl } from './purl.ts'

/**
 * A model as a bill of materials in CycloneDX 1.7 (https://cyclonedx.org/docs/1.7/json/): a component of type
 * `machine-learning-model` with its model card, and its files with their hashes.
 */

type Json = Readonly<Record<string, unknown>>

/** Head of every bill. @param uuid Tells it from every other. */
export function billHead(uuid: string): Json {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
  }
}

/** The program that wrote a bill. */
export const billTools: Json = { components: [{ type: 'application', name: 'modelsheets' }] }

/** The bill of one model. */
export function cycloneDx(input: BillInput): Json {
  const { sheet } = input
  const ref = modelPurl(hubOf(sheet), sheet.id, sheet.sha)
  return {
    ...billHead(input.uuid),
    metadata: {
      ...known({ timestamp: instantOf(sheet.snapshotDate) }),
      tools: billTools,
      component: modelComponent(input, ref),
    },
    ...known({ components: several(sheet.files.map(fileComponent)) }),
    compositions: [{ aggregate: completeness(sheet), assemblies: [ref] }],
  }
}

/** Whether the list of files is whole: the Hub may know of more than it listed. */
function completeness({ files, fileCount }: Sheet): string {
  if (files.length === 0) return 'unknown'
  return fileCount === undefined ? 'complete' : 'incomplete'
}

function modelComponent(input: BillInput, ref: string): Json {
  const { sheet } = input
  const { owner, name } = splitId(sheet.id)
  return {
    type: 'machine-learning-model',
    'bom-ref': ref,
    ...known({
      publisher: owner,
      group: owner,
      version: sheet.sha,
      description: sheet.summary,
      licenses: licences(sheet.license),
      pedigree: pedigree(sheet),
    }),
    name,
    purl: ref,
    externalReferences: references(input),
    modelCard: modelCard(input),
    ...known({ properties: several(properties(sheet)), tags: several(sheet.tags.topics) }),
  }
}

/** The licence as stated: an SPDX id or expression, else each by its name. */
export function licences(license: Sheet['license']): Json[] | undefined {
  if (license === undefined) return undefined
  const { spdx, name, url, stated } = license
  const acknowledgement = 'declared'
  if (spdx !== undefined)
    return [
      /^[\w.-]+$/.test(spdx)
        ? { license: { id: spdx, acknowledgement } }
        : { expression: spdx, acknowledgement },
    ]
  return (stated ?? [{ name, url }]).map((one) => ({
    license: {
      name: one.name,
      acknowledgement,
      ...known({ url: one.url === undefined ? undefined : encoded(one.url) }),
    },
  }))
}

function pedigree(sheet: Sheet): Json | undefined {
  const hub = hubOf(sheet)
  const ancestors = sheet.baseModels
    .filter(({ contradictedBy }) => contradictedBy === undefined)
    .map((base) => ({
      type: 'machine-learning-model',
      ...known({ group: splitId(base.id).owner }),
      name: splitId(base.id).name,
      purl: modelPurl(hub, base.id),
      properties: [{ name: 'modelsheets:relation', value: base.relation }],
    }))
  return ancestors.length > 0 ? { ancestors } : undefined
}

/** Kinds of links by the type that CycloneDX has for them. */
const referenceTypes: Partial<Record<Sheet['links'][number]['kind'], string>> = {
  repository: 'vcs',
  paper: 'documentation',
  documentation: 'documentation',
  project: 'website',
  blog: 'website',
  demo: 'website',
  chat: 'chat',
  licence: 'license',
}

function references({ sheet, page }: BillInput): Json[] {
  const { id, url, revision } = sheet
  const hub = hubOf(sheet)
  const tree = `${url}/tree/${encodeURIComponent(revision)}`
  const own: Json[] = [
    { type: 'distribution', url: tree },
    { type: 'vcs', url },
    ...(sheet.cardBy !== 'publisher'
      ? []
      : [{ type: 'model-card', url: blobUrl(hub, id, revision, 'README.md') }]),
    ...(page === undefined ? [] : [{ type: 'documentation', url: page }]),
  ]
  const stated = sheet.links.flatMap(({ kind, label, url: link, source }) => {
    const type = referenceTypes[kind]
    return type === undefined || source === 'hub'
      ? []
      : [{ type, url: encoded(link), comment: label }]
  })
  const all = [...own, ...stated]
  const key = (one: Json): string => `${one['type']} ${one['url']}`
  return [...new Map(all.map((one) => [key(one), one])).values()]
}

function modelCard({ sheet, sections, metrics }: BillInput): Json {
  const { uses, outOfScope, limitations, ethics } = sections
  const considerations = known({
    useCases: several([uses].flatMap((one) => one?.text ?? [])),
    // A use that the publisher rules out is a limit, and no case of use.
    technicalLimitations: several([limitations, outOfScope].flatMap((one) => one?.text ?? [])),
    ethicalConsiderations: ethics && [{ name: ethics.text }],
  })
  const hub = hubOf(sheet)
  const modalities = modalitiesOf(sheet.task?.id)
  const formats = (list: readonly string[] = []): Json[] | undefined =>
    several(list.map((format) => ({ format })))
  return {
    modelParameters: known({
      task: sheet.task?.id,
      modelArchitecture: sheet.architecture?.name,
      datasets: several(
        sheet.datasets.map((id) => ({
          type: 'dataset',
          name: id,
          contents: { url: `${hub}/datasets/${encodePath(id)}` },
        })),
      ),
      inputs: formats(modalities?.inputs),
      outputs: formats(modalities?.outputs),
    }),
    ...known({
      quantitativeAnalysis:
        metrics.length > 0
          ? { performanceMetrics: metrics.map(({ source: _source, ...metric }) => metric) }
          : undefined,
      considerations: Object.keys(considerations).length > 0 ? considerations : undefined,
      properties: several(
        metrics.map(({ source }, index) => ({
          name: `modelsheets:performanceMetrics:${index}:source`,
          value: source,
        })),
      ),
    }),
  }
}

function properties({ parameters, contextLength, formats, library, totalSize }: Sheet): Json[] {
  const stated: [string, string | number | undefined][] = [
    ['parameters', parameters?.total],
    ['parameters:source', parameters?.total === undefined ? undefined : parameters.source],
    ['activeParameters', parameters?.active],
    ['contextLength', contextLength?.tokens],
    ['contextLength:source', contextLength?.source],
    ['library', library?.id],
    ['library:source', library?.source],
    ['formats', formats.join(', ') || undefined],
    ['bytes', totalSize],
  ]
  return stated.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `modelsheets:${name}`, value: String(value) }],
  )
}

function fileComponent({ path, sha256, size, kind }: Sheet['files'][number]): Json {
  const facts = [{ name: 'modelsheets:kind', value: kind }]
  if (size !== undefined) facts.push({ name: 'modelsheets:bytes', value: String(size) })
  return {
    type: 'file',
    'bom-ref': `file:${path}`,
    name: path,
    ...known({ hashes: sha256 && [{ alg: 'SHA-256', content: sha256 }] }),
    properties: facts,
  }
}

/** An address as URLs are written: what an address cannot hold is encoded. */
function encoded(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address.toWellFormed())
}

function several<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}
