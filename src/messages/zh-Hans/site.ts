import type * as en from '../en/site.ts'

/** What stands on every page of the site. */
export const site: typeof en.site = {
  skip: '跳到内容',
  nav: '网站',
  models: '模型',
  benchmarks: '基准测试',
  search: '搜索',
  compare: '比较',
  about: '关于数据',
  theme: '配色',
  themes: { '': '按系统设置', light: '浅色', dark: '深色' },
  description: 'AI模型的数据表。',
  footer: '由模型仓库的快照构建。名称、许可与分数属于各发布者。',
  advice: '以通俗语言对许可所作的解读不是法律建议。',
}

/** The pages of a long list. */
export const pages: typeof en.pages = {
  label: '分页',
  previous: '上一页',
  next: '下一页',
  numbered: ({ page }) => `第${page}页`,
}

/** The page for addresses that lead nowhere. */
export const notFound: typeof en.notFound = {
  title: '找不到页面',
  heading: '这里没有页面',
  advice: 'ID的大小写与Hub相同：{form}。{all}',
  form: 'models/<所有者>/<名称>/',
  search: '搜索',
  all: ({ site }) => `${site}的所有模型`,
}

/** What a site is called whose catalog.yaml does not say. */
export const siteTitle: typeof en.siteTitle = '模型数据表'
