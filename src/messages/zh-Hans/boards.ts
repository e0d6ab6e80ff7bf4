import type * as en from '../en/boards.ts'
import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'

const count = counter('zh-Hans')

const models = (number: number): string => count(number, { other: '#个模型' })
const results = (number: number): string => count(number, { other: '#条结果' })

/** Units as they stand beside a figure or an axis. */
const scales: Readonly<Record<string, string>> = {
  percent: '%',
  fraction: '满分1',
  points: '分',
  elo: 'Elo',
  seconds: '秒',
  milliseconds: '毫秒',
  decibel: 'dB',
  perplexity: '困惑度',
  count: '个数',
}

/** Leaderboards, the overview of benchmarks and the fields' tables. */
export const boards: typeof en.boards = {
  title: '基准测试',
  description: '本目录中有结果的所有基准测试，按领域排列，并说明各自测量什么。',
  lead: ({ benchmarks, fields }) =>
    `本目录中有结果的基准测试共${count(benchmarks, { other: '#项' })}，分属${count(fields, { other: '#个领域' })}。只有测量方式相同的模型才互相排名：指标、单位、评测设置与数据都相同，而且全都有说明。`,
  none: '本目录没有任何模型卡记载已知基准测试的结果。',
  models,
  results,
  fields: '领域',
  scales,
  columns: {
    benchmark: '基准测试',
    measures: '测量什么',
    better: '较佳',
    models: '模型',
    ranked: '已排名',
    unclear: '归属不明',
    rank: '名次',
    model: '模型',
    score: '分数',
    parameters: '参数量',
    licence: '许可',
    by: '发布者',
    source: '来源',
    setup: '评测设置（按原文）',
    reason: '未排名的原因',
    metric: '指标',
  },
  order: { up: '越高越好', down: '越低越好' },
  orderUnknown: '按指标而定',
  unclearNote: '无法确定属于哪个模型的分数；只列在各自的数据表上。',
  paper: '论文',
  fieldTable: ({ field }) => `模型并列比较：${field}`,
  resultsOf: ({ benchmark }) => `${benchmark}的结果`,
  pageOf: ({ title, page }) => `${title}，第${page}页`,
  csv: '结果（CSV）',
  json: '结果（JSON）',
  direction: { up: '越高越好。', down: '越低越好。' },
  summary: ({ ranked, groups, listed, unclear }) =>
    [
      groups > 0
        ? `${models(ranked)}在${count(groups, { other: '#种设置' })}中排名`
        : '没有两个模型已知以相同方式测量',
      ...(listed > 0 ? [`${results(listed)}仅列出而未排名`] : []),
      ...(unclear > 0 ? [`${results(unclear)}归属不明`] : []),
    ].join('，'),
  setups: '评测设置',
  allSetups: ({ number }) => `全部${number}种设置`,
  setupsOf: ({ benchmark }) => `${benchmark}的评测设置`,
  beside: ({ text }) => `旁注“${text}”`,
  shots: ({ shots }) => `${shots}-shot`,
  version: ({ version }) => `版本${version}`,
  revision: ({ revision }) => `数据版本${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : `（${scales[scale] ?? scale}）`}，${models(ranked)}`,
  groupLead: ({ models: number }) => `${models(number)}以相同方式测量，最佳者在前。`,
  unrankedRows: ({ rows }) => `${count(rows, { other: '#行' })}没有名次：表中说明原因。`,
  notRanked: '列出但未排名',
  notRankedLead: '无法比较的分数：缺少重要的说明，或没有其他模型以相同方式测量。按名称排列。',
  ...boardRow,
  andMore: ({ number }) => `另有${number}项`,
  reasons: {
    benchmark: '基准测试不明',
    metric: '未说明指标',
    direction: '不知道高低何者较佳',
    scale: '单位不明',
    'shots or method': '未说明示例数或方法',
    'data set part': '未说明数据的部分',
    split: '未说明数据分割',
    language: '未说明语言',
    version: '未说明数据版本',
    subset: '未说明子集',
    'name-only': '只有名称，没有仓库',
    'several-figures': '同一设置下有数个数字',
    'copies-only': '只有模型卡的副本记载',
    alone: '没有其他模型以相同方式测量',
  },
  filter: {
    parameters: '参数量',
    active: '混合专家模型以激活参数计',
    licence: '许可',
    by: '发布者',
    any: '不限',
    upTo: ({ size }) => `${size}以下`,
    verified: '只看经验证者',
    empty: '没有符合的结果。请放宽参数量，或选择其他许可或发布者。',
  },
  chart: {
    parameters: '参数量（对数）',
    model: '模型',
    axis: ({ metric, scale }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}，${scales[scale]}`,
    sized: ({ size }) => `${size}参数`,
    scatterTitle: ({ benchmark, metric }) => `${benchmark}：${metric}与参数量`,
    scatterNote: ({ shown, left }) =>
      `${models(shown)}已知参数量${left > 0 ? `；略去参数量不明的${left}个` : ''}。表中有每一个数字。`,
    dotsTitle: ({ benchmark, metric }) => `${benchmark}：各模型的${metric}`,
    dotsNote: ({ shown, all }) =>
      `${shown < all ? `${models(all)}中的前${shown}个` : models(all)}。表中有每一个数字。`,
    own: '实心：发布者自己的数字',
    other: '空心：第三方或不明',
    key: '图例',
  },
  remarks: { saturated: '已饱和', contaminated: '已受污染', source: '出处' },
  matrix: {
    title: ({ field }) => `${field}：模型并列比较`,
    lead: ({ models: rows, benchmarks }) =>
      `${models(rows)}、${count(benchmarks, { other: '#项基准测试' })}。每一列只含一种设置，即模型最多的那一种；数字连到记载它的模型卡那一行。数字最多的模型在前。`,
    none: '这个领域没有两个模型已知以相同方式测量。',
    sets: '基准测试',
    set: ({ from, to }) => `第${from}至${to}项`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: '列的按钮会排序本页的各行。',
    up: '基准测试',
  },
}
