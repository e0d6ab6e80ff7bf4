import type * as en from '../en/boards.ts'
import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'

const count = counter('ja')

const models = (number: number): string => count(number, { other: 'モデル' })
const results = (number: number): string => count(number, { other: '件の結果' })

/** Units as they stand beside a figure or an axis. */
const scales: Readonly<Record<string, string>> = {
  percent: '%',
  fraction: '（最大 1）',
  points: '点',
  elo: 'Elo',
  seconds: '秒',
  milliseconds: 'ミリ秒',
  decibel: 'dB',
  perplexity: 'パープレキシティ',
  count: '個',
}

/** Leaderboards, the overview of benchmarks and the fields' tables. */
export const boards: typeof en.boards = {
  title: 'ベンチマーク',
  description:
    'このカタログに結果があるすべてのベンチマークを、分野別に、何を測るものかとともに示します。',
  lead: ({ benchmarks, fields }) =>
    `このカタログには ${count(fields, { other: '分野' })}、${count(benchmarks, { other: 'ベンチマーク' })}の結果があります。順位を付けるのは、同じ条件で測られたモデルどうしだけです。指標、単位、評価条件、データがすべて明記され、すべて一致している場合に限ります。`,
  none: '既知のベンチマークの結果を記載したカードは、このカタログにありません。',
  models,
  results,
  fields: '分野',
  scales,
  columns: {
    benchmark: 'ベンチマーク',
    measures: '測るもの',
    better: '良い方向',
    models: 'モデル数',
    ranked: '順位付き',
    unclear: '不明確',
    rank: '順位',
    model: 'モデル',
    score: 'スコア',
    parameters: 'パラメータ数',
    licence: 'ライセンス',
    by: '発表者',
    source: '出典',
    setup: '記載された評価条件',
    reason: '順位がない理由',
    metric: '指標',
  },
  order: { up: '高いほど良い', down: '低いほど良い' },
  orderUnknown: '指標による',
  unclearNote: 'どのモデルのものか明確でないスコア。各モデルのシートにだけ載せています。',
  paper: '論文',
  fieldTable: ({ field }) => `モデルの比較：${field}`,
  resultsOf: ({ benchmark }) => `${benchmark} の結果`,
  pageOf: ({ title, page }) => `${title}（${page} ページ）`,
  csv: '結果（CSV）',
  json: '結果（JSON）',
  direction: { up: '高いほど良い指標です。', down: '低いほど良い指標です。' },
  summary: ({ ranked, groups, listed, unclear }) =>
    [
      groups > 0
        ? `${count(groups, { other: '通りの評価条件で' })} ${models(ranked)}に順位`
        : '同じ条件で測られたとわかるモデルの組はありません',
      ...(listed > 0 ? [`順位なし ${results(listed)}`] : []),
      ...(unclear > 0 ? [`対象モデルが不明確 ${results(unclear)}`] : []),
    ].join('、'),
  setups: '評価条件',
  allSetups: ({ number }) => `${number} 通りの評価条件すべて`,
  setupsOf: ({ benchmark }) => `${benchmark} の評価条件`,
  beside: ({ text }) => `併記「${text}」`,
  shots: ({ shots }) => `${shots}-shot`,
  version: ({ version }) => `バージョン ${version}`,
  revision: ({ revision }) => `データ ${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : `（${scales[scale] ?? scale}）`}、${models(ranked)}`,
  groupLead: ({ models: number }) => `同じ条件で測られた ${models(number)}。良い順。`,
  unrankedRows: ({ rows }) => `順位のない行が ${rows} 行あります。理由は表にあります。`,
  notRanked: '掲載のみ（順位なし）',
  notRankedLead:
    '比較できないスコアです。必要な条件の記載がないか、同じ条件で測られたものがほかにありません。名前順。',
  ...boardRow,
  andMore: ({ number }) => `ほか ${number} 件`,
  reasons: {
    benchmark: 'ベンチマーク不明',
    metric: '指標の記載なし',
    direction: '良い方向が不明',
    scale: '単位不明',
    'shots or method': 'ショット数または手法の記載なし',
    'data set part': 'データの部分の記載なし',
    split: '分割の記載なし',
    language: '言語の記載なし',
    version: 'データのバージョンの記載なし',
    subset: 'サブセットの記載なし',
    'name-only': '名前だけでリポジトリなし',
    'several-figures': '1 つの条件に複数の数値',
    'copies-only': 'カードの写しにだけ記載',
    alone: '同じ条件の測定がほかにない',
  },
  filter: {
    parameters: 'パラメータ数',
    active: 'MoE はアクティブ数',
    licence: 'ライセンス',
    by: '発表者',
    any: '指定なし',
    upTo: ({ size }) => `${size} まで`,
    verified: '検証済みのみ',
    empty: '該当する結果がありません。パラメータ数、ライセンス、発表者の条件を広げてください。',
  },
  chart: {
    parameters: 'パラメータ数（対数）',
    model: 'モデル',
    axis: ({ metric, scale }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}、${scales[scale]}`,
    sized: ({ size }) => `パラメータ数 ${size}`,
    scatterTitle: ({ benchmark, metric }) => `${benchmark}：${metric} とパラメータ数`,
    scatterNote: ({ shown, left }) =>
      `規模のわかる ${models(shown)}${left > 0 ? `（規模不明の ${left} モデルは除外）` : ''}。数値はすべて表にあります。`,
    dotsTitle: ({ benchmark, metric }) => `${benchmark}：モデル別の ${metric}`,
    dotsNote: ({ shown, all }) =>
      `${shown < all ? `${models(all)}のうち先頭の ${shown} モデル` : models(all)}。数値はすべて表にあります。`,
    own: '塗りつぶし：公開元自身の発表',
    other: '白抜き：第三者または不明',
    key: '凡例',
  },
  remarks: { saturated: '飽和', contaminated: '汚染', source: '出典' },
  matrix: {
    title: ({ field }) => `${field}：モデルの比較`,
    lead: ({ models: rows, benchmarks }) =>
      `${models(rows)} × ${count(benchmarks, { other: 'ベンチマーク' })}。各列は、最も多くのモデルが測られた 1 つの評価条件です。数値から、それを記載したカードの行へ移れます。数値の多いモデルから順に並べています。`,
    none: 'この分野には、同じ条件で測られたとわかるモデルの組がありません。',
    sets: 'ベンチマーク',
    set: ({ from, to }) => `${from}～${to}`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: '列のボタンで、このページの行を並べ替えます。',
    up: 'ベンチマーク',
  },
}
