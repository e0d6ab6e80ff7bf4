import type * as en from '../en/browser.ts'
import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('zh-Hans')
const modelsOf = (number: number): string => count(number, { other: '#个模型' })

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser: typeof en.browser = {
  notStated: '未说明',
  joined,
  gated: '需申请',
  replaced: '已被取代',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { after: '参数' },
    memory: { before: '内存' },
    context: { before: '上下文' },
    downloads: { after: '次下载' },
  },

  /** A row of a list of models. */
  row: {
    active: ({ size }) => `激活${size}`,
    atLeast: ({ size }) => `超过${size}`,
    licences: licenseClasses,
    trend: { up: '上升', down: '下降', flat: '持平' },
    versions: ({ quantized, adapter, other, size }) => {
      const kinds = [
        ...(quantized > 0 ? [count(quantized, { other: '#个量化版本' })] : []),
        ...(adapter > 0 ? [count(adapter, { other: '#个适配器' })] : []),
        ...(other > 0 ? [count(other, { other: '#个其他版本' })] : []),
      ].join('、')
      return size === undefined ? kinds : `${kinds}，${size}起`
    },
    compareVersions: '并列比较所有版本',
    inCard: '在README中',
  },

  /** The search that two keys open on every page. */
  search: {
    label: '搜索模型、列表、基准测试与本页',
    placeholder: '模型、拥有者、任务、基准测试、本页的段落',
    results: '搜索结果',
    kinds: { model: '模型', list: '目录', section: '本页' },
    places: {
      benchmarks: ({ models }) => `基准测试，${modelsOf(models)}`,
      tasks: ({ models }) => `任务，${modelsOf(models)}`,
      owners: ({ models }) => `拥有者，${modelsOf(models)}`,
      families: ({ models }) => `家族，${modelsOf(models)}`,
      libraries: ({ models }) => `库，${modelsOf(models)}`,
      languages: ({ models }) => `语言，${modelsOf(models)}`,
      licences: ({ models }) => `许可，${modelsOf(models)}`,
      datasets: ({ models }) => `数据集，${modelsOf(models)}`,
    },
    all: ({ models }) => `目录中全部${modelsOf(models)}`,
    number: ({ number }) => `找到${number}项；以方向键选择，按Enter打开`,
  },

  /** Models side by side. */
  compare: {
    fact: '事项',
    more: ({ number }) => `等，另有${number}项`,
    tokens: ({ number }) => `${number}个token`,
    commands: '文件与指令',
    scores: '以相同方式测量的分数',
    scoreOf: ({ name, setup }) => `${name}（${setup}）`,
    commandsPart: '取得并运行',
    choice: '指令所取的文件',
    commandNames: { download: '下载', check: '检查文件', run: '运行' },
    copyCommand: ({ command, model }) => `复制：${command}，${model}`,
    add: '比较',
    remove: '从比较中移除',
    chosen: ({ number }) => `比较${modelsOf(number)}`,
    none: '尚未选择模型。每份数据表与每份列表都有“比较”。',
    choose: '从列表选择模型',
    failed: '无法加载模型。',
    missing: ({ ids }) => `不在本目录中：${ids}`,
    clear: '清除比较',
    markdown: '复制为Markdown',
    csv: '复制为CSV',
    link: '复制链接',
    find: '加入模型',
    facts: {
      task: '任务',
      kind: '类型',
      parameters: '参数量',
      context: '上下文',
      memory: ({ context }) => `${context}个token时的内存（估计）`,
      download: '最小下载量',
      quantizations: '量化',
      formats: '格式',
      library: '库',
      licence: '许可',
      allows: '允许什么',
      access: '访问',
      can: '能力',
      languages: '语言',
      scores: '自己的分数',
      updated: '更新',
      added: '加入',
      downloads: '30天下载次数',
      likes: '喜欢次数',
      files: '文件',
    },
    kinds,
    access,
    capabilities,
  },

  list: {
    fit: ({ models, rows }) =>
      rows < models ? `${modelsOf(models)}，${count(rows, { other: '#行' })}` : modelsOf(models),
    /** How the rows stand, after their number. */
    order: ({ order }) => `，${order}`,
    orders: {
      found: '最符合者在前',
      best: '精选在前，其余按下载次数',
      downloads: '下载最多者在前',
      likes: '最多人喜欢者在前',
      updated: '最近更新者在前',
      added: '最新加入者在前',
      parameters: '参数最多者在前',
      memory: '内存最少者在前',
      context: '上下文最长者在前',
      name: '按名称',
    },
    byScore: ({ benchmark }) => `按${benchmark}，最佳者在前，没有可比分数者在最后`,
    reversed: '，反向排序',
    looked: ({ looked, of }) =>
      `；目前已查看${of.toLocaleString('en')}个中的${looked.toLocaleString('en')}个`,
    none: '没有符合的模型。',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }) => `不限“${what}”：${modelsOf(models)}`,
    limits: {
      params: '参数量',
      download: '最小下载量',
      fits: '适合我的电脑',
      scored: '有分数',
      text: '搜索字词',
    },
    clear: '全部清除',
    remove: ({ what }) => `移除筛选条件${what}`,
    failed: '无法加载列表；下方的页面是完整的。',
    parameters: ({ from, to }) =>
      from === '' ? `${to}B以下` : to === '' ? `${from}B以上` : `${from}B至${to}B`,
    download: ({ most }) => `下载量最多${most} GB`,
    fits: ({ memory, context }) => `${context}个token时放得进${memory} GB`,
    scored: '有分数',
  },
  showMore: ({ number }) => `再显示${number}项`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {
    'benchmark not known': '基准测试不明',
    'metric not stated': '未说明指标',
    'not known which way is better': '不知道高低何者较佳',
    'unit not known': '单位不明',
    'shots or method not stated': '未说明示例数或方法',
    'part of the data not stated': '未说明数据的部分',
    'split not stated': '未说明数据分割',
    'language not stated': '未说明语言',
    'version of the data not stated': '未说明数据版本',
    'subset not stated': '未说明子集',
    'a name, no repository': '只有名称，没有仓库',
    'several figures under one setup': '同一设置下有数个数字',
    'only copies of the card state it': '只有模型卡的副本记载',
    'nothing else measured alike': '没有其他模型以相同方式测量',
  },
  fitting,
  resultsShown: ({ number }) => `显示${number}笔`,
  resultsOnPage: ({ number }) => `显示本页的${number}笔；其他页面各自筛选`,
  didYouMean: '您要找的是不是：',

  /** The record in the inspector. */
  record: {
    /** The length of a text that is cut. */
    characters: ({ number }) => count(number, { other: '#个字符' }),
  },
}
