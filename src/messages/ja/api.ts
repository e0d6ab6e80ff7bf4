// @ts-nocheck: being translated
import type * as en from '../en/api.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** The page of everything that programs can read. */
export const api: typeof en.api = {
  title: 'データとスキーマ',
  lead: 'このサイトのすべてをファイルとして提供します。キーは不要、リクエスト数の制限もなく、次のビルドまで内容は 1 バイトも変わりません。',
  files: 'ファイル',
  columns: { file: 'ファイル', what: '内容', schema: 'スキーマ', size: '件数' },
  models: ({ number }) => count(number, { other: 'モデル' }),
  boards: ({ number }) => count(number, { other: 'ベンチマーク' }),
  scores: ({ number }) => count(number, { other: 'スコア' }),
  one: '1 ファイル',
  published: '公開仕様',
  copy: ({ name }) => `${name} の例をコピー`,
  oneOfEach: '各シートの隣',
  none: 'なし',
  examples: '使用例',
  previewed:
    'このサイトは自身のアドレスを指定せずにビルドされています。例ではこのコンピューター上のプレビューに問い合わせます。',
  exampleOf: { curl: 'curl', python: 'Python', javascript: 'JavaScript' },
  notes:
    'キーがないものは記載がないという意味です。コードは変わりませんが、英語の文言は変わることがあります。数値には取得日が付いています。',
  what: {
    sheet: 'モデルの正規化済みレコード',
    markdown: 'シート全体の Markdown',
    card: 'モデルカードの Markdown',
    sums: 'ファイルの SHA-256（わかるもの）',
    cyclonedx: 'CycloneDX 1.7 形式の部品表',
    spdx: 'SPDX 3.0.1 形式の部品表',
    rows: '全モデル（1 行に 1 つの JSON）',
    csv: '全モデルの表',
    evaluations: '既知のベンチマークの全スコア（1 行に 1 つの JSON）',
    results: '1 つのベンチマークの全スコア',
    resultsCsv: '同じ内容の表',
    changes: '最新の変更。月ごとのファイル名も含む',
    atom: '最新の変更（Atom）',
    jsonFeed: '最新の変更（JSON Feed）',
    bills: '全モデルの部品表（CycloneDX 1.7）',
    sitemap: '全ページ（検索エンジン用）',
    llms: 'AI アシスタント向けの案内',
  },
}
