import type * as en from '../en/memory.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory: typeof en.memory = {
  table: '各選擇所需的記憶體',
  /** First line of the section. */
  noSizes: '沒有說明權重的大小，因此無法判斷。',
  adapter: ({ base }) => `這是轉接器：載入於${base}之上，需要該模型的記憶體，再多一些。`,
  adapterUnnamed: '這是轉接器：需要基底模型的記憶體，再多一些。',
  needs: ({ what, size, tokens }) =>
    `${what}${tokens === '' ? '' : `在${tokens}個token時`}約需${size}`,
  needsAtLeast: ({ what, size }) => `${what}至少需要${size}，另需多少不明`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }) => `${needs}：${device}。`,
  only: '這個模型',
  smallest: '最小的選擇',
  device: {
    graphics: ({ gigabytes }) => `${gigabytes} GB的顯示卡`,
    unified: ({ gigabytes }) => `${gigabytes} GB的Mac`,
    system: ({ gigabytes }) => `${gigabytes} GB的記憶體`,
  },
  severalDevices: {
    graphics: '一張以上80 GB的顯示卡',
    unified: '超過96 GB的Mac',
    system: '超過96 GB的記憶體',
  },
  recommended: ({ list }) => `建議：${list}。`,
  recommendedOne: ({ label, gigabytes }) => `${gigabytes} GB用${label}`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }) => `餘${size}`,
    no: ({ size }) => `缺${size}`,
    split: ({ size }) => `${size}由處理器執行`,
    unknown: '不明',
  },
  head: {
    choice: '選擇',
    weights: '權重',
    context: '上下文',
    needs: '所需',
    size: ({ gigabytes }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }) => `至少${size}`,
  withProjector: ({ size }) => `含讀取圖像用的投影器${size}`,
  /** The fold that explains. */
  howTitle: '計算方式',
  how: '所需＝檔案本身的權重（含投影器）＋一段對話的快取＋運算緩衝區的預留量。這是估計值。24 GB的裝置以檔案所用的十進位單位計為25.8 GB。',
  headroom: {
    'llama.cpp': '餘裕：llama.cpp預設在顯示卡上保留1 GiB。',
    vllm: '餘裕：vLLM預設使用顯示卡的十分之九；表格以此計算。',
    transformers: '餘裕：使用Transformers時，每個裝置保留1 GiB。',
    plain: '餘裕：每個裝置保留1 GiB。',
    mlx: '餘裕：各欄在每個裝置上保留1 GiB。',
    mac: 'Mac的圖形部分在36 GB以下可用記憶體的三分之二，以上可用四分之三；表格以此計算。',
    unified:
      'Mac的圖形部分在36 GB以下可用記憶體的三分之二，以上可用四分之三；面板對Apple晶片以此計算。',
  },
  factsTitle: ({ count }) => `計算依據（${count}項）`,
  formula: {
    layers: ({ number }) => count(number, { other: '#層' }),
    recurrentLayers: ({ number }) => count(number, { other: '#層循環層' }),
    group: (values) =>
      `${values.layers} × ${values.tokens}個token${values.window} × ${values.numbers}個數值 × 2位元組${values.index} ＝ ${values.bytes}`,
    window: ({ tokens }) => `（視窗${tokens}）`,
    index: ({ bytes }) => ` ＋ 索引${bytes}位元組`,
    state: ({ layers, bytes }) => `${layers}，與上下文無關：${bytes}`,
    total: ({ tokens, bytes }) => `一個${tokens}個token的序列，16位元快取：${bytes}`,
    unknown: ({ reason }) => `快取不明：${reason}。`,
    none: ({ reason }) => `沒有快取：這個模型${reason}。`,
    growing: '緩衝區隨產生內容的大小而增長；增長多少不明，因此不作答。',
    base: ({ base }) => `讀自${base}的設定，即它在本目錄中的基底模型。`,
    noLimit: '沒有說明模型最長的上下文。',
  },
  /** Why a model keeps nothing of its context: what it does instead. */
  none: {
    'whole-input': '一次讀取整個輸入',
    'between-steps': '在步驟之間不保留上下文',
  },
  /** Why it is not known what a model keeps of its context. */
  unknown: {
    'nothing-known': '設定檔與標頭都不明',
    architecture: ({ architecture }) => `這裡不認得架構${architecture}`,
    'no-architecture-in-config': '設定檔沒有指明架構',
    'no-architecture-in-header': '標頭沒有指明架構',
    'no-layers-in-config': '設定檔沒有說明層數',
    'no-layers-in-header': '標頭沒有說明層數',
    'no-heads-in-config': '設定檔沒有說明KV頭的數目',
    'no-heads-in-header': '標頭沒有說明KV頭',
    'no-ranks': '潛在注意力沒有說明秩',
    'no-pattern': '滑動視窗層的排列沒有說明',
    'no-window': '滑動視窗層沒有說明視窗大小',
    'no-state': '循環層的狀態沒有說明',
    'no-mix': '注意力層與循環層的組合沒有說明',
    'encoder-decoder': ({ architecture }) => `${architecture}的編碼器與解碼器大小沒有說明`,
  },
  notes: {
    latent: '潛在注意力：每個token、每層一個壓縮向量。',
    indexed: ({ bytes }) =>
      `潛在注意力：每個token、每層一個壓縮向量，另有${bytes}位元組供索引器挑選token。`,
    encoder: ({ tokens }) => `解碼器也保留編碼器${tokens}個位置的鍵與值。`,
    window: ({ program, tokens }) => `有視窗的層：${program}最多保留其中${tokens}個token。`,
    noWindow: ({ program }) => `有視窗的層：${program}保留其完整的上下文。`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values) =>
      `llama.cpp的緩衝區：512個token × ${values.widths}個數值 × 4位元組，加上${values.tokens} × 512 × 2位元組的遮罩 ＝ ${values.bytes}`,
    vllm: (values) =>
      `vLLM的緩衝區：2,048個token × ${values.widths}個數值 × 2位元組，256 × ${values.outputs}個輸出 × 8位元組，以及圖與函式庫的0.54 GB ＝ ${values.bytes}`,
    transformers: (values) =>
      `Transformers一次讀取全部，其緩衝區：${values.tokens}個token × ${values.widths}個數值 × 2位元組 ＝ ${values.bytes}`,
    mlx: (values) =>
      `mlx-lm的緩衝區：${values.tokens}個token × ${values.widths}個數值 × 2位元組 ＝ ${values.bytes}`,
    share:
      '緩衝區：權重的5%，最多4.3 GB，在llama.cpp至少0.27 GB，其他至少0.07 GB，因為沒有說明計算所需的大小。',
  },
}
