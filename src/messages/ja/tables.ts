// @ts-nocheck: being translated
import type * as en from '../en/tables.ts'
/** Why a table of a card is taken for one of scores, or not. */
export const tables: typeof en.tables = {
  small: '行または列が 2 つ未満です。',
  headless: '列の名前を示す行がありません。',
  'no-figures': '数値の列がありません。',
  'training-log': '列は学習のステップと損失です。',
  contest: '数値は勝敗数です。',
  'sizes-or-settings': '数値はサイズ、設定、または速度です。',
  speeds: '数値は速度です。',
  harness: '列は評価ハーネスが出力するものです。',
  'benchmark-columns': '列に既知のベンチマーク名があります。',
  counts: '数値は個数です。',
  'benchmark-rows': '行に既知のベンチマーク名があります。',
  'training-rows': '行は学習の設定です。',
  'speeds-before': '直前の文章が速度について述べています。',
  'metric-columns': '列に既知の指標名があります。',
  'metric-rows': '行に既知の指標名があります。',
  nameless: '数値の名前となる既知のベンチマークや指標がありません。',
  'model-columns': '列がモデル名で、見出しが評価について述べています。',
  'models-by-sets': '列がモデル名、行がデータセット名です。',
  'model-rows': '行がモデル名で、見出しが評価について述べています。',
  'own-scores': '評価対象の名前の隣にスコアが並んでいます。',
  'side-by-side': '評価についての見出しの下にスコアが並んでいます。',
  'no-own': '表のどの名前も、このモデルだと確実には言えません。',
}
