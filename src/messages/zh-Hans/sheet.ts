import type * as en from '../en/sheet.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** Titles of a sheet's sections. */
export const sections: typeof en.sections = {
  fields: '本站编辑的信息',
  evaluation: '评测',
  files: '文件',
  fit: '放得下吗',
  usage: '如何运行',
  citation: '引用',
  card: '模型卡',
  lineage: '谱系',
  diagnostics: '这份模型卡的问题',
  inspector: '元数据查看',
  disclosure: '说明了什么',
  provenance: '出处',
}

/** The head of a sheet and the sections that speak of the record itself. */
export const sheet: typeof en.sheet = {
  description: ({ id }) => `${id}：模型数据表`,
  asJson: '这份数据表的JSON',
  asMarkdown: '这份数据表的Markdown',
  failed: ({ fault }) => `无法制作这份数据表，因此这里只有名称与模型卡：${fault}`,
  cardAsMarkdown: '模型卡的Markdown',

  use: '使用这个模型',
  copyId: '复制模型 ID',
  noSummary: '模型卡没有摘要。',
  editorsNote: '编辑注。',
  atAGlance: '概览',
  quickLinks: '快速链接',
  context: ({ tokens }) => `上下文${tokens}`,
  moreLanguages: ({ number }) => count(number, { other: '另有#种语言' }),
}

/** Lines of state under a sheet's title; `{model}` is where the link to the other model stands. */
export const states: typeof en.states = {
  replaced: '由{model}取代',
  allInherited: ({ model }) => `这份模型卡的分数是在另一个模型上测得的：${model}`,
  someInherited: ({ model }) => `这份模型卡的部分分数是在另一个模型上测得的：${model}`,
}

const ofSeveral =
  (what: string) =>
  ({ number }: { number: number }) =>
    `${count(number, { other: '#个模型' })}的${what}，包括{model}`

/** What a model is of its base, by relation. */
export const relations: typeof en.relations = {
  ofOne: {
    quantized: '{model}的量化版本',
    adapter: '{model}的适配器',
    merge: '{model}的合并',
    finetune: '由{model}微调',
    unknown: '由{model}制作',
    'hub-says': 'Hub称：{model}的量化版本',
  },
  ofSeveral: {
    quantized: ofSeveral('量化版本'),
    adapter: ofSeveral('适配器'),
    merge: ofSeveral('合并'),
    finetune: ofSeveral('微调'),
    unknown: ofSeveral('衍生模型'),
    'hub-says': ({ number }) =>
      `Hub称：${count(number, { other: '#个模型' })}的量化版本，包括{model}`,
  },
  /** Labels in the list of lineage, before the other model's id. */
  base: {
    quantized: '量化自',
    adapter: '适配器，用于',
    merge: '合并自',
    finetune: '微调自',
    unknown: '制作自',
    'hub-says': 'Hub称量化自',
  },
  derivative: {
    quantized: '量化',
    adapter: '适配器',
    merge: '合并',
    finetune: '微调',
    unknown: '衍生',
    'hub-says': '量化（按Hub所述）',
  },
  predecessor: '取代',
}

/** The tiles at a sheet's head. */
export const tiles: typeof en.tiles = {
  downloads: '下载次数',
  likes: '喜欢次数',
  parameters: '参数量',
  task: '任务',
  library: '库',
  licence: '许可',
  visibility: '可见度',
  access: '访问',
  lastMonth: '最近30天',
  lastMonthOf: ({ total }) => `最近30天；累计${total}`,
  downloadsLine: ({ lowest, highest }) => `30天下载次数：${lowest}至${highest}`,
  parametersFrom: {
    safetensors: '由safetensors计得',
    gguf: '取自GGUF文件头',
    name: '按名称所示',
    editor: '按编辑所述',
  },
  libraryFrom: {
    files: '按文件所示',
    tags: '按格式标签所示',
    name: '按名称所示',
    card: '按模型卡所述',
    hub: '按Hub所述',
    editor: '按编辑所述',
  },
  public: '公开',
  private: '私有',
  noSignIn: '免登录',
  gated: '需申请',
  accessNotes: {
    'gated-manual': '由发布者审核申请',
    gated: '接受条款后',
    permissive: '宽松许可',
    'with-conditions': '许可附有条件',
    'non-commercial': '不得作商业用途',
    research: '仅供研究',
    unknown: '许可不明',
  },
}

