// @ts-nocheck: being translated
import type * as en from '../en/expected.ts'
/** What would have been right where a value of a file is wrong; said after "expected". */
export const expected: typeof en.expected = {
  text: 'テキスト',
  filledText: '空でないテキスト',
  texts: 'テキスト、またはテキストのリスト',
  repository: 'owner/name のようなリポジトリ ID',
  repositories: 'owner/name のようなリポジトリ ID、またはそのリスト',
  wholeNumber: '整数',
  positive: '0 より大きい数',
  notNegative: '0 以上の数',
  number: '数',
  yesOrNo: 'true または false',
  relation: 'finetune、adapter、quantized、merge のいずれか',
  cardBy: 'editor（カードがこのサイトのために書かれた場合）',
  isoDate: 'ISO 8601 の日付',
  date: '2026-01-31 のような日付',
  state: '状態の記録',
  imageCopy: 'images/<sha256>.<png、jpg、gif、webp、avif のいずれか>',
  modelId: 'モデル ID：owner/name',
  revision: 'ブランチ、タグ、またはコミット',
  models: 'モデル数（整数）',
  collection: 'コレクションの owner/slug-id',
  endpoint: 'Hub のアドレス：https://host',
  oneOf: ({ names }) => `${names.join('、')} のいずれか`,
  /** Evaluation results and the evaluation index of a card. */
  results: '結果のリスト',
  result: 'dataset と value を持つマッピング',
  datasetId: 'データセット ID',
  taskId: 'タスク ID',
  payloadResult: 'filename と data を持つマッピング',
  modelList: 'モデルのリスト',
  indexEntry: 'name と results を持つマッピング',
  modelName: 'モデル名',
  indexResult: 'task、dataset、metrics を持つマッピング',
  taskType: 'タスクの種類',
  dataset: 'データセットの種類と名前',
  metrics: '指標のリスト',
  metric: '指標',
  metricEntry: 'type と value を持つマッピング',
  noClaim: '記載しないこと（Hub が計算します）',
  ownName: ({ name }) => `このリポジトリの名前 ${name}`,
  /** Files of benchmarks. */
  sentence: '文であること',
  rising: '小さい順に並んでいること',
}

/** Why a block of YAML is not read. */
export const yamlFaults: typeof en.yamlFaults = {
  key: 'キーがリストまたはマッピングになっています',
  long: ({ length, most }) => `ブロックは ${length} 文字あり、上限の ${most} 文字を超えています`,
  documents: ({ number }) => `ブロックに ${number} 個の文書があります。読むのは 1 個だけです`,
  broken: 'ブロックの入れ子が深すぎるか、壊れています',
  aliases: 'エイリアスの展開が大きすぎます',
  deep: ({ most }) => `入れ子が ${most} 段より深くなっています`,
  noMapping: 'ブロックにキーと値のマッピングがありません',
  otherLanguage: '読むのは YAML のフロントマターだけです',
}
