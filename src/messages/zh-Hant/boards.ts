import type * as en from '../en/boards.ts'
import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'

const count = counter('zh-Hant')

const models = (number: number): string => count(number, { other: '#個模型' })
const results = (number: number): string => count(number, { other: '#筆結果' })

/** Units as they stand beside a figure or an axis. */
const scales: Readonly<Record<string, string>> = {
  percent: '%',
  fraction: '滿分1',
  points: '分',
  elo: 'Elo',
  seconds: '秒',
  milliseconds: '毫秒',
  decibel: 'dB',
  perplexity: '困惑度',
  count: '個數',
}

/** Leaderboards, the overview of benchmarks and the fields' tables. */
export const boards: typeof en.boards = {
  title: '基準測試',
  description: '本目錄中有結果的所有基準測試，依領域排列，並說明各自測量什麼。',
  lead: ({ benchmarks, fields }) =>
    `本目錄中有結果的基準測試共${count(benchmarks, { other: '#項' })}，分屬${count(fields, { other: '#個領域' })}。只有測量方式相同的模型才互相排名：指標、單位、評測設定與資料都相同，而且全都有說明。`,
  none: '本目錄沒有任何模型卡刊載已知基準測試的結果。',
  models,
  results,
  fields: '領域',
  scales,
  columns: {
    benchmark: '基準測試',
    measures: '測量什麼',
    better: '較佳',
    models: '模型',
    ranked: '已排名',
    unclear: '歸屬不明',
    rank: '名次',
    model: '模型',
    score: '分數',
    parameters: '參數量',
    licence: '授權',
    by: '發布者',
    source: '來源',
    setup: '評測設定（依原文）',
    reason: '未排名的原因',
    metric: '指標',
  },
  order: { up: '越高越好', down: '越低越好' },
  orderUnknown: '依指標而定',
  unclearNote: '無法確定屬於哪個模型的分數；只列在各自的資料表上。',
  paper: '論文',
  fieldTable: ({ field }) => `模型並列比較：${field}`,
  resultsOf: ({ benchmark }) => `${benchmark}的結果`,
  pageOf: ({ title, page }) => `${title}，第${page}頁`,
  csv: '結果（CSV）',
  json: '結果（JSON）',
  direction: { up: '越高越好。', down: '越低越好。' },
  summary: ({ ranked, groups, listed, unclear }) =>
    [
      groups > 0
        ? `${models(ranked)}在${count(groups, { other: '#種設定' })}中排名`
        : '沒有兩個模型已知以相同方式測量',
      ...(listed > 0 ? [`${results(listed)}僅列出而未排名`] : []),
      ...(unclear > 0 ? [`${results(unclear)}歸屬不明`] : []),
    ].join('，'),
  setups: '評測設定',
  allSetups: ({ number }) => `全部${number}種設定`,
  setupsOf: ({ benchmark }) => `${benchmark}的評測設定`,
  beside: ({ text }) => `旁註「${text}」`,
  shots: ({ shots }) => `${shots}-shot`,
  version: ({ version }) => `版本${version}`,
  revision: ({ revision }) => `資料版本${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : `（${scales[scale] ?? scale}）`}，${models(ranked)}`,
  groupLead: ({ models: number }) => `${models(number)}以相同方式測量，最佳者在前。`,
  unrankedRows: ({ rows }) => `${count(rows, { other: '#列' })}沒有名次：表中說明原因。`,
  notRanked: '列出但未排名',
  notRankedLead: '無法比較的分數：缺少重要的說明，或沒有其他模型以相同方式測量。依名稱排列。',
  ...boardRow,
  andMore: ({ number }) => `另有${number}項`,
  reasons: {
    benchmark: '基準測試不明',
    metric: '未說明指標',
    direction: '不知道高低何者較佳',
    scale: '單位不明',
    'shots or method': '未說明示例數或方法',
    'data set part': '未說明資料的部分',
    split: '未說明資料分割',
    language: '未說明語言',
    version: '未說明資料版本',
    subset: '未說明子集',
    'name-only': '只有名稱，沒有儲存庫',
    'several-figures': '同一設定下有數個數字',
    'copies-only': '只有模型卡的複本刊載',
    alone: '沒有其他模型以相同方式測量',
  },
  filter: {
    parameters: '參數量',
    active: '混合專家模型以啟用參數計',
    licence: '授權',
    by: '發布者',
    any: '不限',
    upTo: ({ size }) => `${size}以下`,
    verified: '只看經驗證者',
    empty: '沒有符合的結果。請放寬參數量，或選擇其他授權或發布者。',
  },
  chart: {
    parameters: '參數量（對數）',
    model: '模型',
    axis: ({ metric, scale }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}，${scales[scale]}`,
    sized: ({ size }) => `${size}參數`,
    scatterTitle: ({ benchmark, metric }) => `${benchmark}：${metric}與參數量`,
    scatterNote: ({ shown, left }) =>
      `${models(shown)}已知參數量${left > 0 ? `；略去參數量不明的${left}個` : ''}。表中有每一個數字。`,
    dotsTitle: ({ benchmark, metric }) => `${benchmark}：各模型的${metric}`,
    dotsNote: ({ shown, all }) =>
      `${shown < all ? `${models(all)}中的前${shown}個` : models(all)}。表中有每一個數字。`,
    own: '實心：發布者自己的數字',
    other: '空心：第三方或不明',
    key: '圖例',
  },
  remarks: { saturated: '已飽和', contaminated: '已受汙染', source: '出處' },
  matrix: {
    title: ({ field }) => `${field}：模型並列比較`,
    lead: ({ models: rows, benchmarks }) =>
      `${models(rows)}、${count(benchmarks, { other: '#項基準測試' })}。每一欄只含一種設定，即模型最多的那一種；數字連到刊載它的模型卡那一列。數字最多的模型在前。`,
    none: '這個領域沒有兩個模型已知以相同方式測量。',
    sets: '基準測試',
    set: ({ from, to }) => `第${from}至${to}項`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: '欄位的按鈕會排序本頁的各列。',
    up: '基準測試',
  },
}