/** The column beside a sheet. */
export const rail: typeof en.rail = {
  about: '关于这份数据表',
  onThisPage: '本页内容',
  failed: ({ fault }) => `无法制作这份数据表，因此这里只有名称与模型卡：${fault}`,
  untitled: '无标题段落',
  licenceAndAccess: '许可与访问',
  revision: '版本',
  figuresTaken: '数字取得日期',
  source: '来源',
}

export const lineage: typeof en.lineage = {
  lead: ({ bases, derivatives }) => {
    const from = bases > 0 ? `由${count(bases, { other: '#个模型' })}制作` : '未说明基础模型'
    return `${from}；本目录中有${count(derivatives, { other: '#个衍生模型' })}。`
  },
  downloads: ({ number }) => `30天下载${number}次`,
  elsewhere: '不在本目录中',
  family: ({ model }) => `由${model}制作的所有模型`,
  instead: {
    smaller: '相同基础模型，较小',
    freer: '相同任务、大小相近，许可较宽松',
  },
  /** Beside a relation that the card contradicts. */
  cardSays: '模型卡自己的文字提及{model}',
  cardSaysName: ({ name }) => `模型卡自己的文字提及${name}`,
  datasets: '数据集',
  moved: '仓库已改名。它的数据表现在位于',
}

export const diagnostics: typeof en.diagnostics = {
  levels: { error: '错误', warning: '警告', info: '附注' },
  lead: ({ findings, errors }) => {
    const among = errors > 0 ? `，其中${count(errors, { other: '#项错误' })}` : ''
    return `${count(findings, { other: '#项发现' })}${among}。错误会丢失数据，警告可能误导，附注是建议。`
  },
  few: '发现',
  all: ({ number }) => `全部${number}项发现`,
  got: '实际为{value}',
  expected: ({ what }) => `应为${what}`,
}

export const inspector: typeof en.inspector = {
  lead: '完整记录在{record}，其结构在{schema}。',
  parts: {
    metadata_json: { title: '规范化的元数据', copy: '复制规范化的元数据' },
    source_payload: {
      title: 'Hub回应的摘录',
      copy: '复制Hub回应的摘录',
    },
  },
  download: '下载',
}

export const provenance: typeof en.provenance = {
  source: '来源',
  revision: '版本',
  noRevision: '未说明；链接指向main分支',
  created: '在Hub上创建',
  changed: '最后变更',
  figuresTaken: '数字取得日期',
  corrected: '由编辑更正',
  doi: 'DOI',
  /** A corrected field, with the editor's reason. */
  edit: ({ field, reason }) => `${field}（${reason}）`,
}

/** The sheet as files that programs read. */
export const data: typeof en.data = {
  title: '数据文件',
  checked:
    '这些文件中的版本、文件哈希值与格式可以用仓库的字节验证。许可、任务、数据集、分数与文字则是发布者的说法。',
  files: {
    'sheet.json': '记录（JSON）',
    'index.md': '整份数据表（Markdown）',
    'README.md': '模型卡（Markdown）',
    SHA256SUMS: '文件哈希值',
    'bom.cdx.json': '物料列表（CycloneDX）',
    'bom.spdx.json': '物料列表（SPDX）',
    'CITATION.cff': '引用（CFF）',
    'citation.bib': '引用（BibTeX）',
    'disclosure.json': '说明了什么（JSON）',
  },
}

/** The quick link to a paper that is not certainly the model's own. */
export const namedPaper: typeof en.namedPaper = '模型卡提及的论文'

/** Where a quick link leads, in the order in which a page shows them. */
export const linkKinds: typeof en.linkKinds = {
  hub: 'Hub上的模型',
  upstream: '原始模型',
  repository: '源代码',
  paper: '论文',
  demo: '展示',
  project: '项目页面',
  documentation: '文档',
  blog: '公告',
  chat: '社区',
  publisher: '发布者',
  dataset: '数据集',
  licence: '许可原文',
}

/** Tasks that the Hub once had, by id. */
export const formerTasks: typeof en.formerTasks = {
  'text2text-generation': '文字转文字生成',
  conversational: '对话',
}

export const editorFields: typeof en.editorFields = { yes: '是', no: '否' }
