import type * as en from '../en/facts.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** Facts of size and shape. Figures come printed. */
export const facts: typeof en.facts = {
  /** Who says a fact. */
  sources: {
    editor: '依編輯所述',
    safetensors: '由safetensors計得',
    gguf: '取自GGUF標頭',
    config: '取自config.json',
    'sentence-transformers': '取自sentence_bert_config.json',
    tokenizer: '取自分詞器',
    files: '由檔案大小得知',
    base: '取自基底模型',
    hub: '依Hub所述',
    card: '依模型卡所述',
    name: '依名稱所示',
  },
  /** Why a value is what it is, by the rule that gave it. */
  rules: {
    'packed-weights': ({ elements }) => `權重經過打包：儲存的${elements}個元素各含數個權重。`,
    'unpacked-by-hub': ({ elements }) => `Hub連同打包權重的縮放係數計為${elements}。`,
    'sum-by-type': '各數值型別的總和；所載的總數不同。',
    'total-by-bytes': '所載的總數，與檔案大小相符。',
    'without-masks': ({ stored }) => `檔案存有${stored}個數值，其中包含注意力遮罩。`,
    'without-further-token-layers': ({ stored }) => `檔案存有${stored}，含一層用於預測後續token。`,
    'layer-sizes': '由各層大小計算。',
    'size-in-name': '該處為約數。',
    'printed-total': '該處精確到個位；快照中沒有檔案可以證實。',
    'sum-of-components': '各部分的總和。',
    'experts-at-rest': ({ used, experts }) => `每個token使用${experts}個專家中的${used}個。`,
    'experts-at-rest-without-embedding': ({ used, experts }) =>
      `每個token使用${experts}個專家中的${used}個；嵌入表不計入，與發布者的算法相同。`,
    'positions-without-offset': ({ positions, offset }) =>
      `${positions}個位置，其中前${offset}個不是token。`,
    stretched: ({ original, factor }) => `${original}個token，以YaRN延伸${factor}倍。`,
    'trained-shorter': ({ original }) => `以${original}個token訓練，再延伸。`,
    'own-limit': ({ architecture }) =>
      architecture === undefined
        ? 'Sentence Transformers會截斷較長的文字。'
        : `Sentence Transformers會截斷較長的文字；網路本身可讀${architecture}。`,
    'tokenizer-limit': '分詞器會截斷較長的文字；設定檔不明。',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }) => `${value}（${source}）`,
  against: ({ others }) => `與${others.join('、')}矛盾。`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }) => {
      const pieces = parts > 1 ? `，${count(parts, { other: '#個部分' })}` : ''
      return `${source}${pieces}${active === '' ? '' : `；每個token啟用${active}`}`
    },
    active: ({ size }) => `啟用${size}`,
    totalNotStated: ({ source }) => `${source}；總數未說明`,
    onePart: ({ source }) => `模型的一個部分，${source}`,
  },
  labels: {
    parameters: '參數量',
    active: '每個token啟用',
    architecture: '架構',
    dataType: '資料型別',
    context: '上下文',
    layers: '層數',
    heads: '注意力頭',
    kvHeads: 'KV頭',
    keyWidth: '每頭的鍵寬度',
    valueWidth: '每頭的值寬度',
    slidingWindow: '滑動視窗',
    vocabulary: '詞彙表',
  },
  /** Usual names of a model's parts. */
  parts: {
    language: '語言模型',
    vision: '視覺',
    other: '其他部分',
    part: '流程的一個部分',
    model: '模型',
  },
  tokens: ({ number }) => `${number}個token`,
  inSomeLayers: ({ heads, used, layers }) => `${heads}，用於${layers}層中的${used}層`,
  byLayer: ({ least, most }) => `${least}至${most}，依層而異`,
}
