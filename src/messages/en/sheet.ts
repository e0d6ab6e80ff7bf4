import { counter } from '../plural.ts'

const count = counter('en')

/** Titles of a sheet's sections. */
export const sections = {
  fields: 'From this site’s editors',
  evaluation: 'Evaluation',
  files: 'Files',
  fit: 'Does it fit',
  usage: 'How to run',
  citation: 'Citation',
  card: 'Model card',
  lineage: 'Lineage',
  diagnostics: 'What this card gets wrong',
  disclosure: 'What is stated',
  inspector: 'Metadata inspector',
  provenance: 'Provenance',
}

/** The head of a sheet and the sections that speak of the record itself. */
export const sheet = {
  description: ({ id }: { id: string }) => `${id}: model sheet`,
  asJson: 'This sheet as JSON',
  asMarkdown: 'This sheet as Markdown',
  failed: ({ fault }: { fault: string }) =>
    `This sheet could not be made, so only its name and its card stand here: ${fault}`,
  cardAsMarkdown: 'The card as Markdown',

  use: 'Use this model',
  copyId: 'Copy the model id',
  noSummary: 'The card has no summary.',
  editorsNote: 'Editor’s note.',
  atAGlance: 'At a glance',
  quickLinks: 'Quick links',
  context: ({ tokens }: { tokens: string }) => `${tokens} context`,
  moreLanguages: ({ number }: { number: number }) =>
    `+${count(number, { one: 'language', other: 'languages' })}`,
}

/** Lines of state under a sheet's title; `{model}` is where the link to the other model stands. */
export const states = {
  replaced: 'Replaced by {model}',
  allInherited: ({ model }: { model: string }) =>
    `The scores on this card were measured on another model: ${model}`,
  someInherited: ({ model }: { model: string }) =>
    `Some scores on this card were measured on another model: ${model}`,
}

const ofSeveral =
  (of: string) =>
  ({ number }: { number: number }) =>
    `${of} ${count(number, { one: 'model', other: 'models' })}, among them {model}`

/** What a model is of its base, by relation. */
export const relations = {
  ofOne: {
    quantized: 'Quantization of {model}',
    adapter: 'Adapter for {model}',
    merge: 'Merge of {model}',
    finetune: 'Fine-tuned from {model}',
    unknown: 'Made from {model}',
    'hub-says': 'The Hub says: quantization of {model}',
  },
  ofSeveral: {
    quantized: ofSeveral('Quantization of'),
    adapter: ofSeveral('Adapter for'),
    merge: ofSeveral('Merge of'),
    finetune: ofSeveral('Fine-tuned from'),
    unknown: ofSeveral('Made from'),
    'hub-says': ofSeveral('The Hub says: quantization of'),
  },
  /** Labels in the list of lineage, before the other model's id. */
  base: {
    quantized: 'Quantization of',
    adapter: 'Adapter for',
    merge: 'Merge of',
    finetune: 'Fine-tuned from',
    unknown: 'Made from',
    'hub-says': 'The Hub says: quantization of',
  },
  derivative: {
    quantized: 'Quantization',
    adapter: 'Adapter',
    merge: 'Merge',
    finetune: 'Fine-tune',
    unknown: 'Derivative',
    'hub-says': 'Quantization, as the Hub says',
  },
  predecessor: 'Replaces',
}

/** The tiles at a sheet's head. */
export const tiles = {
  downloads: 'Downloads',
  likes: 'Likes',
  parameters: 'Parameters',
  task: 'Task',
  library: 'Library',
  licence: 'Licence',
  visibility: 'Visibility',
  access: 'Access',
  lastMonth: 'last 30 days',
  lastMonthOf: ({ total }: { total: string }) => `last 30 days; ${total} in all`,
  downloadsLine: ({ lowest, highest }: { lowest: string; highest: string }) =>
    `Downloads in 30 days: ${lowest} to ${highest}`,
  parametersFrom: {
    safetensors: 'counted in safetensors',
    gguf: 'from the GGUF header',
    name: 'as the name says',
    editor: 'as the editor says',
  },
  libraryFrom: {
    files: 'as the files say',
    tags: 'as the format tags say',
    name: 'as the name says',
    card: 'as the card says',
    hub: 'as the Hub says',
    editor: 'as the editor says',
  },
  public: 'Public',
  private: 'Private',
  noSignIn: 'No sign-in',
  gated: 'Gated',
  accessNotes: {
    'gated-manual': 'publisher reviews requests',
    gated: 'after accepting the terms',
    permissive: 'permissive licence',
    'with-conditions': 'licence has conditions',
    'non-commercial': 'not for commercial use',
    research: 'for research only',
    unknown: 'licence not known',
  },
}

