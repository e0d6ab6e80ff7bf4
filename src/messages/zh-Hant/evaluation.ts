import type * as en from '../en/evaluation.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

const scores = (number: number): string => count(number, { other: '#筆分數' })

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) => count(number, { other: '#組語言對' }),
  languages: (number: number) => count(number, { other: '#種語言' }),
  subsets: (number: number) => count(number, { other: '#個子集' }),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation: typeof en.evaluation = {
  table: '分數',
  none: '模型卡沒有刊載分數。',
  lead: ({ measured, inherited, unclear, tables, compared }) =>
    `${(
      [
        [measured, `本模型的${scores(measured)}`],
        [inherited, `沿用自其他模型的${scores(inherited)}`],
        [unclear, `來源不明的${scores(unclear)}`],
        [tables, `模型卡中的${count(tables, { other: '#個評測表格' })}`],
        [compared, `供比較的其他模型的${scores(compared)}`],
      ] as const
    )
      .flatMap(([number, text]) => (number === 0 ? [] : text))
      .join('、')}。`,
  columns: {
    benchmark: '基準測試',
    score: '分數',
    place: '在以相同方式測量的模型中的位置',
    setup: '評測設定',
    subject: '測量對象',
    source: '來源',
  },
  direction: { up: '越高越好', down: '越低越好' },
  units: { percent: '%', fraction: '滿分1', decibel: 'dB', elo: 'Elo' },
  ofOne: ({ percent }) => `滿分1（${percent}%）`,
  subjects: { measured: '本模型', other: '其他模型', unclear: '不明' },
  runs: (number) => count(number, { other: '執行#次' }),
  samples: (number) => count(number, { other: '每題#個回答' }),
  places: {
    table: '模型卡表格',
    index: '評測索引',
    results: ({ name }) => `${name}的結果`,
  },
  conflicts: {
    table: ({ value }) => `模型卡的一個表格為${value}`,
    index: ({ value }) => `索引為${value}`,
  },
  bar: ({ value, low, high, models }) =>
    `${value}，以相同方式測量的${count(models, { other: '#個模型' })}介於${low}與${high}之間`,
  verified: '經Hub驗證',
  proposed: '於合併請求中提出，尚未合併',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: '未說明',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }) => `${value}-shot`,
    fewShot: '少量示例（few-shot）',
    mean: ({ value }) => `${value}次平均`,
    vote: ({ value }) => `${value}次多數決`,
    oneAnswer: '單一回答',
    best: ({ value }) => `${value}次取最佳`,
    classes: ({ value }) => `${value} 類`,
  },
  index: '評測索引',
  /** Columns of the table of scores in `sheet.json`. */
  exported: {
    benchmark: '基準測試',
    metric: '指標',
    value: '數值',
    model: '模型',
    whose: '歸屬',
  },
  printed: '依模型卡所載：',
  tableNumber: ({ number }) => `表${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({ metric, kind, number, low, high }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `，${low}至${high}`
    if (metric === undefined) return `${many}${range}`
    return `${metric}，${many}${range}`
  },
  all: ({ number }) => `全部${scores(number)}`,
  allOf: ({ number }) => `全部${number}筆`,
  more: ({ number }) => `所有分數的頁面上還有${count(number, { other: '#列' })}。`,
  allTitle: ({ model }) => `${model}的分數`,
  allLead: ({ number }) => `模型卡與其索引所載的${scores(number)}。每一筆的紀錄在`,
  cut: ({ shown, all }) => `${scores(all)}中的前${shown}筆；其餘在`,
}
