import type * as en from '../en/sheet.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Titles of a sheet's sections. */
export const sections: typeof en.sections = {
  fields: 'このサイトの編集者から',
  evaluation: '評価',
  files: 'ファイル',
  fit: 'メモリに収まるか',
  usage: '実行方法',
  citation: '引用',
  card: 'モデルカード',
  lineage: '系譜',
  diagnostics: 'このカードの誤り',
  inspector: 'メタデータ',
  disclosure: '記載内容',
  provenance: '出所',
}

/** The head of a sheet and the sections that speak of the record itself. */
export const sheet: typeof en.sheet = {
  description: ({ id }) => `${id}：モデルシート`,
  asJson: 'このシート（JSON）',
  asMarkdown: 'このシート（Markdown）',
  failed: ({ fault }) =>
    `このシートは作成できませんでした。名前とカードだけを表示しています：${fault}`,
  cardAsMarkdown: 'カード（Markdown）',

  use: 'このモデルを使う',
  copyId: 'モデル ID をコピー',
  noSummary: 'カードに要約がありません。',
  editorsNote: '編集者注：',
  atAGlance: '概要',
  quickLinks: 'クイックリンク',
  context: ({ tokens }) => `コンテキスト ${tokens}`,
  moreLanguages: ({ number }) => `ほか ${count(number, { other: '言語' })}`,
}

/** Lines of state under a sheet's title; `{model}` is where the link to the other model stands. */
export const states: typeof en.states = {
  replaced: '後継：{model}',
  allInherited: ({ model }) => `このカードのスコアは別のモデルで測られたものです：${model}`,
  someInherited: ({ model }) => `このカードのスコアの一部は別のモデルで測られたものです：${model}`,
}

const ofSeveral =
  (of: string) =>
  ({ number }: { number: number }) =>
    `{model} など ${count(number, { other: 'モデル' })}${of}`

/** What a model is of its base, by relation. */
export const relations: typeof en.relations = {
  ofOne: {
    quantized: '{model} の量子化',
    adapter: '{model} 用アダプター',
    merge: '{model} のマージ',
    finetune: '{model} を微調整',
    unknown: '{model} から作成',
    'hub-says': 'Hub によれば {model} の量子化',
  },
  ofSeveral: {
    quantized: ofSeveral('の量子化'),
    adapter: ofSeveral('用のアダプター'),
    merge: ofSeveral('のマージ'),
    finetune: ofSeveral('を微調整'),
    unknown: ofSeveral('から作成'),
    'hub-says': ofSeveral('の量子化（Hub による）'),
  },
  /** Labels in the list of lineage, before the other model's id. */
  base: {
    quantized: '量子化元',
    adapter: 'アダプターの対象',
    merge: 'マージ元',
    finetune: '微調整元',
    unknown: '作成元',
    'hub-says': '量子化元（Hub による）',
  },
  derivative: {
    quantized: '量子化',
    adapter: 'アダプター',
    merge: 'マージ',
    finetune: '微調整',
    unknown: '派生',
    'hub-says': '量子化（Hub による）',
  },
  predecessor: '置き換えたモデル',
}

/** The tiles at a sheet's head. */
export const tiles: typeof en.tiles = {
  downloads: 'ダウンロード数',
  likes: 'いいね',
  parameters: 'パラメータ数',
  task: 'タスク',
  library: 'ライブラリ',
  licence: 'ライセンス',
  visibility: '公開範囲',
  access: 'アクセス',
  lastMonth: '過去 30 日',
  lastMonthOf: ({ total }) => `過去 30 日、累計 ${total}`,
  downloadsLine: ({ lowest, highest }) => `30 日間のダウンロード数：${lowest}～${highest}`,
  parametersFrom: {
    safetensors: 'safetensors から集計',
    gguf: 'GGUF ヘッダーによる',
    name: '名前による',
    editor: '編集者による',
  },
  libraryFrom: {
    files: 'ファイルによる',
    tags: '形式タグによる',
    name: '名前による',
    card: 'カードによる',
    hub: 'Hub による',
    editor: '編集者による',
  },
  public: '公開',
  private: '非公開',
  noSignIn: 'サインイン不要',
  gated: '要申請',
  accessNotes: {
    'gated-manual': '公開元が申請を審査',
    gated: '利用条件への同意後',
    permissive: '寛容なライセンス',
    'with-conditions': '条件付きライセンス',
    'non-commercial': '商用利用不可',
    research: '研究のみ',
    unknown: 'ライセンス不明',
  },
}

