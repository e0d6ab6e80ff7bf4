import type * as en from '../en/browser.ts'
import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('zh-Hant')
const modelsOf = (number: number): string => count(number, { other: '#個模型' })

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser: typeof en.browser = {
  notStated: '未說明',
  joined,
  gated: '需申請',
  replaced: '已被取代',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { after: '參數' },
    memory: { before: '記憶體' },
    context: { before: '上下文' },
    downloads: { after: '次下載' },
  },

  /** A row of a list of models. */
  row: {
    active: ({ size }) => `啟用${size}`,
    atLeast: ({ size }) => `超過${size}`,
    licences: licenseClasses,
    trend: { up: '上升', down: '下降', flat: '持平' },
    versions: ({ quantized, adapter, other, size }) => {
      const kinds = [
        ...(quantized > 0 ? [count(quantized, { other: '#個量化版本' })] : []),
        ...(adapter > 0 ? [count(adapter, { other: '#個轉接器' })] : []),
        ...(other > 0 ? [count(other, { other: '#個其他版本' })] : []),
      ].join('、')
      return size === undefined ? kinds : `${kinds}，${size}起`
    },
    compareVersions: '並列比較所有版本',
    inCard: '在README中',
  },

  /** The search that two keys open on every page. */
  search: {
    label: '搜尋模型、清單、基準測試與本頁',
    placeholder: '模型、擁有者、任務、基準測試、本頁的段落',
    results: '搜尋結果',
    kinds: { model: '模型', list: '目錄', section: '本頁' },
    places: {
      benchmarks: ({ models }) => `基準測試，${modelsOf(models)}`,
      tasks: ({ models }) => `任務，${modelsOf(models)}`,
      owners: ({ models }) => `擁有者，${modelsOf(models)}`,
      families: ({ models }) => `家族，${modelsOf(models)}`,
      libraries: ({ models }) => `函式庫，${modelsOf(models)}`,
      languages: ({ models }) => `語言，${modelsOf(models)}`,
      licences: ({ models }) => `授權，${modelsOf(models)}`,
      datasets: ({ models }) => `資料集，${modelsOf(models)}`,
    },
    all: ({ models }) => `目錄中全部${modelsOf(models)}`,
    number: ({ number }) => `找到${number}項；以方向鍵選擇，按Enter開啟`,
  },

  /** Models side by side. */
  compare: {
    fact: '事項',
    more: ({ number }) => `等，另有${number}項`,
    tokens: ({ number }) => `${number}個token`,
    commands: '檔案與指令',
    scores: '以相同方式測量的分數',
    scoreOf: ({ name, setup }) => `${name}（${setup}）`,
    commandsPart: '取得並執行',
    choice: '指令所取的檔案',
    commandNames: { download: '下載', check: '檢查檔案', run: '執行' },
    copyCommand: ({ command, model }) => `複製：${command}，${model}`,
    add: '比較',
    remove: '從比較中移除',
    chosen: ({ number }) => `比較${modelsOf(number)}`,
    none: '尚未選擇模型。每份資料表與每份清單都有「比較」。',
    choose: '從清單選擇模型',
    failed: '無法載入模型。',
    missing: ({ ids }) => `不在本目錄中：${ids}`,
    clear: '清除比較',
    markdown: '複製為Markdown',
    csv: '複製為CSV',
    link: '複製連結',
    find: '加入模型',
    facts: {
      task: '任務',
      kind: '類型',
      parameters: '參數量',
      context: '上下文',
      memory: ({ context }) => `${context}個token時的記憶體（估計）`,
      download: '最小下載量',
      quantizations: '量化',
      formats: '格式',
      library: '函式庫',
      licence: '授權',
      allows: '允許什麼',
      access: '存取',
      can: '能力',
      languages: '語言',
      scores: '自己的分數',
      updated: '更新',
      added: '加入',
      downloads: '30天下載次數',
      likes: '喜歡次數',
      files: '檔案',
    },
    kinds,
    access,
    capabilities,
  },

  list: {
    fit: ({ models, rows }) =>
      rows < models ? `${modelsOf(models)}，${count(rows, { other: '#列' })}` : modelsOf(models),
    /** How the rows stand, after their number. */
    order: ({ order }) => `，${order}`,
    orders: {
      found: '最符合者在前',
      best: '精選在前，其餘依下載次數',
      downloads: '下載最多者在前',
      likes: '最多人喜歡者在前',
      updated: '最近更新者在前',
      added: '最新加入者在前',
      parameters: '參數最多者在前',
      memory: '記憶體最少者在前',
      context: '上下文最長者在前',
      name: '依名稱',
    },
    byScore: ({ benchmark }) => `依${benchmark}，最佳者在前，沒有可比分數者在最後`,
    reversed: '，反向排序',
    looked: ({ looked, of }) =>
      `；目前已查看${of.toLocaleString('en')}個中的${looked.toLocaleString('en')}個`,
    none: '沒有符合的模型。',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }) => `不限「${what}」：${modelsOf(models)}`,
    limits: {
      params: '參數量',
      download: '最小下載量',
      fits: '適合我的電腦',
      scored: '有分數',
      text: '搜尋字詞',
    },
    clear: '全部清除',
    remove: ({ what }) => `移除篩選條件${what}`,
    failed: '無法載入清單；下方的頁面是完整的。',
    parameters: ({ from, to }) =>
      from === '' ? `${to}B以下` : to === '' ? `${from}B以上` : `${from}B至${to}B`,
    download: ({ most }) => `下載量最多${most} GB`,
    fits: ({ memory, context }) => `${context}個token時放得進${memory} GB`,
    scored: '有分數',
  },
  showMore: ({ number }) => `再顯示${number}項`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {
    'benchmark not known': '基準測試不明',
    'metric not stated': '未說明指標',
    'not known which way is better': '不知道高低何者較佳',
    'unit not known': '單位不明',
    'shots or method not stated': '未說明示例數或方法',
    'part of the data not stated': '未說明資料的部分',
    'split not stated': '未說明資料分割',
    'language not stated': '未說明語言',
    'version of the data not stated': '未說明資料版本',
    'subset not stated': '未說明子集',
    'a name, no repository': '只有名稱，沒有儲存庫',
    'several figures under one setup': '同一設定下有數個數字',
    'only copies of the card state it': '只有模型卡的複本刊載',
    'nothing else measured alike': '沒有其他模型以相同方式測量',
  },
  fitting,
  resultsShown: ({ number }) => `顯示${number}筆`,
  resultsOnPage: ({ number }) => `顯示本頁的${number}筆；其他頁面各自篩選`,
  didYouMean: '您要找的是不是：',

  /** The record in the inspector. */
  record: {
    /** The length of a text that is cut. */
    characters: ({ number }) => count(number, { other: '#個字元' }),
  },
}
