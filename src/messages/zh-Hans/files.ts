import type * as en from '../en/files.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

const fileCount = (number: number): string => count(number, { other: '#个文件' })

/** The files of a repository. */
export const files: typeof en.files = {
  gated: '这个仓库需要申请：这些链接与指令只回应已取得访问权的账号。{terms}。',
  terms: '阅读条款并申请访问权',
  whichFiles: '选择文件',
  bitsPerWeight: ({ bits }) => `每个权重${bits}位`,
  sizeNotStated: '未说明大小',
  noCommand: '这个选择中有文件名无法安全地放进指令；请使用下方的链接。',
  moreChoices: ({ number }) => `下方的文件列表中还有${count(number, { other: '#种选择' })}。`,
  apart: ({ title, number, text }) => `${title}（${number}）：${text}`,
  all: '所有文件',
  printedChoices: ({ number, label }) =>
    `打印时附上${label}的指令；其他${count(number, { other: '#种选择' })}的指令在网页上。`,
  repositoryFiles: '仓库文件',
  moreRows: ({ number }) => `{record}中还有${count(number, { other: '#行' })}。`,
  hashes: ({ number }) => `{sums}含有已知的哈希值（${number}个）；以{command}检查。`,
  columns: { file: '文件', kind: '种类', size: '大小', changed: '变更', hash: 'SHA-256' },
  pieces: ({ joined }) => `这些是同一个文件的分段：使用前请合并为${joined}。`,
  projector: ({ name }) => `搭配${name}，也就是图像或声音所需的编码器；没有它，模型只读文字。`,
  contradicted: ({ bits, label }) =>
    `文件的每个权重为${bits}位，与${label}不符：文件名或参数量有误。`,
  asCardSays: '（按模型卡所述）',
  /** The first line: how many files there are, and how many ways to download the model. */
  lead: {
    noList: '快照没有文件列表。',
    noneListed: ({ counted }) => `${fileCount(counted)}，皆未列出。`,
    partlyListed: ({ counted, listed }) => `${fileCount(counted)}，其中列出${listed}个`,
    noWeights: ({ files: listed }) => `${listed}，都不含权重。`,
    choices: (of) => `${of.files}，${count(of.number, { other: '#种选择' })}${of.sizes}。`,
    oneSize: ({ size }) => `，${size}`,
    sizes: ({ least, most }) => `，${least}至${most}`,
    someSizes: ({ number }) => `；其中${number}种说明了大小`,
  },
  /** One download that a reader can choose. */
  choice: {
    /** What it is beside the model itself. */
    roles: {
      model: '',
      adapter: '适配器：加载于基础模型之上',
      original: '发布者自己的格式',
      checkpoint: '训练过程的一个检查点',
    },
    /** Said by format where nothing else is known. */
    formats: {
      safetensors: '无法运行代码的格式',
      onnx: '供ONNX Runtime使用',
      openvino: '供OpenVINO使用',
      coreml: '供Apple设备使用',
      tflite: '供手机与小型设备使用',
      'litert-lm': '供手机与小型设备使用',
      pytorch: 'Python pickle档',
      binary: '二进位档，文件名看不出格式',
      pickle: 'Python pickle档',
      nemo: '供NVIDIA NeMo使用',
      spacy: 'spaCy流程',
      mnn: '供手机上的MNN使用',
      ncnn: '供手机上的ncnn使用',
      rknn: '供Rockchip设备使用',
      tensorrt: '专为一种NVIDIA设备构建',
    },
    original: ({ name }) => `原始检查点（${name}）`,
    adapter: ({ format }) => `适配器，${format}`,
    set: ({ parts }) => (parts === 1 ? '一个文件' : `${parts}个部分`),
    imatrix: '以重要性矩阵制作',
    sameAs: ({ label }) => `与${label}是同一个模型`,
    downloads: ({ number }) => `这个选择会下载${fileCount(number)}。`,
    downloadsSize: ({ number, size }) => `这个选择会下载${fileCount(number)}，共${size}。`,
    missing: ({ number }) => `其中${count(number, { other: '#个部分' })}不在列表中。`,
  },
  /** Ways to get a choice and to check it. */
  commands: {
    labels: {
      hf: 'hf',
      curl: 'curl',
      git: 'git',
      join: '合并分段',
      verify: '验证',
      'verify-powershell': '验证（PowerShell）',
    },
    /** What to know before a command is run. */
    notes: {
      'sign-in': '请先在Hub上接受条款，再运行`hf auth login`。',
      resume: '再次运行即可续传。',
      'token-and-resume': '请先在Hub上接受条款，并设置HF_TOKEN。再次运行即可续传。',
      lfs: '需要Git LFS。',
      'lfs-and-token': '需要Git LFS；接受条款后，以访问令牌作为密码。',
      'mac-sums': '在macOS上，请以`shasum --algorithm 256 --check`代替`sha256sum --check`。',
      'join-first': '程序加载之前必须先合并。在Windows上：使用`copy /b`，分段之间以`+`相连。',
    },
  },
  /** What loading or running the files of a repository can do. */
  risks: {
    pickles: '权重是Python pickle档：加载时可能运行其中的代码。',
    'some-pickles':
      '部分权重是Python pickle档，加载时可能运行代码；同一个仓库有不会运行代码的格式。',
    'remote-code':
      '这个模型需要自己的Python代码：只有设置trust_remote_code才能加载，而这会在您的电脑上运行下列代码。',
    'code-files': '仓库含有代码文件；加载权重不需要它们。',
    'scan-clean': 'Hub的扫描没有在这些文件中发现问题。',
    'scan-marked': 'Hub的安全扫描标记了这个仓库的文件。',
  },
  /** A split file with its parts, as one row. */
  split: ({ stem, number }) => `${stem}（${number}个部分）`,
  /** Files that complete or belong to the choices but are no download of their own. */
  apartKinds: {
    projectors: {
      title: '投影器',
      text: '搭配GGUF的选择，读取图像或声音时需要。',
    },
    components: {
      title: '组件',
      text: '让这里的权重得以完整的编码器与解码器；本身不是模型。',
    },
    decoders: {
      title: '语言模型',
      text: '语音解码器用来衡量词句；没有它，模型仍可运行。',
    },
    drafts: {
      title: '草稿模型',
      text: '预先为模型猜测，让它更快。',
    },
    imatrices: {
      title: '重要性矩阵',
      text: '制作量化版本时所用；运行时不需要。',
    },
    vocabularies: { title: '词汇表', text: '只有分词器，没有权重。' },
  },
  /** What a file is for. */
  kinds: {
    weights: '权重',
    'weights-index': '权重索引',
    adapter: '适配器',
    projector: '投影器',
    component: '组件',
    draft: '草稿模型',
    imatrix: '重要性矩阵',
    vocabulary: '仅词汇表',
    tokenizer: '分词器',
    template: '对话模板',
    config: '设置',
    card: '模型卡',
    licence: '许可',
    code: '代码',
    training: '训练状态',
    data: '数据',
    image: '图像',
    media: '音频或视频',
    document: '文档',
    archive: '封存盘',
    other: '其他',
  },
}
