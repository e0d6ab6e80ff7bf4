import type * as en from '../en/lists.ts'
import { counter } from '../plural.ts'

const count = counter('ja')
const models = (number: number): string => count(number, { other: 'モデル' })

/** Pages that hold the models of one task, owner, licence and the like. */
export const lists: typeof en.lists = {
  kinds: {
    tasks: { many: 'タスク', title: ({ label }) => `${label}のモデル` },
    owners: { many: '所有者', title: ({ label }) => `${label} のモデル` },
    licences: {
      many: 'ライセンス',
      title: ({ label }) => `ライセンス別のモデル：${label}`,
    },
    libraries: {
      many: 'ライブラリ',
      title: ({ label }) => `${label} 用のモデル`,
    },
    languages: { many: '言語', title: ({ label }) => `${label}のモデル` },
    families: {
      many: 'ファミリー',
      title: ({ label }) => `${label} のファミリー`,
    },
    datasets: {
      many: 'データセット',
      title: ({ label }) => `${label} を挙げているモデル`,
    },
  },
  /** Values that stand where the code of a language should, by the value. */
  specialLanguages: { multilingual: '多言語', code: 'コード' },
  /** What a list holds, in numbers that the catalogue knows. */
  lead: ({ models: number, commercial, tasks }) => {
    const what = tasks.map(({ label, count: of }) => `${label} ${of}`).join('、')
    const free =
      commercial === 0
        ? '商用利用を認めるライセンスを記載したものはありません。'
        : `記載されたライセンスによれば、${commercial === number ? 'すべて' : `${commercial} モデル`}が商用利用できます。`
    return `${models(number)}${what ? `（${what}）` : ''}。${free}`
  },
  index: {
    tasks: 'リポジトリに記載された、モデルの用途。',
    owners: 'ここに 2 つ以上のモデルがある個人と組織。',
    licences: 'モデルをどこまで自由に使えるか、どのライセンスが記載されているか。',
    libraries: 'モデルの読み込みに使うライブラリ。',
    languages: 'モデルが挙げている言語。英語のモデルの多くは何も記載していません。',
    families: 'ここにあるモデルの元になったモデルと、そこから作られたすべてのモデル。',
    datasets: '2 つ以上のモデルが学習または評価に使ったと記載しているデータセット。',
  },
  number: ({ models: number }) => models(number),
  onHub: 'Hub で見る',
  model: 'このモデルのシート',
  elsewhere: '元のモデルはこのカタログにありません。',
  tree: 'ここから作られたモデル',
  treeNote: ({ drawn, all }) =>
    drawn < all ? `${all} 件中 ${drawn} 件を図示。すべては下の一覧にあります。` : '',
  treeLabel: ({ label }) => `${label} から作られたモデル`,
  more: ({ number }) => `ほか ${number} 件`,
  versions: '各版の比較',
  versionsOn: ({ page, pages }) =>
    `全 ${pages} ページのうち ${page} ページ目。ほかの版は下の各ページにあります。`,
  list: 'ファミリーの全モデル',
  az: {
    title: '全モデル（名前順）',
    short: '名前順',
    lead: ({ models: number }) => `${models(number)}、名前順。`,
  },
}
