import type * as en from '../en/evaluation.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

const scores = (number: number): string => count(number, { other: '#条分数' })

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) => count(number, { other: '#组语言对' }),
  languages: (number: number) => count(number, { other: '#种语言' }),
  subsets: (number: number) => count(number, { other: '#个子集' }),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation: typeof en.evaluation = {
  table: '分数',
  none: '模型卡没有记载分数。',
  lead: ({ measured, inherited, unclear, tables, compared }) =>
    `${(
      [
        [measured, `本模型的${scores(measured)}`],
        [inherited, `沿用自其他模型的${scores(inherited)}`],
        [unclear, `来源不明的${scores(unclear)}`],
        [tables, `模型卡中的${count(tables, { other: '#个评测表格' })}`],
        [compared, `供比较的其他模型的${scores(compared)}`],
      ] as const
    )
      .flatMap(([number, text]) => (number === 0 ? [] : text))
      .join('、')}。`,
  columns: {
    benchmark: '基准测试',
    score: '分数',
    place: '在以相同方式测量的模型中的位置',
    setup: '评测设置',
    subject: '测量对象',
    source: '来源',
  },
  direction: { up: '越高越好', down: '越低越好' },
  units: { percent: '%', fraction: '满分1', decibel: 'dB', elo: 'Elo' },
  ofOne: ({ percent }) => `满分1（${percent}%）`,
  subjects: { measured: '本模型', other: '其他模型', unclear: '不明' },
  runs: (number) => count(number, { other: '运行#次' }),
  samples: (number) => count(number, { other: '每题#个回答' }),
  places: {
    table: '模型卡表格',
    index: '评测索引',
    results: ({ name }) => `${name}的结果`,
  },
  conflicts: {
    table: ({ value }) => `模型卡的一个表格为${value}`,
    index: ({ value }) => `索引为${value}`,
  },
  bar: ({ value, low, high, models }) =>
    `${value}，以相同方式测量的${count(models, { other: '#个模型' })}介于${low}与${high}之间`,
  verified: '经Hub验证',
  proposed: '于合并请求中提出，尚未合并',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: '未说明',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }) => `${value}-shot`,
    fewShot: '少量示例（few-shot）',
    mean: ({ value }) => `${value}次平均`,
    vote: ({ value }) => `${value}次多数决`,
    oneAnswer: '单一回答',
    best: ({ value }) => `${value}次取最佳`,
    classes: ({ value }) => `${value} 类`,
  },
  index: '评测索引',
  /** Columns of the table of scores in `sheet.json`. */
  exported: {
    benchmark: '基准测试',
    metric: '指标',
    value: '数值',
    model: '模型',
    whose: '归属',
  },
  printed: '按模型卡所写：',
  tableNumber: ({ number }) => `表${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({ metric, kind, number, low, high }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `，${low}至${high}`
    if (metric === undefined) return `${many}${range}`
    return `${metric}，${many}${range}`
  },
  all: ({ number }) => `全部${scores(number)}`,
  allOf: ({ number }) => `全部${number}笔`,
  more: ({ number }) => `所有分数的页面上还有${count(number, { other: '#行' })}。`,
  allTitle: ({ model }) => `${model}的分数`,
  allLead: ({ number }) => `模型卡与其索引所写的${scores(number)}。每一条的记录在`,
  cut: ({ shown, all }) => `${scores(all)}中的前${shown}笔；其余在`,
}
