import type * as en from '../en/catalogue.ts'
import { counter } from '../plural.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('ja')
const models = (number: number): string => count(number, { other: 'モデル' })

/** The list of all models. */
export const catalogue: typeof en.catalogue = {
  lead: 'モデルごとに 1 枚のシート。どんなモデルか、数値は誰のものか、リポジトリに何があるか。',
  title: ({ site, page }) => `${site}（${page} ページ）`,
  skip: '一覧へ移動',
  /** How many there are, and in which order they stand. */
  count: ({ models: number, rows }) =>
    rows < number
      ? `${models(number)}（${rows} 行）、注目モデル、次にダウンロード数の順`
      : `${models(number)}、注目モデル、次にダウンロード数の順`,
  countPlain: ({ models: number }) => `${models(number)}、ダウンロード数の順`,
  onPage: ({ page, pages }) => `（${pages} ページ中 ${page} ページ目）`,
  browse: '見て回る',
  columns: {
    name: 'モデル',
    parameters: 'パラメータ数',
    memory: '8K 時のメモリ',
    context: 'コンテキスト長',
    license: 'ライセンス',
    modified: '更新日',
    downloads: 'ダウンロード数（30 日）',
  },
  /** What the figures of a column are, for those who ask. */
  columnNotes: {
    memory:
      '最小のファイルの選択肢について、コンテキスト 8K トークン（それより短いモデルではその上限）で推定した値',
  },
  find: 'モデルを探す',
  placeholder: '名前、所有者、タスク、「7b gguf」',
  inCards: 'README も検索する',
  filters: '絞り込み',
  close: '一覧を表示',
  order: '並び順',
  orders: {
    best: '一致度順、検索しないときは注目順',
    downloads: 'ダウンロード数の多い順',
    likes: 'いいねの多い順',
    updated: '更新の新しい順',
    added: '新着順',
    parameters: 'パラメータ数の多い順',
    memory: 'メモリの少ない順',
    context: 'コンテキストの長い順',
    name: '名前順',
  },
  byScore: 'ベンチマーク順',
  setup: ({ name, setup }) => `${name}（${setup}）`,
  reverse: '逆順',
  fold: '同じモデルの版を 1 行にまとめる',
  more: ({ number }) => `${number} 件すべて`,
  facets: {
    use: '用途',
    task: 'タスク',
    kind: '種類',
    can: '機能',
    library: 'ライブラリ',
    format: '形式',
    quant: '量子化',
    licence: 'ライセンス',
    access: 'アクセス',
    language: '言語',
    owner: '所有者',
    year: '年',
  },
  /** A value of a facet that a model does not state. */
  notStated: '記載なし',
  commercial: '商用利用可',
  commercialNote: '記載されたライセンスによる。条件付きのものもあり、シートに示します。',
  kinds,
  capabilities,
  access,
  fits: {
    title: '自分のマシンに収まる',
    only: '収まるものだけ',
    device: '機器',
    anyDevice: 'その他（メモリ量を入力）',
    memory: 'メモリ（GB）',
    machine: '種類',
    machines: {
      graphics: 'グラフィックスカード',
      unified: 'Apple シリコン',
      system: 'システムメモリ',
    },
    context: 'コンテキスト',
    note: 'モデルの最小のファイルについて、そのモデルのコンテキスト長を上限として推定します。マシンの情報はこのブラウザーにだけ保存されます。',
  },
  parameters: {
    title: 'パラメータ数（10 億）',
    from: '下限',
    to: '上限',
    active: 'アクティブ数で数える',
  },
  download: { title: '最小のダウンロード', most: '上限（GB）' },
  scored: '自身のスコアあり',
}
