import type * as en from '../en/sheet.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** Titles of a sheet's sections. */
export const sections: typeof en.sections = {
  fields: '本站編輯的資料',
  evaluation: '評測',
  files: '檔案',
  fit: '放得下嗎',
  usage: '如何執行',
  citation: '引用',
  card: '模型卡',
  lineage: '沿革',
  diagnostics: '這份模型卡的問題',
  inspector: '中繼資料檢視',
  disclosure: '說明了什麼',
  provenance: '出處',
}

/** The head of a sheet and the sections that speak of the record itself. */
export const sheet: typeof en.sheet = {
  description: ({ id }) => `${id}：模型資料表`,
  asJson: '這份資料表的JSON',
  asMarkdown: '這份資料表的Markdown',
  failed: ({ fault }) => `無法製作這份資料表，因此這裡只有名稱與模型卡：${fault}`,
  cardAsMarkdown: '模型卡的Markdown',

  use: '使用這個模型',
  copyId: '複製模型識別碼',
  noSummary: '模型卡沒有摘要。',
  editorsNote: '編輯附註。',
  atAGlance: '概覽',
  quickLinks: '快速連結',
  context: ({ tokens }) => `上下文${tokens}`,
  moreLanguages: ({ number }) => count(number, { other: '另有#種語言' }),
}

/** Lines of state under a sheet's title; `{model}` is where the link to the other model stands. */
export const states: typeof en.states = {
  replaced: '由{model}取代',
  allInherited: ({ model }) => `這份模型卡的分數是在另一個模型上測得的：${model}`,
  someInherited: ({ model }) => `這份模型卡的部分分數是在另一個模型上測得的：${model}`,
}

const ofSeveral =
  (what: string) =>
  ({ number }: { number: number }) =>
    `${count(number, { other: '#個模型' })}的${what}，包括{model}`

/** What a model is of its base, by relation. */
export const relations: typeof en.relations = {
  ofOne: {
    quantized: '{model}的量化版本',
    adapter: '{model}的轉接器',
    merge: '{model}的合併',
    finetune: '由{model}微調',
    unknown: '由{model}製作',
    'hub-says': 'Hub稱：{model}的量化版本',
  },
  ofSeveral: {
    quantized: ofSeveral('量化版本'),
    adapter: ofSeveral('轉接器'),
    merge: ofSeveral('合併'),
    finetune: ofSeveral('微調'),
    unknown: ofSeveral('衍生模型'),
    'hub-says': ({ number }) =>
      `Hub稱：${count(number, { other: '#個模型' })}的量化版本，包括{model}`,
  },
  /** Labels in the list of lineage, before the other model's id. */
  base: {
    quantized: '量化自',
    adapter: '轉接器，用於',
    merge: '合併自',
    finetune: '微調自',
    unknown: '製作自',
    'hub-says': 'Hub稱量化自',
  },
  derivative: {
    quantized: '量化',
    adapter: '轉接器',
    merge: '合併',
    finetune: '微調',
    unknown: '衍生',
    'hub-says': '量化（依Hub所述）',
  },
  predecessor: '取代',
}

/** The tiles at a sheet's head. */
export const tiles: typeof en.tiles = {
  downloads: '下載次數',
  likes: '喜歡次數',
  parameters: '參數量',
  task: '任務',
  library: '函式庫',
  licence: '授權',
  visibility: '可見度',
  access: '存取',
  lastMonth: '最近30天',
  lastMonthOf: ({ total }) => `最近30天；累計${total}`,
  downloadsLine: ({ lowest, highest }) => `30天下載次數：${lowest}至${highest}`,
  parametersFrom: {
    safetensors: '由safetensors計得',
    gguf: '取自GGUF標頭',
    name: '依名稱所示',
    editor: '依編輯所述',
  },
  libraryFrom: {
    files: '依檔案所示',
    tags: '依格式標籤所示',
    name: '依名稱所示',
    card: '依模型卡所述',
    hub: '依Hub所述',
    editor: '依編輯所述',
  },
  public: '公開',
  private: '私人',
  noSignIn: '免登入',
  gated: '需申請',
  accessNotes: {
    'gated-manual': '由發布者審核申請',
    gated: '接受條款後',
    permissive: '寬鬆授權',
    'with-conditions': '授權附有條件',
    'non-commercial': '不得作商業用途',
    research: '僅供研究',
    unknown: '授權不明',
  },
}

