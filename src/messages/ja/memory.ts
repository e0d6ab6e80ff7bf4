import type * as en from '../en/memory.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory: typeof en.memory = {
  table: '選択肢ごとのメモリ',
  /** First line of the section. */
  noSizes: '重みのサイズが記載されていないため、何も言えません。',
  adapter: ({ base }) =>
    `アダプターです。${base} の上に読み込むため、そのモデルのメモリにわずかに加えた量が必要です。`,
  adapterUnnamed: 'アダプターです。ベースモデルのメモリにわずかに加えた量が必要です。',
  needs: ({ what, size, tokens }) =>
    `${what}には${tokens === '' ? '' : `、${tokens} トークン時に`}約 ${size} が必要です`,
  needsAtLeast: ({ what, size }) =>
    `${what}には少なくとも ${size} と、さらに量のわからない分が必要です`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }) => `${needs}（${device}）。`,
  only: 'このモデル',
  smallest: '最小の選択肢',
  device: {
    graphics: ({ gigabytes }) => `${gigabytes} GB のグラフィックスカード`,
    unified: ({ gigabytes }) => `${gigabytes} GB の Mac`,
    system: ({ gigabytes }) => `${gigabytes} GB のメモリ`,
  },
  severalDevices: {
    graphics: '80 GB のグラフィックスカード 2 枚以上',
    unified: '96 GB を超える Mac',
    system: '96 GB を超えるメモリ',
  },
  recommended: ({ list }) => `おすすめ：${list}。`,
  recommendedOne: ({ label, gigabytes }) => `${gigabytes} GB なら ${label}`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }) => `余裕 ${size}`,
    no: ({ size }) => `不足 ${size}`,
    split: ({ size }) => `${size} を CPU 側に`,
    unknown: '不明',
  },
  head: {
    choice: '選択肢',
    weights: '重み',
    context: 'コンテキスト',
    needs: '必要量',
    size: ({ gigabytes }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }) => `${size} 以上`,
  withProjector: ({ size }) => `画像用プロジェクター ${size} を含む`,
  /** The fold that explains. */
  howTitle: '計算方法',
  how: '必要量 ＝ 該当ファイルの重み（プロジェクターを含む）＋ 会話 1 つ分のキャッシュ ＋ 計算バッファーの見込み。推定値です。24 GB の機器は、ファイルサイズに使う 10 進の単位では 25.8 GB です。',
  headroom: {
    'llama.cpp': '余裕：llama.cpp は既定でグラフィックスカードの 1 GiB を空けておきます。',
    vllm: '余裕：vLLM は既定でグラフィックスカードの 9 割を使います。表はこれに従います。',
    transformers: '余裕：Transformers では各機器の 1 GiB を空けておきます。',
    plain: '余裕：各機器の 1 GiB を空けておきます。',
    mlx: '余裕：各列とも機器の 1 GiB を空けておきます。',
    mac: 'Mac が GPU に割り当てるのは、36 GB までならメモリの 3 分の 2、それを超えると 4 分の 3 です。表はこれに従います。',
    unified:
      'Mac が GPU に割り当てるのは、36 GB までならメモリの 3 分の 2、それを超えると 4 分の 3 です。Apple シリコンではパネルもこれに従います。',
  },
  factsTitle: ({ count }) => `根拠となる事実（${count}）`,
  formula: {
    layers: ({ number }) => count(number, { other: '層' }),
    recurrentLayers: ({ number }) => `再帰層 ${count(number, { other: '層' })}`,
    group: (values) =>
      `${values.layers} × ${values.tokens} トークン${values.window} × ${values.numbers} 個の数値 × 2 バイト${values.index} = ${values.bytes}`,
    window: ({ tokens }) => `（ウィンドウ ${tokens}）`,
    index: ({ bytes }) => ` + 索引 ${bytes} バイト`,
    state: ({ layers, bytes }) => `${layers}、コンテキストの長さによらず：${bytes}`,
    total: ({ tokens, bytes }) =>
      `${tokens} トークンの系列 1 つ分のキャッシュ（16 ビット）：${bytes}`,
    unknown: ({ reason }) => `キャッシュは不明：${reason}。`,
    none: ({ reason }) => `キャッシュなし：このモデルは${reason}。`,
    growing:
      'バッファーは作るものの大きさに応じて増えます。どれだけ増えるかは不明なため、答えは示しません。',
    base: ({ base }) => `このカタログにあるベースモデル ${base} の設定から読み取りました。`,
    noLimit: 'モデルの最長コンテキストは記載されていません。',
  },
  /** Why a model keeps nothing of its context: what it does instead. */
  none: {
    'whole-input': '入力全体を一度に読みます',
    'between-steps': 'ステップ間でコンテキストを保持しません',
  },
  /** Why it is not known what a model keeps of its context. */
  unknown: {
    'nothing-known': '設定もヘッダーも不明',
    architecture: ({ architecture }) => `アーキテクチャ ${architecture} はここでは未対応`,
    'no-architecture-in-config': '設定にアーキテクチャの記載なし',
    'no-architecture-in-header': 'ヘッダーにアーキテクチャの記載なし',
    'no-layers-in-config': '設定に層数の記載なし',
    'no-layers-in-header': 'ヘッダーに層数の記載なし',
    'no-heads-in-config': '設定に KV ヘッド数の記載なし',
    'no-heads-in-header': 'ヘッダーに KV ヘッド数の記載なし',
    'no-ranks': '潜在アテンションだがランクの記載なし',
    'no-pattern': 'スライディングウィンドウ層の並びの記載なし',
    'no-window': 'スライディングウィンドウ層だがウィンドウの記載なし',
    'no-state': '再帰層の状態の記載なし',
    'no-mix': 'アテンション層と再帰層の混ざり方の記載なし',
    'encoder-decoder': ({ architecture }) =>
      `${architecture} はエンコーダーとデコーダーを持つが、その大きさの記載なし`,
  },
  notes: {
    latent: '潜在アテンション：1 トークン、1 層につき圧縮されたベクトル 1 本。',
    indexed: ({ bytes }) =>
      `潜在アテンション：1 トークン、1 層につき圧縮されたベクトル 1 本と、インデクサーがトークンを選ぶための ${bytes} バイト。`,
    encoder: ({ tokens }) =>
      `デコーダーはエンコーダーの ${tokens} 個の位置のキーと値も保持します。`,
    window: ({ program, tokens }) =>
      `ウィンドウのある層：${program} は最大 ${tokens} トークンを保持します。`,
    noWindow: ({ program }) => `ウィンドウのある層：${program} はコンテキスト全体を保持します。`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values) =>
      `llama.cpp のバッファー：512 トークン × ${values.widths} 個の数値 × 4 バイトと、${values.tokens} × 512 × 2 バイトのマスク = ${values.bytes}`,
    vllm: (values) =>
      `vLLM のバッファー：2,048 トークン × ${values.widths} 個の数値 × 2 バイト、256 × ${values.outputs} 個の出力 × 8 バイト、グラフとライブラリの 0.54 GB = ${values.bytes}`,
    transformers: (values) =>
      `Transformers のバッファー（すべてを一度に読みます）：${values.tokens} トークン × ${values.widths} 個の数値 × 2 バイト = ${values.bytes}`,
    mlx: (values) =>
      `mlx-lm のバッファー：${values.tokens} トークン × ${values.widths} 個の数値 × 2 バイト = ${values.bytes}`,
    share:
      'バッファー：重みの 5%、最大 4.3 GB、最小は llama.cpp で 0.27 GB、その他で 0.07 GB。計算のもとになる大きさが記載されていないためです。',
  },
}
