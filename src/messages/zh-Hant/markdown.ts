import type * as en from '../en/markdown.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** A text with its stop, once. */
const stopped = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)

/** Sheets and lists as Markdown. */
export const markdown: typeof en.markdown = {
  /** A name, then what is said of it in sentences. */
  noted: (texts) => (texts.length === 1 ? (texts[0] ?? '') : texts.map(stopped).join('')),
  fact: '事項',
  value: '內容',
  context: '上下文',
  languages: '語言',
  formats: '格式',
  choice: '選擇',
  format: '格式',
  download: '下載量',
  memory: '記憶體',
  weights: '權重',
  atLeast: '至少',
  at: ({ tokens }) => `（${tokens}個token時）`,
  inRecord: '這裡沒有列出所有分數；此檔案旁的sheet.json有全部。',
  about:
    '每個模型都有一份資料表：附來源的事實、註明歸屬的分數、檔案、記憶體、指令、發現的問題，最後是模型卡。資料表的Markdown是其頁面資料夾中的index.md，紀錄是sheet.json。',
  data: '資料',
  files: {
    rows: ({ models }) => `${count(models, { other: '#個模型' })}，每行一筆JSON`,
    csv: '同上，表格形式',
    evaluations: '已知基準測試的所有分數，每行一筆JSON',
    api: '所有檔案及其結構描述與範例',
  },
  more: ({ models }) => `目錄中還有${count(models, { other: '#個模型' })}。`,
}
