import type * as en from '../en/site.ts'

/** What stands on every page of the site. */
export const site: typeof en.site = {
  skip: '跳到內容',
  nav: '網站',
  models: '模型',
  benchmarks: '基準測試',
  search: '搜尋',
  compare: '比較',
  about: '關於資料',
  theme: '色彩',
  themes: { '': '依系統設定', light: '淺色', dark: '深色' },
  description: 'AI模型的資料表。',
  footer: '由模型儲存庫的快照建置。名稱、授權與分數屬於各發布者。',
  advice: '以白話對授權所作的解讀不是法律建議。',
}

/** The pages of a long list. */
export const pages: typeof en.pages = {
  label: '分頁',
  previous: '上一頁',
  next: '下一頁',
  numbered: ({ page }) => `第${page}頁`,
}

/** The page for addresses that lead nowhere. */
export const notFound: typeof en.notFound = {
  title: '找不到頁面',
  heading: '這裡沒有頁面',
  advice: '識別碼的大小寫與Hub相同：{form}。{all}',
  form: 'models/<擁有者>/<名稱>/',
  search: '搜尋',
  all: ({ site }) => `${site}的所有模型`,
}

/** What a site is called whose catalog.yaml does not say. */
export const siteTitle: typeof en.siteTitle = '模型資料表'
