import type * as en from '../en/evaluation.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

const scores = (number: number): string => count(number, { other: '件のスコア' })

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) => count(number, { other: '言語対' }),
  languages: (number: number) => count(number, { other: '言語' }),
  subsets: (number: number) => count(number, { other: 'サブセット' }),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation: typeof en.evaluation = {
  table: 'スコア',
  none: 'カードにスコアの記載はありません。',
  lead: ({ measured, inherited, unclear, tables, compared }) =>
    `${[
      [measured, `このモデルのスコア ${measured} 件`],
      [inherited, `別のモデルから引き継いだスコア ${inherited} 件`],
      [unclear, `出所が不明確なスコア ${unclear} 件`],
      [tables, `カード内のベンチマーク表 ${tables} 件`],
      [compared, `比較用の他モデルのスコア ${compared} 件`],
    ]
      .flatMap(([number, text]) => (number === 0 ? [] : text))
      .join('、')}。`,
  columns: {
    benchmark: 'ベンチマーク',
    score: 'スコア',
    place: '同じ条件で測られたモデル中の位置',
    setup: '評価条件',
    subject: '測定対象',
    source: '出典',
  },
  direction: { up: '高いほど良い', down: '低いほど良い' },
  units: { percent: '%', fraction: '（最大 1）', decibel: 'dB', elo: 'Elo' },
  ofOne: ({ percent }) => `1 点満点（${percent}%）`,
  subjects: { measured: 'このモデル', other: '別のモデル', unclear: '不明確' },
  runs: (number) => count(number, { other: '回の実行' }),
  samples: (number) => `1 問あたり ${count(number, { other: '回答' })}`,
  places: {
    table: 'カードの表',
    index: '評価インデックス',
    results: ({ name }) => `${name} の結果`,
  },
  conflicts: {
    table: ({ value }) => `カードの表では ${value}`,
    index: ({ value }) => `インデックスでは ${value}`,
  },
  bar: ({ value, low, high, models }) =>
    `${value}（同じ条件で測られた ${count(models, { other: 'モデル' })}の範囲は ${low}～${high}）`,
  verified: 'Hub が検証済み',
  proposed: 'プルリクエストで提案中（未マージ）',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: '記載なし',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }) => `${value}-shot`,
    fewShot: '少数の例（few-shot）',
    mean: ({ value }) => `${value} 回の平均`,
    vote: ({ value }) => `${value} 件の多数決`,
    oneAnswer: '1 回答',
    best: ({ value }) => `${value} 件中の最良`,
    classes: ({ value }) => `${value} クラス`,
  },
  index: '評価インデックス',
  /** Columns of the table of scores in `sheet.json`. */
  exported: {
    benchmark: 'ベンチマーク',
    metric: '指標',
    value: '値',
    model: 'モデル',
    whose: '対象',
  },
  printed: 'カードの記載どおり：',
  tableNumber: ({ number }) => `表 ${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({ metric, kind, number, low, high }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `、${low}～${high}`
    return metric === undefined ? `${many}${range}` : `${metric}、${many}${range}`
  },
  all: ({ number }) => `${scores(number)}すべて`,
  allOf: ({ number }) => `${number} 件すべて`,
  more: ({ number }) => `残り ${count(number, { other: '行' })}は全スコアのページにあります。`,
  allTitle: ({ model }) => `${model} のスコア`,
  allLead: ({ number }) =>
    `カードと評価インデックスに記載された ${scores(number)}。それぞれの記録は次のファイルにあります：`,
  cut: ({ shown, all }) => `${scores(all)}のうち先頭の ${shown} 件。残りは次のファイルにあります：`,
}
