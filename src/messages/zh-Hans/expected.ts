// @ts-nocheck: being translated
import type * as en from '../en/expected.ts'

/** What would have been right where a value of a file is wrong; said after "expected". */
export const expected: typeof en.expected = {
  text: '一段文字',
  filledText: '一段不为空的文字',
  texts: '一段文字，或一串文字',
  repository: '仓库ID，例如owner/name',
  repositories: '仓库ID，例如owner/name，或一串ID',
  wholeNumber: '整数',
  positive: '大于0的数',
  notNegative: '不小于0的数',
  number: '数字',
  yesOrNo: 'true或false',
  relation: 'finetune、adapter、quantized或merge',
  cardBy: 'editor（模型卡是为本站编写时）',
  isoDate: 'ISO 8601日期',
  date: '例如2026-01-31的日期',
  state: '状态记录',
  imageCopy: 'images/<sha256>.<png、jpg、gif、webp或avif>',
  modelId: '模型 ID：owner/name',
  revision: '分支、标签或提交',
  models: '模型的整数数目',
  collection: '合集的owner/slug-id',
  endpoint: 'Hub的地址：https://host',
  oneOf: ({ names }) => `${names.join('、')}之一`,
  /** Evaluation results and the evaluation index of a card. */
  results: '一串结果',
  result: '含有dataset与value的映射',
  datasetId: '数据集ID',
  taskId: '任务ID',
  payloadResult: '含有filename与data的映射',
  modelList: '一串模型',
  indexEntry: '含有name与results的映射',
  modelName: '模型名称',
  indexResult: '含有task、dataset与metrics的映射',
  taskType: '任务类型',
  dataset: '数据集的类型与名称',
  metrics: '一串指标',
  metric: '指标',
  metricEntry: '含有type与value的映射',
  noClaim: '不自行宣称；由Hub计算',
  ownName: ({ name }) => `这个仓库的名称：${name}`,
  /** Files of benchmarks. */
  sentence: '必须是一个句子',
  rising: '必须由低到高',
}

/** Why a block of YAML is not read. */
export const yamlFaults: typeof en.yamlFaults = {
  key: '有一个键是列表或映射',
  long: ({ length, most }) => `区块有${length}个字符；上限为${most}`,
  documents: ({ number }) => `区块含有${number}份文档；只读一份`,
  broken: '区块的嵌套太深或已损坏',
  aliases: '别名代表的文字太多',
  deep: ({ most }) => `嵌套超过${most}层`,
  noMapping: '区块不含键与值的映射',
  otherLanguage: '只读YAML的前置元数据',
}
