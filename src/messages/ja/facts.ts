import type * as en from '../en/facts.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Facts of size and shape. Figures come printed. */
export const facts: typeof en.facts = {
  /** Who says a fact. */
  sources: {
    editor: '編集者による',
    safetensors: 'safetensors から集計',
    gguf: 'GGUF ヘッダーによる',
    config: 'config.json による',
    'sentence-transformers': 'sentence_bert_config.json による',
    tokenizer: 'トークナイザーによる',
    files: 'ファイルサイズから',
    base: 'ベースモデルによる',
    hub: 'Hub による',
    card: 'カードによる',
    name: '名前による',
  },
  /** Why a value is what it is, by the rule that gave it. */
  rules: {
    'packed-weights': ({ elements }) =>
      `重みはパックされています。保存された ${elements} 個の要素が、それぞれ複数の重みを含みます。`,
    'unpacked-by-hub': ({ elements }) =>
      `Hub の数え方では、パックされた重みのスケールを含めて ${elements} です。`,
    'sum-by-type': '数値型ごとの合計です。記載された総数とは異なります。',
    'total-by-bytes': '記載された総数で、ファイルサイズとも一致します。',
    'without-masks': ({ stored }) =>
      `ファイルには ${stored} 個の数値があり、アテンションマスクも含まれます。`,
    'without-further-token-layers': ({ stored }) =>
      `ファイルには、先のトークンを予測する層を含めて ${stored} あります。`,
    'layer-sizes': '層の大きさから計算。',
    'size-in-name': '名前では丸めた値です。',
    'printed-total':
      'カードには 1 の位まで書かれていますが、スナップショットのどのファイルからも確認できません。',
    'sum-of-components': '構成要素の合計です。',
    'experts-at-rest': ({ used, experts }) =>
      `1 トークンに対し ${experts} 個中 ${used} 個のエキスパートが働きます。`,
    'experts-at-rest-without-embedding': ({ used, experts }) =>
      `1 トークンに対し ${experts} 個中 ${used} 個のエキスパートが働きます。公開元と同じく、埋め込み表は数えていません。`,
    'positions-without-offset': ({ positions, offset }) =>
      `${positions} 個の位置のうち、最初の ${offset} 個はトークンではありません。`,
    stretched: ({ original, factor }) => `${original} トークンを YaRN で ${factor} 倍に拡張。`,
    'trained-shorter': ({ original }) => `${original} トークンで学習した後に拡張。`,
    'own-limit': ({ architecture }) =>
      architecture === undefined
        ? 'これより長い文章は Sentence Transformers が切り捨てます。'
        : `これより長い文章は Sentence Transformers が切り捨てます。ネットワーク自体は ${architecture} まで読めます。`,
    'tokenizer-limit': 'これより長い文章はトークナイザーが切り捨てます。設定ファイルは不明です。',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }) => `${value}（${source}）`,
  against: ({ others }) => `${others.join('、')} と矛盾します。`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }) => {
      const pieces = parts > 1 ? `、${count(parts, { other: '要素' })}` : ''
      return `${source}${pieces}${active === '' ? '' : `。1 トークンあたり ${active} がアクティブ`}`
    },
    active: ({ size }) => `アクティブ ${size}`,
    totalNotStated: ({ source }) => `${source}。総数は記載なし`,
    onePart: ({ source }) => `モデルの一部の数、${source}`,
  },
  labels: {
    parameters: 'パラメータ数',
    active: '1 トークンあたりのアクティブ数',
    architecture: 'アーキテクチャ',
    dataType: 'データ型',
    context: 'コンテキスト長',
    layers: '層数',
    heads: 'アテンションヘッド数',
    kvHeads: 'KV ヘッド数',
    keyWidth: 'ヘッドのキー幅',
    valueWidth: 'ヘッドの値幅',
    slidingWindow: 'スライディングウィンドウ',
    vocabulary: '語彙数',
  },
  /** Usual names of a model's parts. */
  parts: {
    language: '言語モデル',
    vision: '画像',
    other: 'その他の部分',
    part: 'パイプラインの一部',
    model: 'モデル',
  },
  tokens: ({ number }) => `${number} トークン`,
  inSomeLayers: (of) => `${of.layers} 層中 ${of.used} 層で ${of.heads}`,
  byLayer: ({ least, most }) => `層により ${least}～${most}`,
}
