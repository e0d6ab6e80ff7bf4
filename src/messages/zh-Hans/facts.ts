import type * as en from '../en/facts.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** Facts of size and shape. Figures come printed. */
export const facts: typeof en.facts = {
  /** Who says a fact. */
  sources: {
    editor: '按编辑所述',
    safetensors: '由safetensors计得',
    gguf: '取自GGUF文件头',
    config: '取自config.json',
    'sentence-transformers': '取自sentence_bert_config.json',
    tokenizer: '取自分词器',
    files: '由文件大小得知',
    base: '取自基础模型',
    hub: '按Hub所述',
    card: '按模型卡所述',
    name: '按名称所示',
  },
  /** Why a value is what it is, by the rule that gave it. */
  rules: {
    'packed-weights': ({ elements }) => `权重经过打包：保存的${elements}个元素各含数个权重。`,
    'unpacked-by-hub': ({ elements }) => `Hub连同打包权重的缩放系数计为${elements}。`,
    'sum-by-type': '各数值类型的总和；所写的总数不同。',
    'total-by-bytes': '所写的总数，与文件大小相符。',
    'without-masks': ({ stored }) => `文件存有${stored}个数值，其中包含注意力遮罩。`,
    'without-further-token-layers': ({ stored }) => `文件存有${stored}，含一层用于预测后续token。`,
    'layer-sizes': '由各层大小计算。',
    'size-in-name': '该处为约数。',
    'printed-total': '该处精确到个位；快照中没有文件可以证实。',
    'sum-of-components': '各部分的总和。',
    'experts-at-rest': ({ used, experts }) => `每个token使用${experts}个专家中的${used}个。`,
    'experts-at-rest-without-embedding': ({ used, experts }) =>
      `每个token使用${experts}个专家中的${used}个；嵌入表不计入，与发布者的算法相同。`,
    'positions-without-offset': ({ positions, offset }) =>
      `${positions}个位置，其中前${offset}个不是token。`,
    stretched: ({ original, factor }) => `${original}个token，以YaRN延伸${factor}倍。`,
    'trained-shorter': ({ original }) => `以${original}个token训练，再延伸。`,
    'own-limit': ({ architecture }) =>
      architecture === undefined
        ? 'Sentence Transformers会截断较长的文字。'
        : `Sentence Transformers会截断较长的文字；网络本身可读${architecture}。`,
    'tokenizer-limit': '分词器会截断较长的文字；配置文件不明。',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }) => `${value}（${source}）`,
  against: ({ others }) => `与${others.join('、')}矛盾。`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }) => {
      const pieces = parts > 1 ? `，${count(parts, { other: '#个部分' })}` : ''
      return `${source}${pieces}${active === '' ? '' : `；每个token激活${active}`}`
    },
    active: ({ size }) => `激活${size}`,
    totalNotStated: ({ source }) => `${source}；总数未说明`,
    onePart: ({ source }) => `模型的一个部分，${source}`,
  },
  labels: {
    parameters: '参数量',
    active: '每个token激活',
    architecture: '架构',
    dataType: '数据类型',
    context: '上下文',
    layers: '层数',
    heads: '注意力头',
    kvHeads: 'KV头',
    keyWidth: '每头的键宽度',
    valueWidth: '每头的值宽度',
    slidingWindow: '滑动窗口',
    vocabulary: '词汇表',
  },
  /** Usual names of a model's parts. */
  parts: {
    language: '语言模型',
    vision: '视觉',
    other: '其他部分',
    part: '流程的一个部分',
    model: '模型',
  },
  tokens: ({ number }) => `${number}个token`,
  inSomeLayers: ({ heads, used, layers }) => `${heads}，用于${layers}层中的${used}层`,
  byLayer: ({ least, most }) => `${least}至${most}，按层而异`,
}
