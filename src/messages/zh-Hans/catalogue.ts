import type * as en from '../en/catalogue.ts'
import { counter } from '../plural.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('zh-Hans')
const models = (number: number): string => count(number, { other: '#个模型' })

/** The list of all models. */
export const catalogue: typeof en.catalogue = {
  lead: '每个模型一份数据表：它是什么、数字出自何处、仓库里有什么。',
  title: ({ site, page }) => `${site}，第${page}页`,
  skip: '跳到列表',
  /** How many there are, and in which order they stand. */
  count: ({ models: number, rows }) =>
    rows < number
      ? `${models(number)}、${count(rows, { other: '#行' })}，精选在前，其余按下载次数排列`
      : `${models(number)}，精选在前，其余按下载次数排列`,
  countPlain: ({ models: number }) => `${models(number)}，按下载次数排列`,
  onPage: ({ page, pages }) => `；第${page}页，共${pages}页`,
  browse: '浏览',
  columns: {
    name: '模型',
    parameters: '参数量',
    memory: '8K时的内存',
    context: '上下文',
    license: '许可',
    modified: '更新',
    downloads: '30天下载次数',
  },
  /** What the figures of a column are, for those who ask. */
  columnNotes: {
    memory: '以文件中最小的选择估算，上下文为8K个token，或该模型的全部',
  },
  find: '寻找模型',
  placeholder: '名称、拥有者、任务、“7b gguf”',
  inCards: '也搜索README',
  filters: '筛选',
  close: '显示列表',
  order: '排序',
  orders: {
    best: '最符合者，否则精选在前',
    downloads: '下载最多',
    likes: '最多人喜欢',
    updated: '最近更新',
    added: '最新加入',
    parameters: '参数最多',
    memory: '内存最少',
    context: '上下文最长',
    name: '名称',
  },
  byScore: '按基准测试',
  setup: ({ name, setup }) => `${name}（${setup}）`,
  reverse: '反向排序',
  fold: '同一模型的各版本合为一行',
  more: ({ number }) => `全部${number}项`,
  facets: {
    use: '用途',
    task: '任务',
    kind: '类型',
    can: '能力',
    library: '库',
    format: '格式',
    quant: '量化',
    licence: '许可',
    access: '访问',
    language: '语言',
    owner: '拥有者',
    year: '年份',
  },
  /** A value of a facet that a model does not state. */
  notStated: '未说明',
  commercial: '可作商业用途',
  commercialNote: '按所写的许可，部分附有条件：数据表会说明是哪些。',
  kinds,
  capabilities,
  access,
  fits: {
    title: '适合我的电脑',
    only: '只看放得下的',
    device: '设备',
    anyDevice: '其他：请输入内存',
    memory: '内存，GB',
    machine: '种类',
    machines: { graphics: '显卡', unified: 'Apple芯片', system: '系统内存' },
    context: '上下文',
    note: '以模型最小的文件估算，最多到模型自己的上下文长度。您的电脑信息只存在这个浏览器里。',
  },
  parameters: {
    title: '参数量，十亿（B）',
    from: '从',
    to: '到',
    active: '只计激活参数',
  },
  download: { title: '最小下载量', most: '最多，GB' },
  scored: '有自己的分数',
}
