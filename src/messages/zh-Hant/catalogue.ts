import type * as en from '../en/catalogue.ts'
import { counter } from '../plural.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('zh-Hant')
const models = (number: number): string => count(number, { other: '#個模型' })

/** The list of all models. */
export const catalogue: typeof en.catalogue = {
  lead: '每個模型一份資料表：它是什麼、數字出自何處、儲存庫裡有什麼。',
  title: ({ site, page }) => `${site}，第${page}頁`,
  skip: '跳到清單',
  /** How many there are, and in which order they stand. */
  count: ({ models: number, rows }) =>
    rows < number
      ? `${models(number)}、${count(rows, { other: '#列' })}，精選在前，其餘依下載次數排列`
      : `${models(number)}，精選在前，其餘依下載次數排列`,
  countPlain: ({ models: number }) => `${models(number)}，依下載次數排列`,
  onPage: ({ page, pages }) => `；第${page}頁，共${pages}頁`,
  browse: '瀏覽',
  columns: {
    name: '模型',
    parameters: '參數量',
    memory: '8K時的記憶體',
    context: '上下文',
    license: '授權',
    modified: '更新',
    downloads: '30天下載次數',
  },
  /** What the figures of a column are, for those who ask. */
  columnNotes: {
    memory: '以檔案中最小的選擇估算，上下文為8K個token，或該模型的全部',
  },
  find: '尋找模型',
  placeholder: '名稱、擁有者、任務、「7b gguf」',
  inCards: '也搜尋README',
  filters: '篩選',
  close: '顯示清單',
  order: '排序',
  orders: {
    best: '最符合者，否則精選在前',
    downloads: '下載最多',
    likes: '最多人喜歡',
    updated: '最近更新',
    added: '最新加入',
    parameters: '參數最多',
    memory: '記憶體最少',
    context: '上下文最長',
    name: '名稱',
  },
  byScore: '依基準測試',
  setup: ({ name, setup }) => `${name}（${setup}）`,
  reverse: '反向排序',
  fold: '同一模型的各版本合為一列',
  more: ({ number }) => `全部${number}項`,
  facets: {
    use: '用途',
    task: '任務',
    kind: '類型',
    can: '能力',
    library: '函式庫',
    format: '格式',
    quant: '量化',
    licence: '授權',
    access: '存取',
    language: '語言',
    owner: '擁有者',
    year: '年份',
  },
  /** A value of a facet that a model does not state. */
  notStated: '未說明',
  commercial: '可作商業用途',
  commercialNote: '依所載的授權，部分附有條件：資料表會說明是哪些。',
  kinds,
  capabilities,
  access,
  fits: {
    title: '適合我的電腦',
    only: '只看放得下的',
    device: '裝置',
    anyDevice: '其他：請輸入記憶體',
    memory: '記憶體，GB',
    machine: '種類',
    machines: { graphics: '顯示卡', unified: 'Apple晶片', system: '系統記憶體' },
    context: '上下文',
    note: '以模型最小的檔案估算，最多到模型自己的上下文長度。您的電腦資訊只存在這個瀏覽器裡。',
  },
  parameters: {
    title: '參數量，十億（B）',
    from: '從',
    to: '到',
    active: '只計啟用參數',
  },
  download: { title: '最小下載量', most: '最多，GB' },
  scored: '有自己的分數',
}
