import type * as en from '../en/browser.ts'
import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('ja')
const modelsOf = (number: number): string => count(number, { other: 'モデル' })

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser: typeof en.browser = {
  notStated: '記載なし',
  joined,
  gated: '要申請',
  replaced: '後継あり',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { before: 'パラメータ数 ' },
    memory: { before: 'メモリ ' },
    context: { before: 'コンテキスト ' },
    downloads: { before: 'ダウンロード ' },
  },

  /** A row of a list of models. */
  row: {
    active: ({ size }) => `アクティブ ${size}`,
    atLeast: ({ size }) => `${size} 超`,
    licences: licenseClasses,
    trend: { up: '増加', down: '減少', flat: '横ばい' },
    versions: ({ quantized, adapter, other, size }) => {
      const kinds = [
        ...(quantized > 0 ? [`量子化版 ${count(quantized, { other: '件' })}`] : []),
        ...(adapter > 0 ? [`アダプター ${count(adapter, { other: '件' })}`] : []),
        ...(other > 0 ? [`その他の版 ${count(other, { other: '件' })}`] : []),
      ].join('、')
      return size === undefined ? kinds : `${kinds}、${size} から`
    },
    compareVersions: 'すべての版を並べて比較',
    inCard: 'README に記載',
  },

  /** The search that two keys open on every page. */
  search: {
    label: 'モデル、一覧、ベンチマーク、このページを検索',
    placeholder: 'モデル、所有者、タスク、ベンチマーク、このページの見出し',
    results: '検索結果',
    kinds: { model: 'モデル', list: 'カタログ', section: 'このページ' },
    places: {
      benchmarks: ({ models }) => `ベンチマーク、${modelsOf(models)}`,
      tasks: ({ models }) => `タスク、${modelsOf(models)}`,
      owners: ({ models }) => `所有者、${modelsOf(models)}`,
      families: ({ models }) => `ファミリー、${modelsOf(models)}`,
      libraries: ({ models }) => `ライブラリ、${modelsOf(models)}`,
      languages: ({ models }) => `言語、${modelsOf(models)}`,
      licences: ({ models }) => `ライセンス、${modelsOf(models)}`,
      datasets: ({ models }) => `データセット、${modelsOf(models)}`,
    },
    all: ({ models }) => `カタログの ${count(models, { other: 'モデル' })}をすべて表示`,
    number: ({ number }) => `${number} 件。矢印キーで選択、Enter で開く`,
  },

  /** Models side by side. */
  compare: {
    fact: '項目',
    more: ({ number }) => `ほか ${number} 件`,
    tokens: ({ number }) => `${number} トークン`,
    commands: 'ファイルとコマンド',
    scores: '同じ条件で測られたスコア',
    scoreOf: ({ name, setup }) => `${name}（${setup}）`,
    commandsPart: '入手と実行',
    choice: 'コマンドが対象とするファイル',
    commandNames: { download: 'ダウンロード', check: 'ファイルの検証', run: '実行' },
    copyCommand: ({ command, model }) => `コピー：${command}、${model}`,
    add: '比較',
    remove: '比較から外す',
    chosen: ({ number }) => `${count(number, { other: 'モデル' })}を比較`,
    none: 'モデルが選ばれていません。各シートと各一覧に「比較」があります。',
    choose: '一覧からモデルを選ぶ',
    failed: 'モデルを読み込めませんでした。',
    missing: ({ ids }) => `このカタログにないもの：${ids}`,
    clear: '比較をすべて解除',
    markdown: 'Markdown でコピー',
    csv: 'CSV でコピー',
    link: 'リンクをコピー',
    find: 'モデルを追加',
    facts: {
      task: 'タスク',
      kind: '種類',
      parameters: 'パラメータ数',
      context: 'コンテキスト長',
      memory: ({ context }) => `${context} トークン時のメモリ（推定）`,
      download: '最小のダウンロード',
      quantizations: '量子化',
      formats: '形式',
      library: 'ライブラリ',
      licence: 'ライセンス',
      allows: '許される利用',
      access: 'アクセス',
      can: '機能',
      languages: '言語',
      scores: '自身のスコア',
      updated: '更新日',
      added: '追加日',
      downloads: 'ダウンロード数（30 日）',
      likes: 'いいね',
      files: 'ファイル',
    },
    kinds: kinds,
    access: access,
    capabilities: capabilities,
  },

  list: {
    fit: ({ models, rows }) =>
      rows < models
        ? `${count(models, { other: 'モデル' })}（${rows} 行）`
        : count(models, { other: 'モデル' }),
    /** How the rows stand, after their number. */
    order: ({ order }) => `、${order}`,
    orders: {
      found: '一致度の高い順',
      best: '注目モデル、次にダウンロード数の順',
      downloads: 'ダウンロード数の多い順',
      likes: 'いいねの多い順',
      updated: '更新の新しい順',
      added: '追加の新しい順',
      parameters: 'パラメータ数の多い順',
      memory: 'メモリの少ない順',
      context: 'コンテキストの長い順',
      name: '名前順',
    },
    byScore: ({ benchmark }) => `${benchmark} の良い順（比較できるスコアがないものは最後）`,
    reversed: '（逆順）',
    looked: ({ looked, of }) =>
      `。これまでに ${of.toLocaleString('ja')} 件中 ${looked.toLocaleString('ja')} 件を確認`,
    none: '該当するモデルがありません。',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }) => `「${what}」を外すと ${count(models, { other: 'モデル' })}`,
    limits: {
      params: 'パラメータ数',
      download: '最小のダウンロード',
      fits: '自分のマシンに収まる',
      scored: 'スコアあり',
      text: '検索語',
    },
    clear: 'すべて解除',
    remove: ({ what }) => `絞り込み「${what}」を外す`,
    failed: '一覧を読み込めませんでした。下のページはすべて揃っています。',
    parameters: ({ from, to }) =>
      from === '' ? `${to}B まで` : to === '' ? `${from}B から` : `${from}B～${to}B`,
    download: ({ most }) => `ダウンロード ${most} GB まで`,
    fits: ({ memory, context }) => `${context} トークンで ${memory} GB に収まる`,
    scored: 'スコアあり',
  },
  showMore: ({ number }) => `さらに ${number} 件を表示`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {
    'benchmark not known': 'ベンチマーク不明',
    'metric not stated': '指標の記載なし',
    'not known which way is better': '良い方向が不明',
    'unit not known': '単位不明',
    'shots or method not stated': 'ショット数または手法の記載なし',
    'part of the data not stated': 'データの部分の記載なし',
    'split not stated': '分割の記載なし',
    'language not stated': '言語の記載なし',
    'version of the data not stated': 'データのバージョンの記載なし',
    'subset not stated': 'サブセットの記載なし',
    'a name, no repository': '名前だけでリポジトリなし',
    'several figures under one setup': '1 つの条件に複数の数値',
    'only copies of the card state it': 'カードの写しにだけ記載',
    'nothing else measured alike': '同じ条件の測定がほかにない',
  },
  fitting,
  resultsShown: ({ number }) => `${number} 件を表示`,
  resultsOnPage: ({ number }) =>
    `このページの ${number} 件を表示。ほかのページは別々に絞り込まれます`,
  didYouMean: 'もしかして：',

  /** The record in the inspector. */
  record: {
    /** The length of a text that is cut. */
    characters: ({ number }) => count(number, { other: '文字' }),
  },
}