/** The column beside a sheet. */
export const rail = {
  about: 'About this sheet',
  onThisPage: 'On this page',
  failed: ({ fault }: { fault: string }) =>
    `This sheet could not be made, so only its name and its card stand here: ${fault}`,
  untitled: 'Untitled section',
  licenceAndAccess: 'Licence and access',
  revision: 'Revision',
  figuresTaken: 'Figures taken',
  source: 'Source',
}

export const lineage = {
  lead: ({ bases, derivatives }: { bases: number; derivatives: number }) => {
    const from =
      bases > 0
        ? `Made from ${count(bases, { one: 'model', other: 'models' })}`
        : 'No base model stated'
    return `${from}; ${count(derivatives, { one: 'derivative', other: 'derivatives' })} in this catalogue.`
  },
  downloads: ({ number }: { number: string }) => `${number} downloads in 30 days`,
  elsewhere: 'not in this catalogue',
  family: ({ model }: { model: string }) => `All models made from ${model}`,
  instead: {
    smaller: 'Same base, smaller',
    freer: 'Same task and about the same size, freer licence',
  },
  /** Beside a relation that the card contradicts. */
  cardSays: 'The card’s own words name {model}',
  cardSaysName: ({ name }: { name: string }) => `The card’s own words name ${name}`,
  datasets: 'Data sets',
  moved: 'The repository was renamed. Its sheet is now at',
}

export const diagnostics = {
  levels: { error: 'Error', warning: 'Warning', info: 'Note' },
  lead: ({ findings, errors }: { findings: number; errors: number }) => {
    const among =
      errors > 0 ? `, ${count(errors, { one: 'error', other: 'errors' })} among them` : ''
    return `${count(findings, { one: 'finding', other: 'findings' })}${among}. Errors lose data, warnings may mislead, notes are advice.`
  },
  few: 'Findings',
  all: ({ number }: { number: number }) => `All ${number} findings`,
  got: 'got {value}',
  expected: ({ what }: { what: string }) => `expected ${what}`,
}

export const inspector = {
  lead: 'The whole record is at {record}, its form at {schema}.',
  parts: {
    metadata_json: { title: 'Normalised metadata', copy: 'Copy normalised metadata' },
    source_payload: {
      title: 'Excerpt of the Hub’s payload',
      copy: 'Copy excerpt of the hub’s payload',
    },
  },
  download: 'Download',
}

export const provenance = {
  source: 'Source',
  revision: 'Revision',
  noRevision: 'not stated; links follow the main branch',
  created: 'Created on the Hub',
  changed: 'Last changed',
  figuresTaken: 'Figures taken',
  corrected: 'Corrected by the editor',
  doi: 'DOI',
  /** A corrected field, with the editor's reason. */
  edit: ({ field, reason }: { field: string; reason: string }) => `${field} (${reason})`,
}

/** The sheet as files that programs read. */
export const data = {
  title: 'As data',
  checked:
    'Revision, file hashes and formats in these files can be checked against the bytes of the repository. Licence, task, data sets, scores and texts are the publisher’s word.',
  files: {
    'sheet.json': 'Record (JSON)',
    'index.md': 'Whole sheet (Markdown)',
    'README.md': 'Card (Markdown)',
    SHA256SUMS: 'Hashes of the files',
    'bom.cdx.json': 'Bill of materials (CycloneDX)',
    'bom.spdx.json': 'Bill of materials (SPDX)',
    'CITATION.cff': 'Citation (CFF)',
    'citation.bib': 'Citation (BibTeX)',
    'disclosure.json': 'What is stated (JSON)',
  },
}

/** The quick link to a paper that is not certainly the model's own. */
export const namedPaper: string = 'A paper that the card names'

/** Where a quick link leads, in the order in which a page shows them. */
export const linkKinds = {
  hub: 'Model on the Hub',
  upstream: 'Original model',
  repository: 'Source code',
  paper: 'Paper',
  demo: 'Demo',
  project: 'Project page',
  documentation: 'Documentation',
  blog: 'Announcement',
  chat: 'Community',
  publisher: 'Publisher',
  dataset: 'Data set',
  licence: 'Licence text',
}

/** Tasks that the Hub once had, by id. */
export const formerTasks = {
  'text2text-generation': 'Text-to-text generation',
  conversational: 'Conversational',
}

/** The editor's own fields. */
export const editorFields = { yes: 'Yes', no: 'No' }
