import type * as en from '../en/memory.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory: typeof en.memory = {
  table: '各选择所需的内存',
  /** First line of the section. */
  noSizes: '没有说明权重的大小，因此无法判断。',
  adapter: ({ base }) => `这是适配器：加载于${base}之上，需要该模型的内存，再多一些。`,
  adapterUnnamed: '这是适配器：需要基础模型的内存，再多一些。',
  needs: ({ what, size, tokens }) =>
    `${what}${tokens === '' ? '' : `在${tokens}个token时`}约需${size}`,
  needsAtLeast: ({ what, size }) => `${what}至少需要${size}，另需多少不明`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }) => `${needs}：${device}。`,
  only: '这个模型',
  smallest: '最小的选择',
  device: {
    graphics: ({ gigabytes }) => `${gigabytes} GB的显卡`,
    unified: ({ gigabytes }) => `${gigabytes} GB的Mac`,
    system: ({ gigabytes }) => `${gigabytes} GB的内存`,
  },
  severalDevices: {
    graphics: '一张以上80 GB的显卡',
    unified: '超过96 GB的Mac',
    system: '超过96 GB的内存',
  },
  recommended: ({ list }) => `建议：${list}。`,
  recommendedOne: ({ label, gigabytes }) => `${gigabytes} GB用${label}`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }) => `余${size}`,
    no: ({ size }) => `缺${size}`,
    split: ({ size }) => `${size}由处理器运行`,
    unknown: '不明',
  },
  head: {
    choice: '选择',
    weights: '权重',
    context: '上下文',
    needs: '所需',
    size: ({ gigabytes }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }) => `至少${size}`,
  withProjector: ({ size }) => `含读取图像用的投影器${size}`,
  /** The fold that explains. */
  howTitle: '计算方式',
  how: '所需＝文件本身的权重（含投影器）＋一段对话的缓存＋运算缓冲区的预留量。这是估计值。24 GB的设备以文件所用的十进制单位计为25.8 GB。',
  headroom: {
    'llama.cpp': '余量：llama.cpp默认在显卡上保留1 GiB。',
    vllm: '余量：vLLM默认使用显卡的十分之九；表格以此计算。',
    transformers: '余量：使用Transformers时，每个设备保留1 GiB。',
    plain: '余量：每个设备保留1 GiB。',
    mlx: '余量：各列在每个设备上保留1 GiB。',
    mac: 'Mac的图形部分在36 GB以下可用内存的三分之二，以上可用四分之三；表格以此计算。',
    unified:
      'Mac的图形部分在36 GB以下可用内存的三分之二，以上可用四分之三；面板对Apple芯片以此计算。',
  },
  factsTitle: ({ count }) => `计算依据（${count}项）`,
  formula: {
    layers: ({ number }) => count(number, { other: '#层' }),
    recurrentLayers: ({ number }) => count(number, { other: '#层循环层' }),
    group: (values) =>
      `${values.layers} × ${values.tokens}个token${values.window} × ${values.numbers}个数值 × 2字节${values.index} ＝ ${values.bytes}`,
    window: ({ tokens }) => `（窗口${tokens}）`,
    index: ({ bytes }) => ` ＋ 索引${bytes}字节`,
    state: ({ layers, bytes }) => `${layers}，与上下文无关：${bytes}`,
    total: ({ tokens, bytes }) => `一个${tokens}个token的序列，16位缓存：${bytes}`,
    unknown: ({ reason }) => `缓存不明：${reason}。`,
    none: ({ reason }) => `没有缓存：这个模型${reason}。`,
    growing: '缓冲区随产生内容的大小而增长；增长多少不明，因此不作答。',
    base: ({ base }) => `读自${base}的设置，即它在本目录中的基础模型。`,
    noLimit: '没有说明模型最长的上下文。',
  },
  /** Why a model keeps nothing of its context: what it does instead. */
  none: {
    'whole-input': '一次读取整个输入',
    'between-steps': '在步骤之间不保留上下文',
  },
  /** Why it is not known what a model keeps of its context. */
  unknown: {
    'nothing-known': '配置文件与文件头都不明',
    architecture: ({ architecture }) => `这里不认得架构${architecture}`,
    'no-architecture-in-config': '配置文件没有指明架构',
    'no-architecture-in-header': '文件头没有指明架构',
    'no-layers-in-config': '配置文件没有说明层数',
    'no-layers-in-header': '文件头没有说明层数',
    'no-heads-in-config': '配置文件没有说明KV头的数目',
    'no-heads-in-header': '文件头没有说明KV头',
    'no-ranks': '潜在注意力没有说明秩',
    'no-pattern': '滑动窗口层的排列没有说明',
    'no-window': '滑动窗口层没有说明窗口大小',
    'no-state': '循环层的状态没有说明',
    'no-mix': '注意力层与循环层的组合没有说明',
    'encoder-decoder': ({ architecture }) => `${architecture}的编码器与解码器大小没有说明`,
  },
  notes: {
    latent: '潜在注意力：每个token、每层一个压缩向量。',
    indexed: ({ bytes }) =>
      `潜在注意力：每个token、每层一个压缩向量，另有${bytes}字节供索引器挑选token。`,
    encoder: ({ tokens }) => `解码器也保留编码器${tokens}个位置的键与值。`,
    window: ({ program, tokens }) => `有窗口的层：${program}最多保留其中${tokens}个token。`,
    noWindow: ({ program }) => `有窗口的层：${program}保留其完整的上下文。`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values) =>
      `llama.cpp的缓冲区：512个token × ${values.widths}个数值 × 4字节，加上${values.tokens} × 512 × 2字节的遮罩 ＝ ${values.bytes}`,
    vllm: (values) =>
      `vLLM的缓冲区：2,048个token × ${values.widths}个数值 × 2字节，256 × ${values.outputs}个输出 × 8字节，以及图与库的0.54 GB ＝ ${values.bytes}`,
    transformers: (values) =>
      `Transformers一次读取全部，其缓冲区：${values.tokens}个token × ${values.widths}个数值 × 2字节 ＝ ${values.bytes}`,
    mlx: (values) =>
      `mlx-lm的缓冲区：${values.tokens}个token × ${values.widths}个数值 × 2字节 ＝ ${values.bytes}`,
    share:
      '缓冲区：权重的5%，最多4.3 GB，在llama.cpp至少0.27 GB，其他至少0.07 GB，因为没有说明计算所需的大小。',
  },
}
