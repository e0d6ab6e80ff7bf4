// @ts-nocheck: being translated
import type * as en from '../en/expected.ts'

/** What would have been right where a value of a file is wrong; said after "expected". */
export const expected: typeof en.expected = {
  text: '一段文字',
  filledText: '一段不為空的文字',
  texts: '一段文字，或一串文字',
  repository: '儲存庫識別碼，例如owner/name',
  repositories: '儲存庫識別碼，例如owner/name，或一串識別碼',
  wholeNumber: '整數',
  positive: '大於0的數',
  notNegative: '不小於0的數',
  number: '數字',
  yesOrNo: 'true或false',
  relation: 'finetune、adapter、quantized或merge',
  cardBy: 'editor（模型卡是為本站撰寫時）',
  isoDate: 'ISO 8601日期',
  date: '例如2026-01-31的日期',
  state: '狀態紀錄',
  imageCopy: 'images/<sha256>.<png、jpg、gif、webp或avif>',
  modelId: '模型識別碼：owner/name',
  revision: '分支、標籤或提交',
  models: '模型的整數數目',
  collection: '合集的owner/slug-id',
  endpoint: 'Hub的位址：https://host',
  oneOf: ({ names }) => `${names.join('、')}之一`,
  /** Evaluation results and the evaluation index of a card. */
  results: '一串結果',
  result: '含有dataset與value的對映',
  datasetId: '資料集識別碼',
  taskId: '任務識別碼',
  payloadResult: '含有filename與data的對映',
  modelList: '一串模型',
  indexEntry: '含有name與results的對映',
  modelName: '模型名稱',
  indexResult: '含有task、dataset與metrics的對映',
  taskType: '任務類型',
  dataset: '資料集的類型與名稱',
  metrics: '一串指標',
  metric: '指標',
  metricEntry: '含有type與value的對映',
  noClaim: '不自行宣稱；由Hub計算',
  ownName: ({ name }) => `這個儲存庫的名稱：${name}`,
  /** Files of benchmarks. */
  sentence: '必須是一個句子',
  rising: '必須由低到高',
}

/** Why a block of YAML is not read. */
export const yamlFaults: typeof en.yamlFaults = {
  key: '有一個鍵是清單或對映',
  long: ({ length, most }) => `區塊有${length}個字元；上限為${most}`,
  documents: ({ number }) => `區塊含有${number}份文件；只讀一份`,
  broken: '區塊的巢狀太深或已損壞',
  aliases: '別名代表的文字太多',
  deep: ({ most }) => `巢狀超過${most}層`,
  noMapping: '區塊不含鍵與值的對映',
  otherLanguage: '只讀YAML的前置資料',
}
