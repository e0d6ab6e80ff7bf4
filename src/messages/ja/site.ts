import type * as en from '../en/site.ts'
/** What stands on every page of the site. */
export const site: typeof en.site = {
  skip: '本文へ移動',
  nav: 'サイト',
  models: 'モデル',
  benchmarks: 'ベンチマーク',
  search: '検索',
  compare: '比較',
  about: 'データについて',
  theme: '配色',
  themes: { '': 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  description: 'AI モデルのデータシート。',
  footer:
    'モデルリポジトリのスナップショットから作成しました。名称、ライセンス、スコアは各公開元のものです。',
  advice: 'ライセンスの平易な言葉での説明は法的助言ではありません。',
}

/** The pages of a long list. */
export const pages: typeof en.pages = {
  label: 'ページ',
  previous: '前へ',
  next: '次へ',
  numbered: ({ page }) => `${page} ページ`,
}

/** The page for addresses that lead nowhere. */
export const notFound: typeof en.notFound = {
  title: '見つかりません',
  heading: 'ここにページはありません',
  advice: 'ID の大文字と小文字は Hub での表記に従います：{form}。{all}',
  form: 'models/<所有者>/<名前>/',
  search: '検索',
  all: ({ site }) => `${site} の全モデル`,
}

/** What a site is called whose catalog.yaml does not say. */
export const siteTitle: typeof en.siteTitle = 'モデルシート'
