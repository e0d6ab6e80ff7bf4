import type * as en from '../en/coverage.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')
const models = (number: number): string => count(number, { other: '#個模型' })

/** What the catalogue knows of its models, and what it does not. */
export const coverage: typeof en.coverage = {
  title: '關於資料',
  lead: ({ models: number }) =>
    `這裡的${models(number)}，哪些已知、哪些未知、發現了什麼。對編輯而言，這就是待辦清單。`,
  taken: ({ from, to }) => (from === to ? `數字取自${from}。` : `數字取自${from}至${to}。`),
  undated: ({ models: number }) => `${models(number)}的數字沒有日期。`,
  stated: '模型說明了什麼',
  statedNote: '除非該列另有說明，皆以所有模型計。',
  columns: { fact: '事項', stated: '有說明', share: '比例', missing: '未說明' },
  of: ({ stated, of }) => `${of.toLocaleString('en')}個中的${stated.toLocaleString('en')}個`,
  percent: ({ percent }) => `${percent}%`,
  findings: '發現的問題',
  findingsNote: '依種類列出相關模型；每份資料表會說明是什麼、在哪裡、該怎麼做。',
  none: '沒有發現問題。',
  number: ({ models: number }) => models(number),
  more: ({ number }) => `另有${number}個`,
  left: '略過的項目',
  leftNote: '這些資料夾沒有任何可顯示的內容。',
  noneLeft: '沒有略過任何模型。',
  facts: {
    summary: '模型卡中的摘要',
    task: '任務',
    licence: '授權',
    licenceKnown: '條款已知的授權（以有授權者計）',
    parameters: '參數量',
    context: '上下文長度',
    size: '最小下載量',
    memory: '所需記憶體（由檔案估算）',
    hashes: '檔案的SHA-256',
    languages: '語言',
    datasets: '資料集',
    scores: '自己的分數',
    base: '來源模型（原創模型沒有）',
    downloads: '下載次數',
    updated: '最後變更時間',
    access: '檔案是否需要許可',
  },
}
