import type * as en from '../en/lists.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')
const models = (number: number): string => count(number, { other: '#個模型' })

/** Pages that hold the models of one task, owner, licence and the like. */
export const lists: typeof en.lists = {
  kinds: {
    tasks: { many: '任務', title: ({ label }) => `${label}的模型` },
    owners: { many: '擁有者', title: ({ label }) => `${label}的模型` },
    licences: {
      many: '授權',
      title: ({ label }) => `採用此授權的模型：${label}`,
    },
    libraries: {
      many: '函式庫',
      title: ({ label }) => `適用${label}的模型`,
    },
    languages: { many: '語言', title: ({ label }) => `${label}的模型` },
    families: {
      many: '家族',
      title: ({ label }) => `${label}家族`,
    },
    datasets: {
      many: '資料集',
      title: ({ label }) => `提及${label}的模型`,
    },
  },
  /** Values that stand where the code of a language should, by the value. */
  specialLanguages: { multilingual: '多語言', code: '程式碼' },
  /** What a list holds, in numbers that the catalogue knows. */
  lead: ({ models: number, commercial, tasks }) => {
    const what = tasks.map(({ label, count: of }) => `${label}${of}個`).join('、')
    const free =
      commercial === 0
        ? '沒有模型載明允許商業用途的授權。'
        : `依所載的授權，${commercial === number ? '全部' : `其中${commercial}個`}可作商業用途。`
    return `${models(number)}${what ? `：${what}` : ''}。${free}`
  },
  index: {
    tasks: '模型的用途，依儲存庫所載。',
    owners: '在此至少有兩個模型的個人與組織。',
    licences: '模型可多自由地使用，以及所載的授權。',
    libraries: '載入模型所用的函式庫。',
    languages: '模型所提及的語言；懂英文的模型大多沒有說明。',
    families: '其他模型所源自的模型，以及由它們製作的所有模型。',
    datasets: '至少兩個模型稱曾用於訓練或測試的資料集。',
  },
  number: ({ models: number }) => models(number),
  onHub: '在Hub上',
  model: '這個模型的資料表',
  elsewhere: '原始模型不在本目錄中。',
  tree: '由它製作的模型',
  treeNote: ({ drawn, all }) =>
    drawn < all ? `圖中畫出${all}個中的${drawn}個；下方清單列出全部。` : '',
  treeLabel: ({ label }) => `由${label}製作的模型`,
  more: ({ number }) => `另有${number}個`,
  versions: '各版本並列比較',
  versionsOn: ({ page, pages }) => `第${page}部分，共${pages}部分；其他版本在下方的其他頁面。`,
  list: '家族的所有模型',
  az: {
    title: '依名稱列出所有模型',
    short: '依名稱',
    lead: ({ models: number }) => `${models(number)}，依名稱排列。`,
  },
}
