// @ts-nocheck: being translated
import type * as en from '../en/api.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** The page of everything that programs can read. */
export const api: typeof en.api = {
  title: '資料與結構描述',
  lead: '本站的一切都有檔案可取。不需金鑰，沒有請求次數限制，下次建置之前內容逐位元組相同。',
  files: '檔案',
  columns: { file: '檔案', what: '內容', schema: '結構描述', size: '數量' },
  models: ({ number }) => count(number, { other: '#個模型' }),
  boards: ({ number }) => count(number, { other: '#項基準測試' }),
  scores: ({ number }) => count(number, { other: '#筆分數' }),
  one: '一個檔案',
  published: '公開',
  copy: ({ name }) => `複製${name}範例`,
  oneOfEach: '每份資料表旁各一',
  none: '無',
  examples: '範例',
  previewed: '本站建置時沒有指定自己的位址：範例會向這台電腦上的預覽發出請求。',
  exampleOf: { curl: 'curl', python: 'Python', javascript: 'JavaScript' },
  notes: '缺少的鍵表示沒有說明。代碼不會變，英文字句可能更動。數字都附有取得的日期。',
  what: {
    sheet: '模型的正規化紀錄',
    markdown: '整份資料表的Markdown',
    card: '模型卡的Markdown',
    sums: '已知檔案的SHA-256',
    cyclonedx: 'CycloneDX 1.7格式的物料清單',
    spdx: 'SPDX 3.0.1格式的物料清單',
    bibtex: '模型與其資料表的引用方式，BibTeX',
    cff: '模型的引用方式，Citation File Format 1.2.0',
    image: '資料表位址的預覽圖，1,200×630',
    rows: '所有模型，每行一筆JSON',
    csv: '所有模型的表格',
    evaluations: '已知基準測試的所有分數，每行一筆JSON',
    results: '一項基準測試的所有分數',
    resultsCsv: '同上，表格形式',
    changes: '最新的變更；列出每個月的檔案',
    atom: '最新的變更，Atom',
    jsonFeed: '最新的變更，JSON Feed',
    bills: '各模型的物料清單，CycloneDX 1.7',
    sitemap: '所有頁面，供搜尋引擎使用',
    llms: '供AI助理使用的索引',
  },
}
