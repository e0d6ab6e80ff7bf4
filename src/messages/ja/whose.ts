import type * as en from '../en/whose.ts'

/** Whose the scores of a card are, and why. */
export const whose: typeof en.whose = {
  /** In place of the name of a base that is not named. */
  theBase: 'ベースモデル',
  /** Why a score is taken for this model's, another's, or neither; by the rule that decided. */
  reasons: {
    'own-name': ({ name }) => `表ではこのモデルを ${name} と呼んでいます。`,
    namesake: ({ other }) => `カードには、所有者が別で同名のモデル ${other} も登場します。`,
    'base-heading': ({ name, heading }) =>
      `見出し「${heading}」はベースモデルについてのものなので、そこでの ${name} はこのモデルではありません。`,
    'tuned-heading': ({ name, heading }) =>
      `見出し「${heading}」は対話用に調整されたモデルについてのものなので、そこでの ${name} はこのモデルではありません。`,
    'full-precision-beside': ({ name }) =>
      `表では、量子化前のモデル ${name} をこのモデルの隣に並べています。`,
    'original-of-conversion': ({ name, formats }) =>
      `表にあるのは元のモデル ${name} で、このリポジトリにあるのはその変換です${formats}。`,
    'original-of-copy': ({ name }) =>
      `表にあるのは元のモデル ${name} で、このリポジトリにあるのはその写しです。`,
    'base-model': ({ name }) => `${name} は、このモデルの元になったモデルです。`,
    'known-model': ({ name, other }) => `${name} は別のリポジトリ ${other} の名前です。`,
    'base-family': ({ name, other }) =>
      `${name} は ${other} と同じファミリーの名前で、このモデルを区別する語がありません。`,
    'several-names': ({ name, count }) =>
      `表にはこのモデルかもしれない名前が ${count} 個あり、${name} はその 1 つです。`,
    'fits-another': ({ name, other }) => `${name} は ${other} にも同じくらい当てはまります。`,
    'fits-beside': ({ name, other }) =>
      `${name} にはこのモデル名の語が欠けており、隣の ${other} もこのモデルかもしれません。`,
    'lacks-words': ({ name }) => `${name} は、このモデルか、その元になったモデルです。`,
    stage: ({ name }) =>
      `${name} はこのモデルの作成途中の段階です。リポジトリにあるのがどの段階かは書かれていません。`,
    'tuned-stage': ({ name }) =>
      `表では ${name} を調整前のモデルと並べており、カードは調整後のモデルについてのものです。`,
    'base-stage': ({ name }) => `表では ${name} を、カードが扱う調整後のモデルと並べています。`,
    'shortened-of-conversion': ({ name, formats }) =>
      `表にあるのは形式を省いた名前 ${name} で、このリポジトリにあるのは変換です${formats}。`,
    'shortened-of-copy': ({ name, other }) =>
      `表にあるのは元のモデル ${name} で、このリポジトリにあるのは ${other} の写しです。`,
    'only-name': ({ name }) => `表の中でこのモデルの名前に合うのは ${name} だけです。`,
    'marked-own': ({ name }) => `表では ${name} に著者自身のものという印があります。`,
    'marked-own-otherwise': ({ name }) =>
      `表では ${name} に著者自身のものという印がありますが、このリポジトリの名前ではありません。`,
    resembles: ({ name }) => `${name} はこのモデルの名前に似ていますが、確実に同じとは言えません。`,
    'other-model': ({ name }) => `表にあるのは別のモデル ${name} です。`,
    'rows-and-columns': '行も列もモデル名のように見えます。',
    'some-columns': 'モデル名のように見える列と、そうでない列があります。',
    'strange-rows': '表の行が何を表すかは確実ではありません。',
    'strange-columns': '行は評価対象の名前ですが、列が何を表すかは確実ではありません。',
    'strange-names': '行にも列にも、既知のモデルや指標の名前がありません。',
    'nameless-own': '表にモデル名はなく、カードはこのモデルについてのものです。',
    'nameless-heading': ({ heading, name }) =>
      `表にモデル名はなく、見出し「${heading}」は ${name} についてのものです。`,
    'nameless-before': ({ heading, name }) =>
      `表にモデル名はなく、直前の文章「${heading}」は ${name} についてのものです。`,
    'nameless-compared': '表にモデル名はなく、直前の文章は別のモデルにも触れています。',
    'nameless-titled': ({ formats }) =>
      `表にモデル名はなく、カードの題名は量子化前のモデルのものです。このリポジトリにあるのはその変換です${formats}。`,
    'nameless-conversion': '表にモデル名はなく、このリポジトリにあるのは別のモデルの変換です。',
    'nameless-copy': ({ other }) => `表にモデル名はなく、このリポジトリは ${other} の写しです。`,
    'nameless-loads': ({ other }) =>
      `表にモデル名はなく、カード自身のコードは ${other} を読み込みます。`,
    'index-nameless': '評価インデックスにモデル名がありません。',
    'index-own': ({ name }) => `評価インデックスはこのモデル ${name} を挙げています。`,
    'index-original': ({ name, formats }) =>
      `評価インデックスは量子化前のモデル ${name} を挙げています。このリポジトリにあるのはその変換です${formats}。`,
    'index-base': ({ name }) =>
      `評価インデックスは、このモデルのベースモデル ${name} を挙げています。`,
    'index-known': ({ name }) => `評価インデックスは別のモデル ${name} を挙げています。`,
    'index-shortened': ({ name }) =>
      `評価インデックスはこのモデルを ${name} と呼んでいます。ほかにこの名前の既知のモデルはありません。`,
    'index-working-name': ({ name }) =>
      `このカードの評価インデックスはモデルを ${name} と呼んでいますが、これはフォルダーの名前で、モデルの名前ではありません。`,
    'index-unknown': ({ name }) =>
      `評価インデックスが挙げる ${name} は、このリポジトリの名前でも、記載されたベースモデルでもありません。`,
    'result-file': '結果ファイルはこのリポジトリにあり、そのモデルについてのものです。',
  },
}
