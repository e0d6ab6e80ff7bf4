import type * as en from '../en/coverage.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')
const models = (number: number): string => count(number, { other: '#个模型' })

/** What the catalogue knows of its models, and what it does not. */
export const coverage: typeof en.coverage = {
  title: '关于数据',
  lead: ({ models: number }) =>
    `这里的${models(number)}，哪些已知、哪些未知、发现了什么。对编辑而言，这就是待办列表。`,
  taken: ({ from, to }) => (from === to ? `数字取自${from}。` : `数字取自${from}至${to}。`),
  undated: ({ models: number }) => `${models(number)}的数字没有日期。`,
  stated: '模型说明了什么',
  statedNote: '除非该行另有说明，皆以所有模型计。',
  columns: { fact: '事项', stated: '有说明', share: '比例', missing: '未说明' },
  of: ({ stated, of }) => `${of.toLocaleString('en')}个中的${stated.toLocaleString('en')}个`,
  percent: ({ percent }) => `${percent}%`,
  findings: '发现的问题',
  findingsNote: '按种类列出相关模型；每份数据表会说明是什么、在哪里、该怎么做。',
  none: '没有发现问题。',
  number: ({ models: number }) => models(number),
  more: ({ number }) => `另有${number}个`,
  left: '略过的项目',
  leftNote: '这些文件夹没有任何可显示的内容。',
  noneLeft: '没有略过任何模型。',
  facts: {
    summary: '模型卡中的摘要',
    task: '任务',
    licence: '许可',
    licenceKnown: '条款已知的许可（以有许可者计）',
    parameters: '参数量',
    context: '上下文长度',
    size: '最小下载量',
    memory: '所需内存（由文件估算）',
    hashes: '文件的SHA-256',
    languages: '语言',
    datasets: '数据集',
    scores: '自己的分数',
    base: '来源模型（原创模型没有）',
    downloads: '下载次数',
    updated: '最后变更时间',
    access: '文件是否需要许可',
  },
}
