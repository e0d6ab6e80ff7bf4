// @ts-nocheck: being translated
import type * as en from '../en/expected.ts'
/** What would have been right where a value of a file is wrong; said after "expected". */
export const expected: typeof en.expected = {
  text: 'a text',
  filledText: 'a text that is not empty',
  texts: 'a text or a list of texts',
  repository: 'a repository id such as owner/name',
  repositories: 'a repository id such as owner/name, or a list of them',
  wholeNumber: 'a whole number',
  positive: 'a number above 0',
  notNegative: 'a number not below 0',
  number: 'a number',
  yesOrNo: 'true or false',
  relation: 'finetune, adapter, quantized or merge',
  cardBy: 'editor, when the card was written for this site',
  isoDate: 'an ISO 8601 date',
  date: 'a date such as 2026-01-31',
  state: 'a state record',
  imageCopy: 'images/<sha256>.<png, jpg, gif, webp or avif>',
  modelId: 'a model id: owner/name',
  revision: 'a branch, tag or commit',
  models: 'a whole number of models',
  collection: 'owner/slug-id of a collection',
  endpoint: 'the address of a Hub: https://host',
  oneOf: ({ names }) => `one of ${names.join(', ')}`,
  /** Evaluation results and the evaluation index of a card. */
  results: 'a list of results',
  result: 'a mapping with dataset and value',
  datasetId: 'a data set id',
  taskId: 'a task id',
  payloadResult: 'a mapping with filename and data',
  modelList: 'a list of models',
  indexEntry: 'a mapping with name and results',
  modelName: 'a model name',
  indexResult: 'a mapping with task, dataset and metrics',
  taskType: 'a task type',
  dataset: 'a dataset type and name',
  metrics: 'a list of metrics',
  metric: 'a metric',
  metricEntry: 'a mapping with type and value',
  noClaim: 'no claim; the Hub computes it',
  ownName: ({ name }) => `the name of this repository, ${name}`,
  /** Files of benchmarks. */
  sentence: 'must be a sentence',
  rising: 'must go from low to high',
}

/** Why a block of YAML is not read. */
export const yamlFaults: typeof en.yamlFaults = {
  key: 'a key is a list or a mapping',
  long: ({ length, most }) => `the block has ${length} characters; the limit is ${most}`,
  documents: ({ number }) => `the block holds ${number} documents; one is read`,
  broken: 'the block is nested too deeply or broken',
  aliases: 'its aliases stand for too much text',
  deep: ({ most }) => `it is nested more than ${most} deep`,
  noMapping: 'the block holds no mapping of keys to values',
  otherLanguage: 'only YAML front matter is read',
}