/** The column beside a sheet. */
export const rail: typeof en.rail = {
  about: '關於這份資料表',
  onThisPage: '本頁內容',
  failed: ({ fault }) => `無法製作這份資料表，因此這裡只有名稱與模型卡：${fault}`,
  untitled: '無標題段落',
  licenceAndAccess: '授權與存取',
  revision: '版本',
  figuresTaken: '數字取得日期',
  source: '來源',
}

export const lineage: typeof en.lineage = {
  lead: ({ bases, derivatives }) => {
    const from = bases > 0 ? `由${count(bases, { other: '#個模型' })}製作` : '未說明基底模型'
    return `${from}；本目錄中有${count(derivatives, { other: '#個衍生模型' })}。`
  },
  downloads: ({ number }) => `30天下載${number}次`,
  elsewhere: '不在本目錄中',
  family: ({ model }) => `由${model}製作的所有模型`,
  instead: {
    smaller: '相同基底，較小',
    freer: '相同任務、大小相近，授權較寬鬆',
  },
  /** Beside a relation that the card contradicts. */
  cardSays: '模型卡自己的文字提及{model}',
  cardSaysName: ({ name }) => `模型卡自己的文字提及${name}`,
  datasets: '資料集',
  moved: '儲存庫已改名。它的資料表現在位於',
}

export const diagnostics: typeof en.diagnostics = {
  levels: { error: '錯誤', warning: '警告', info: '附註' },
  lead: ({ findings, errors }) => {
    const among = errors > 0 ? `，其中${count(errors, { other: '#項錯誤' })}` : ''
    return `${count(findings, { other: '#項發現' })}${among}。錯誤會遺失資料，警告可能誤導，附註是建議。`
  },
  few: '發現',
  all: ({ number }) => `全部${number}項發現`,
  got: '實際為{value}',
  expected: ({ what }) => `應為${what}`,
}

export const inspector: typeof en.inspector = {
  lead: '完整紀錄在{record}，其結構在{schema}。',
  parts: {
    metadata_json: { title: '正規化的中繼資料', copy: '複製正規化的中繼資料' },
    source_payload: {
      title: 'Hub回應的摘錄',
      copy: '複製Hub回應的摘錄',
    },
  },
  download: '下載',
}

export const provenance: typeof en.provenance = {
  source: '來源',
  revision: '版本',
  noRevision: '未說明；連結指向main分支',
  created: '在Hub上建立',
  changed: '最後變更',
  figuresTaken: '數字取得日期',
  corrected: '由編輯更正',
  doi: 'DOI',
  /** A corrected field, with the editor's reason. */
  edit: ({ field, reason }) => `${field}（${reason}）`,
}

/** The sheet as files that programs read. */
export const data: typeof en.data = {
  title: '資料檔案',
  checked:
    '這些檔案中的版本、檔案雜湊值與格式可以用儲存庫的位元組驗證。授權、任務、資料集、分數與文字則是發布者的說法。',
  files: {
    'sheet.json': '紀錄（JSON）',
    'index.md': '整份資料表（Markdown）',
    'README.md': '模型卡（Markdown）',
    SHA256SUMS: '檔案雜湊值',
    'bom.cdx.json': '物料清單（CycloneDX）',
    'bom.spdx.json': '物料清單（SPDX）',
    'CITATION.cff': '引用（CFF）',
    'citation.bib': '引用（BibTeX）',
    'disclosure.json': '說明了什麼（JSON）',
  },
}

/** The quick link to a paper that is not certainly the model's own. */
export const namedPaper: typeof en.namedPaper = '模型卡提及的論文'

/** Where a quick link leads, in the order in which a page shows them. */
export const linkKinds: typeof en.linkKinds = {
  hub: 'Hub上的模型',
  upstream: '原始模型',
  repository: '原始碼',
  paper: '論文',
  demo: '展示',
  project: '專案頁面',
  documentation: '文件',
  blog: '公告',
  chat: '社群',
  publisher: '發布者',
  dataset: '資料集',
  licence: '授權原文',
}

/** Tasks that the Hub once had, by id. */
export const formerTasks: typeof en.formerTasks = {
  'text2text-generation': '文字轉文字生成',
  conversational: '對話',
}

export const editorFields: typeof en.editorFields = { yes: '是', no: '否' }
