import type * as en from '../en/coverage.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** What the catalogue knows of its models, and what it does not. */
export const coverage: typeof en.coverage = {
  title: 'データについて',
  lead: ({ models }) =>
    `ここにある ${count(models, { other: 'モデル' })}について、わかっていること、わかっていないこと、見つかった問題。編集者にとっては作業の一覧です。`,
  taken: ({ from, to }) =>
    from === to ? `数値の取得日：${from}。` : `数値の取得期間：${from}～${to}。`,
  undated: ({ models }) => `${count(models, { other: 'モデル' })}の数値には日付がありません。`,
  stated: 'モデルが記載していること',
  statedNote: '特に断りがなければ、全モデルに対する割合です。',
  columns: { fact: '項目', stated: '記載あり', share: '割合', missing: '記載なし' },
  of: ({ stated, of }) => `${of.toLocaleString('ja')} 中 ${stated.toLocaleString('ja')}`,
  percent: ({ percent }) => `${percent}%`,
  findings: '見つかった問題',
  findingsNote:
    '種類別に、該当するモデルとともに示します。何が、どこで、どう直すかは各シートにあります。',
  none: '問題は見つかりませんでした。',
  number: ({ models }) => count(models, { other: 'モデル' }),
  more: ({ number }) => `ほか ${number} 件`,
  left: '除外されたもの',
  leftNote: 'これらのフォルダーからは何も表示できませんでした。',
  noneLeft: '除外されたモデルはありません。',
  facts: {
    summary: 'カードの要約',
    task: 'タスク',
    licence: 'ライセンス',
    licenceKnown: '条件のわかるライセンス（ライセンス記載のあるもののうち）',
    parameters: 'パラメータ数',
    context: 'コンテキスト長',
    size: '最小のダウンロードのサイズ',
    memory: '必要なメモリ（ファイルから推定）',
    hashes: 'ファイルの SHA-256',
    languages: '言語',
    datasets: 'データセット',
    scores: '自身のスコア',
    base: '元になったモデル（オリジナルにはありません）',
    downloads: 'ダウンロード数',
    updated: '最終変更日',
    access: 'ファイルに許可が必要かどうか',
  },
}