/** The column beside a sheet. */
export const rail: typeof en.rail = {
  about: 'このシートについて',
  onThisPage: 'このページの内容',
  failed: ({ fault }) =>
    `このシートは作成できませんでした。名前とカードだけを表示しています：${fault}`,
  untitled: '無題の節',
  licenceAndAccess: 'ライセンスとアクセス',
  revision: 'リビジョン',
  figuresTaken: '数値の取得日',
  source: '取得元',
}

export const lineage: typeof en.lineage = {
  lead: ({ bases, derivatives }) => {
    const from =
      bases > 0 ? `${count(bases, { other: 'モデル' })}から作成` : 'ベースモデルの記載なし'
    return `${from}。このカタログ内の派生モデルは ${derivatives} 件。`
  },
  downloads: ({ number }) => `30 日間で ${number} ダウンロード`,
  elsewhere: 'このカタログにはありません',
  family: ({ model }) => `${model} から作られた全モデル`,
  instead: {
    smaller: '同じベースで、より小さい',
    freer: '同じタスク、ほぼ同じ規模で、より自由なライセンス',
  },
  /** Beside a relation that the card contradicts. */
  cardSays: 'カードの本文では {model}',
  cardSaysName: ({ name }) => `カードの本文では ${name}`,
  datasets: 'データセット',
  moved: 'リポジトリの名前が変わりました。シートは次の場所にあります：',
}

export const diagnostics: typeof en.diagnostics = {
  levels: { error: 'エラー', warning: '警告', info: '注意' },
  lead: ({ findings, errors }) => {
    const among = errors > 0 ? `（うちエラー ${count(errors, { other: '件' })}）` : ''
    return `指摘 ${count(findings, { other: '件' })}${among}。エラーは情報が失われるもの、警告は誤解を招きうるもの、注意は助言です。`
  },
  few: '指摘',
  all: ({ number }) => `${number} 件の指摘すべて`,
  got: '実際の値 {value}',
  expected: ({ what }) => `期待される値：${what}`,
}

export const inspector: typeof en.inspector = {
  lead: '全レコードは {record}、その形式は {schema} にあります。',
  parts: {
    metadata_json: { title: '正規化したメタデータ', copy: '正規化したメタデータをコピー' },
    source_payload: {
      title: 'Hub のペイロードの抜粋',
      copy: 'Hub のペイロードの抜粋をコピー',
    },
  },
  download: 'ダウンロード',
}

export const provenance: typeof en.provenance = {
  source: '取得元',
  revision: 'リビジョン',
  noRevision: '記載なし。リンクは main ブランチを指します',
  created: 'Hub での作成日',
  changed: '最終変更日',
  figuresTaken: '数値の取得日',
  corrected: '編集者による訂正',
  doi: 'DOI',
  /** A corrected field, with the editor's reason. */
  edit: ({ field, reason }) => `${field}（${reason}）`,
}

/** The sheet as files that programs read. */
export const data: typeof en.data = {
  title: 'データとして',
  checked:
    'これらのファイルのうち、リビジョン、ファイルのハッシュ、形式は、リポジトリの実データと照合できます。ライセンス、タスク、データセット、スコア、文章は公開元の申告によるものです。',
  files: {
    'sheet.json': 'レコード（JSON）',
    'index.md': 'シート全体（Markdown）',
    'README.md': 'カード（Markdown）',
    SHA256SUMS: 'ファイルのハッシュ',
    'bom.cdx.json': '部品表（CycloneDX）',
    'bom.spdx.json': '部品表（SPDX）',
    'CITATION.cff': '引用情報（CFF）',
    'citation.bib': '引用情報（BibTeX）',
    'disclosure.json': '記載内容（JSON）',
  },
}

/** The quick link to a paper that is not certainly the model's own. */
export const namedPaper: typeof en.namedPaper = 'カードが挙げる論文'

/** Where a quick link leads, in the order in which a page shows them. */
export const linkKinds: typeof en.linkKinds = {
  hub: 'Hub のモデル',
  upstream: '元のモデル',
  repository: 'ソースコード',
  paper: '論文',
  demo: 'デモ',
  project: 'プロジェクトページ',
  documentation: '文書',
  blog: '発表記事',
  chat: 'コミュニティ',
  publisher: '公開元',
  dataset: 'データセット',
  licence: 'ライセンス本文',
}

/** Tasks that the Hub once had, by id. */
export const formerTasks: typeof en.formerTasks = {
  'text2text-generation': 'テキストからテキストの生成',
  conversational: '対話',
}

export const editorFields: typeof en.editorFields = { yes: 'はい', no: 'いいえ' }
