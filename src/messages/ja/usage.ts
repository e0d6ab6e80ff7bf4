import type * as en from '../en/usage.ts'

const list = (names: readonly string[]): string => new Intl.ListFormat('ja').format(names)

/** How to run a model. */
export const usage: typeof en.usage = {
  /** What a piece of code does. */
  titles: {
    install: 'インストール',
    'install-mac-linux': 'macOS または Linux でのインストール',
    'install-windows': 'Windows でのインストール',
    use: '使う',
    run: '実行',
    chat: 'チャット',
    serve: 'サーバーの起動',
    'serve-newest': 'ダウンロードと起動を一度に',
    'download-and-serve': 'ダウンロードしてサーバーを起動',
    call: 'サーバーへの問い合わせ',
  },
  /** What to know before a piece of code is run. */
  notes: {
    'newest-revision':
      'このページが説明するリビジョンではなく、リポジトリの最新のリビジョンを使います。',
    'partial-list':
      'ここのファイル一覧は一部だけです。この選択肢には、一覧にないファイルも必要かもしれません。',
    'picks-quantization':
      'ここにはファイルの一覧がありません。量子化の種類はプログラムが選びます。',
    'runs-own-code': 'リポジトリの Python コードを実行します。先に中身をお読みください。',
    'class-unknown':
      'タスクからも設定からも、読み込むクラスがわかりません。これはヘッドなしでネットワークを読み込みます。',
    'needs-base': 'アダプターです。先にベースモデルを読み込みます。',
    'tgi-maintenance': 'TGI は 2025 年 12 月から保守モードで、新しいモデルには対応しません。',
  },
  templateRefused: ({ error }) => `テンプレートが会話例を拒否しました：${error}`,
  templateFailed: ({ error }) =>
    `ここでは例を描画できませんでした（${error}）。描画側の制限かもしれません。Python の Jinja は、ここで止まる箇所でも続行します。`,
  /** Why an example could not be rendered, where the template itself does not say. */
  templateFaults: {
    long: 'テンプレートが長すぎます',
    range: 'range が長すぎます',
    output: ({ most }) => `出力が ${most} 文字を超えました`,
    failed: 'テンプレートが失敗しました',
  },
  filledWith: '{choice} で記入済み。',
  pick: '選択肢',
  lead: ({ names, more }) =>
    `すぐに使えるコマンドとコード：${names}${more > 0 ? `、ほか ${more} 件` : ''}。`,
  leadEmpty: 'リポジトリに重みがなく、読み込むものがありません。',
  leadCard: ({ names }) =>
    `このモデル用のコードはここにはありません。カードに ${list(names)} を使うコードがあります。`,
  cardSection: '「{section}」から始まります。',
  leadTemplate: 'このモデル用のコードはここにはありません。チャットテンプレートは下にあります。',
  leadLibrary: ({ library }) => `${library} で読み込めますが、ここにコードはありません。`,
  leadFormat: ({ library }) =>
    `ファイルは ${library} の形式です。どのプログラムで読み込むかは、ここではわかりません。`,
  leadMade: ({ library }) =>
    `ファイルは ${library} で作られています。どのプログラムで読み込むかは、ここではわかりません。`,
  leadNothing:
    '確実に使えるプログラムはわかりません。ファイルにもカードにも十分な情報がありません。',
  leadGated: 'ファイルは要申請です。先に Hub で利用条件に同意してください。',
  documentation: ({ app }) => `${app} の文書`,
  specialTokens: ({ number }) => `特殊トークン（${number}）`,
}

export const template: typeof en.template = {
  abilities: {
    names: {
      system: 'システムメッセージ',
      tools: 'ツール呼び出し',
      reasoning: '推論（思考）',
      images: '画像',
    },
    has: ({ names }) => `対応：${names.join('、')}。`,
    lacks: ({ names }) => `非対応：${names.join('、')}。`,
  },
  title: ({ abilities }) =>
    abilities === '' ? 'チャットテンプレート' : `チャットテンプレート：${abilities}`,
  named: ({ name, abilities }) =>
    abilities === ''
      ? `チャットテンプレート「${name}」`
      : `チャットテンプレート「${name}」：${abilities}`,
  readFrom: ({ place }) => `${place} から読み取りました。`,
  example: 'モデルが読む形での会話例',
  source: 'ソース',
  copy: 'チャットテンプレートをコピー',
}

export const citation: typeof en.citation = {
  lead: 'カードの記載どおり。',
  copy: ({ key }) => `BibTeX 項目 ${key} をコピー`,
  model: 'このモデルのこのリビジョン',
  modelNote:
    'リポジトリの事実から作成しました。著者はそれを所有するアカウント、年はリポジトリが作成された年です（Hub が示す範囲）。',
  cardless:
    'カードに BibTeX 項目はありません。これはリポジトリの事実から作成したもので、著者はそれを所有するアカウントです。',
  sheet: 'このシート',
  copyModel: 'このリビジョンの BibTeX 項目をコピー',
  copySheet: 'このシートの BibTeX 項目をコピー',
  asFiles: '同じ内容のファイル：{bib} と {cff}。',
  made: 'リポジトリの事実から作成したもので、所有者によるものではありません。',
  message:
    'このモデルを引用するときは、このデータを使ってください。リポジトリの事実から作成したもので、著者はそれを所有するアカウントです。',
  revisionOf: ({ date }) => `${date} のリビジョン`,
  snapshotOf: ({ date }) => `${date} のスナップショット`,
}
