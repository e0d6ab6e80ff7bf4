import type * as en from '../en/markdown.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Sheets and lists as Markdown. */
export const markdown: typeof en.markdown = {
  /** A name, then what is said of it in sentences. */
  noted: (texts) => [texts[0], ...texts.slice(1)].join('。').replaceAll('。。', '。'),
  fact: '項目',
  value: '値',
  context: 'コンテキスト長',
  languages: '言語',
  formats: '形式',
  choice: '選択肢',
  format: '形式',
  download: 'ダウンロード',
  memory: 'メモリ',
  weights: '重み',
  atLeast: '最低',
  at: ({ tokens }) => `（${tokens} トークン時）`,
  inRecord: 'ここに載せていないスコアもあります。すべては隣の sheet.json にあります。',
  about:
    'モデルごとに 1 枚のシートがあります。出典付きの事実、誰のものかを示したスコア、ファイル、メモリ、コマンド、指摘、そしてモデルカード。シートの Markdown はページのフォルダーの index.md、レコードは sheet.json です。',
  data: 'データ',
  files: {
    rows: ({ models }) => `${count(models, { other: 'モデル' })}、1 行に 1 つの JSON`,
    csv: '同じ内容の表',
    evaluations: '既知のベンチマークの全スコア、1 行に 1 つの JSON',
    api: '全ファイルとそのスキーマ、使用例',
  },
  more: ({ models }) => `残りの ${count(models, { other: 'モデル' })}はカタログにあります。`,
}
