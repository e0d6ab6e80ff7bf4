import type * as en from '../en/quantizations.ts'

/** What a publisher's mix of tensor types keeps finer. */
const mixes = {
  S: '、小さめの配合',
  M: '、中間の配合（一部のテンソルは高精度）',
  L: '、大きめの配合（埋め込みまたは出力は高精度）',
  XL: '、特大の配合（重要なテンソルは高精度）',
  XXL: '、最大の配合（重要なテンソルは高精度）',
  own: '、公開元独自の配合',
  none: '',
}

const blackwell = 'NVIDIA Blackwell 機器の 4 ビット浮動小数点'

/** How weights are stored, for a reader who does not know the scheme; several are set in one line. */
export const quantizations: typeof en.quantizations = {
  bits: ({ bits }) => `${bits} ビット`,
  named: ({ label }) => label,
  floats: ({ bits }) => `${bits} ビット浮動小数点`,
  'floats-whole': ({ bits }) => `${bits} ビット浮動小数点、量子化なし`,
  'brain-floats': '16 ビット brain float、量子化なし',
  'like-original': '8 ビット、元とほぼ見分けがつかない',
  legacy: ({ bits }) => `${bits} ビット、旧方式`,
  'legacy-fast': '4 ビット、旧方式、CPU で高速',
  'not-named': ({ bits }) => `${bits} ビット、方式の記載なし`,
  'k-quant': ({ bits, mix }) => `${bits} ビット k-quant${mixes[mix]}`,
  'i-quant': ({ bits }) => `${bits} ビット i-quant：同品質の k-quant より小さく、CPU では遅い`,
  'ik-quant': ({ bits }) =>
    `${bits} ビット i-quant（ik_llama.cpp 派生版）。ほかのプログラムでは読めないことがあります`,
  microscaling: '4 ビット microscaling 浮動小数点',
  'microscaling-experts': 'エキスパートが 4 ビット microscaling 浮動小数点',
  blackwell,
  repacked: ({ unit }) => `4 ビット、ARM ${unit} 用に再配置。今は Q4_0 に置き換え済み`,
  'given-up': '4 ビット、2023 年に廃止された方式',
  ternary: '3 値の重み',
  'ternary-bits': ({ bits }) => `3 値の重み、1 つ ${bits} ビット`,
  apex: 'MoE モデル向けに層ごとにテンソル型を選んだ配合',
  'bits-per-weight': ({ bits }) => `名前によれば重みあたり ${bits} ビット、方式の記載なし`,
  dynamic: 'Unsloth の動的な配合',
  'graph-optimised': '32 ビット浮動小数点、グラフ最適化済み',
  'graph-optimised-half': '16 ビット浮動小数点、グラフ最適化レベル O4',
  weights: ({ bits }) => `${bits} ビットの重み`,
  'weights-activations': ({ bits, activations }) =>
    `重み ${bits} ビット、活性値 ${activations} ビット`,
  'unsigned-weights': '重みは符号なし 8 ビット、活性値は 16 ビット',
  integers: ({ bits }) => `${bits} ビット整数`,
  'unsigned-integers': '符号なし 8 ビット整数',
  'at-run-time': '8 ビット、実行時の動的量子化',
  'bitsandbytes-weights': '4 ビット bitsandbytes の重み',
  gptq: 'GPU 向け、較正済みの整数の重み',
  awq: 'GPU 向け、活性値を考慮した整数の重み',
  bitsandbytes: '較正なしの量子化、bitsandbytes で読み込み',
  fbgemm: '8 ビット浮動小数点（FBGEMM）',
  'block-scales': 'ブロックごとのスケールを持つ 8 ビット浮動小数点',
  'compressed-tensors': 'llm-compressor で保存、vLLM で読み込み',
  modelopt: 'NVIDIA Model Optimizer で保存',
  exl2: '層ごとにビット数を混在、ExLlamaV2 で読み込み',
  exl3: 'トレリス符号化された重み、ExLlamaV3 で読み込み',
  hqq: 'HQQ（半二次量子化）',
  quanto: 'Quanto で量子化',
  aqlm: '加法量子化',
  vptq: 'ベクトル量子化',
  spqr: '疎な量子化表現',
  higgs: 'アダマール変換と格子による量子化',
  torchao: 'torchao で量子化',
  'auto-round': 'AutoRound で学習した丸め',
  quark: 'AMD Quark で保存',
  method: ({ method }) => `方式「${method}」で保存`,
  mlx: ({ bits, group }) =>
    `${bits} ビット${group === 0 ? '' : `（${group} 個単位のグループ）`}、Apple シリコン用`,
}
