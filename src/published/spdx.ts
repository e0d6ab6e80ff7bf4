import { encodePath, splitId } from '../address.ts'
import { known } from '../known.ts'
import { hubOf } from '../sheet/hub.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { BillInput } from './bill-input.ts'
import { instantOf } from './day.ts'
import type { BillMetric } from './metrics.ts'
import { modelPurl } from './purl.ts'

/**
 * A model as a bill of materials in SPDX 3.0.1 (https://spdx.github.io/spdx-spec/v3.0.1/): a graph of the model,
 * its maker, files, data sets, bases and licence.
 */

type Element = Readonly<Record<string, unknown>> & { spdxId: string }

/** What SPDX calls a statement that nobody made: model/ExpandedLicensing/Individuals/NoAssertionLicense. */
const NO_ASSERTION = 'expandedlicensing_NoAssertionLicense'

/**
 * The day that a bill states for itself: that of the snapshot, else of the model's last change. SPDX wants one, so a
 * model without any has no bill in this form.
 */
export function billDate(
  dates: Pick<Sheet, 'snapshotDate' | 'lastModified' | 'createdAt'>,
): string | undefined {
  const { snapshotDate, lastModified, createdAt } = dates
  return instantOf(snapshotDate) ?? instantOf(lastModified) ?? instantOf(createdAt)
}

/** The bill of one model; undefined where no date is known. */
export function spdx(input: BillInput): object | undefined {
  const created = billDate(input.sheet)
  if (created === undefined) return undefined
  const { sheet, uuid } = input
  const node = (name: string): string => `urn:uuid:${uuid}#${name}`
  const info = '_:created'
  const element = (type: string, name: string, facts: object): Element => ({
    type,
    spdxId: node(name),
    creationInfo: info,
    ...facts,
  })
  const { owner } = splitId(sheet.id)
  const maker = owner === undefined ? [] : [element('Agent', 'owner', { name: owner })]
  const model = element('ai_AIPackage', 'model', modelFacts(input, maker[0]?.spdxId))
  const declared = license(sheet.license)
  const licences = declared
    ? [element('simplelicensing_LicenseExpression', 'license', declared)]
    : []
  const files = sheet.files.map((file, index) =>
    element('software_File', `file-${index + 1}`, fileFacts(file)),
  )
  const hub = hubOf(sheet)
  const datasets = sheet.datasets.map((id, index) =>
    element('dataset_DatasetPackage', `dataset-${index + 1}`, {
      name: id,
      software_downloadLocation: `${hub}/datasets/${encodePath(id)}`,
      software_primaryPurpose: 'data',
      dataset_datasetType: ['noAssertion'],
    }),
  )
  const bases = sheet.baseModels
    .filter(({ contradictedBy }) => contradictedBy === undefined)
    .map(({ id }, index) =>
      element('software_Package', `base-${index + 1}`, {
        name: id,
        software_packageUrl: modelPurl(hub, id),
        software_primaryPurpose: 'model',
      }),
    )
  const relation = (name: string, relationshipType: string, to: readonly string[]): Element[] =>
    to.length === 0
      ? []
      : [element('Relationship', name, { from: model.spdxId, relationshipType, to })]
  const ids = (list: readonly Element[]): string[] => list.map(({ spdxId }) => spdxId)
  const relations = [
    ...relation('declared', 'hasDeclaredLicense', [...ids(licences), NO_ASSERTION].slice(0, 1)),
    ...relation('concluded', 'hasConcludedLicense', [NO_ASSERTION]),
    ...relation('contains', 'contains', ids(files)),
    ...relation('trained-on', 'trainedOn', ids(datasets)),
    ...relation('made-from', 'descendantOf', ids(bases)),
  ]
  const elements = [model, ...maker, ...licences, ...files, ...datasets, ...bases, ...relations]
  const agent = element('SoftwareAgent', 'agent', { name: 'modelsheets' })
  const bom = element('software_Sbom', 'bom', {
    rootElement: [model.spdxId],
    element: ids(elements),
  })
  const document = element('SpdxDocument', 'document', {
    name: sheet.id,
    rootElement: [bom.spdxId],
    profileConformance: profiles(model),
    element: [bom.spdxId, agent.spdxId, ...ids(elements)],
  })
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': info,
        specVersion: '3.0.1',
        created,
        createdBy: [agent.spdxId],
      },
      document,
      bom,
      agent,
      ...elements,
    ],
  }
}

/** What the AI profile wants to be known of every model: model/AI/Classes/AIPackage, external properties. */
const AI_PROFILE = [
  'suppliedBy',
  'software_downloadLocation',
  'software_packageVersion',
  'software_primaryPurpose',
  'releaseTime',
]

/** The profiles that a bill keeps to; the AI profile only where all is known that it wants. */
function profiles(model: Element): string[] {
  const whole = AI_PROFILE.every((name) => model[name] !== undefined)
  return ['core', 'software', 'simpleLicensing', ...(whole ? ['ai'] : [])]
}

function modelFacts(
  { sheet, sections: { uses, limitations, training }, metrics, page }: BillInput,
  maker: string | undefined,
): object {
  const { id, url, sha, revision } = sheet
  return {
    name: id,
    software_packageUrl: modelPurl(hubOf(sheet), id, sha),
    software_downloadLocation: `${url}/tree/${encodeURIComponent(revision)}`,
    software_homePage: url,
    software_primaryPurpose: 'model',
    ...known({
      description: sheet.summary,
      suppliedBy: maker,
      software_packageVersion: sha,
      // A revision is there since its last commit.
      releaseTime: sha === undefined ? undefined : instantOf(sheet.lastModified),
      ai_domain: sheet.task && [sheet.task.label],
      ai_typeOfModel: sheet.architecture && [sheet.architecture.name],
      ai_informationAboutApplication: uses?.text,
      ai_limitation: limitations?.text,
      ai_informationAboutTraining: training?.text,
      ai_metric: metrics.length > 0 ? metrics.map(entryOf) : undefined,
      externalRef: page === undefined ? undefined : [reference('documentation', page)],
    }),
  }
}

function entryOf({ type, value, slice, source }: BillMetric): object {
  const key = [type, slice].filter((part) => part !== undefined).join(': ')
  return { type: 'DictionaryEntry', key, value: `${value} [${source}]` }
}

function reference(externalRefType: string, address: string): object {
  return { type: 'ExternalRef', externalRefType, locator: [address] }
}

/** The declared licence; a name that SPDX does not list is a reference of this document's own. */
function license(stated: Sheet['license']): object | undefined {
  if (stated === undefined) return undefined
  const { spdx: expression, name, url } = stated
  if (expression !== undefined) return { simplelicensing_licenseExpression: expression }
  const own = name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '')
  const key = `LicenseRef-${own || 'stated'}`
  return {
    name,
    simplelicensing_licenseExpression: key,
    ...known({
      simplelicensing_customIdToUri: url && [{ type: 'DictionaryEntry', key, value: url }],
    }),
  }
}

/** Purposes by kind of file. */
const purposes: Readonly<Record<string, string>> = {
  weights: 'model',
  config: 'configuration',
  code: 'source',
  card: 'documentation',
  licence: 'documentation',
}

function fileFacts({ path, sha256, kind }: Sheet['files'][number]): object {
  return {
    name: path,
    ...known({
      software_primaryPurpose: purposes[kind],
      verifiedUsing: sha256 && [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256 }],
    }),
  }
}
