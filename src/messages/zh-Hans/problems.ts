import type * as en from '../en/problems.ts'
import { counter } from '../plural.ts'
import { say } from '../sentence.ts'
import { library } from './library.ts'
import { readmeNotes } from './readme-notes.ts'
import { snapshotProblems } from './snapshot-problems.ts'
import { whose } from './whose.ts'

const count = counter('zh-Hans')

/** What stands where a file should. */
const places = { folder: '文件夹', pipe: '管道', socket: '通信端', device: '设备' }

/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems: typeof en.problems = {
  ...snapshotProblems,
  ...readmeNotes,
  'images-not-drawn': {
    message: '没有绘制预览图：@takumi-rs/core没有安装，或没有适用于这台电脑的版本',
    hint: '在catalog.yaml中设置outputs: { images: false }可禁用预览图，也不再显示此消息',
  },
  'misspelt-key': 'Hub不读取这个键',
  'wrong-entry': {
    message: '列表中有一项类型错误，已略过；其余照常显示',
    expected: '一段文字，或一串文字',
  },
  'error-json': {
    message: '文件内容是错误回应，与文件名不符；未采用',
    expected: '现有模型的回应',
    hint: '请重新下载；curl需要加上--fail',
  },
  'not-found': {
    message: '文件内容是错误回应，与文件名不符；未采用',
    expected: '文件本身',
    hint: '请重新下载；curl需要加上--fail',
  },
  'html-page': {
    message: '文件内容是网页，与文件名不符；未采用',
    expected: '文件本身',
    hint: '请从含有/resolve/或/raw/的地址下载',
  },
  'lfs-pointer': {
    message: '文件内容是Git LFS指标，与文件名不符；未采用',
    expected: '文件本身',
    hint: '请在复制来源的仓库中运行git lfs pull',
  },
  'link-outside': {
    message: '文件是指向内容文件夹之外的链接；未读取',
    expected: '文件本身，或留在文件夹内的链接',
  },
  'link-nowhere': {
    message: '文件是没有目标的链接',
    expected: '文件本身',
  },
  'not-a-file': ({ kind }) => ({
    message: `应为文件之处是${places[kind]}；未读取`,
    expected: '文件',
  }),
  'file-too-large': ({ bytes }) => ({
    message: '文件太大，未读取',
    expected: `最多${bytes}字节`,
  }),
  'file-unreadable': '无法读取文件',
  'too-deep': ({ most }) => ({
    message: '值的嵌套太深；更深的部分已略过',
    expected: `对象与列表最多相互包含${most}层`,
  }),
  'too-many': ({ most }) => ({
    message: '值的内容太多；其余已略过',
    expected: `最多${most}项`,
  }),
  'image-missing': {
    message: '列有图像的副本但文件不在；模型卡改为链接到该图像',
    expected: '文件，或不列此项',
  },
  'image-not-one': {
    message: '图像的副本不是其文件名所示的图像；模型卡改为链接到它',
    expected: 'PNG、JPEG、GIF、WebP或AVIF图像',
  },
  'reserved-id': ({ owner }) => ({
    message: `模型的地址与${owner}数据表旁的文件相同；已略过`,
    expected: '两个模型之一',
  }),
  'page-failed': ({ fault }) => `页面无法正常制作；改以简易数据表显示：${fault}`,
  'editor-field': '字段的类型与catalog.yaml所声明的不符，不予显示',
  'no-model': {
    message: '文件夹中没有模型的文件；已略过',
    expected: '仓库的model.json或README.md',
  },
  'card-differs': ({ listed }) => ({
    message: '模型卡不是文件列表所列的那一份；两者属于不同版本',
    expected: listed,
  }),
  'license-unread': {
    message: '无法读取许可：前置元数据在该处损坏',
    expected: '合乎YAML的前置元数据',
  },
  'library-mismatch': ({ by, declared, files, told }) =>
    `${library.notes[told]({ by, label: declared })}${told === 'files' ? `文件显示为${files}。` : ''}`,
  'count-contradicted': ({ says, shown }) => ({
    message: `参数量${shown}与${says}不可能同时为真`,
    hint: '两个来源之一有误，或说的是另一个模型',
  }),
  'label-contradicts-size': ({ label, bits, by }) =>
    by === 'config'
      ? {
          message: `${label}以每个权重${bits}位保存，与配置文件所写的保存方式不符`,
          hint: '配置文件、大小或参数量属于另一个模型',
        }
      : {
          message: `${label}以每个权重${bits}位保存，与其名称不符`,
          hint: '文件名有误，或参数量属于另一个模型',
        },
  'no-weights': {
    message: '仓库没有权重',
    hint: '无论标示了什么库与任务，都没有可加载的内容',
  },
  'no-card': '仓库没有README模型卡',
  'no-front-matter': {
    message: '模型卡没有元数据',
    expected: '开头的YAML区块，含license、language与tags',
  },
  'no-license': {
    message: '没有说明许可',
    expected: '前置元数据中的license:',
  },
  'license-other': {
    message: '许可为“other”，而没有名称或链接说明是哪一种',
    expected: 'license_name与license_link',
  },
  'unknown-language': {
    message: '不认得这个语言代码',
    expected: 'ISO 639代码',
  },
  'country-as-language': (of) => ({
    message: `${of.code}是国家或地区的代码（${of.country}），不是语言代码`,
    expected: `语言代码，例如${of.right}（${of.meant}）`,
  }),
  'language-in-doubt': (of) => ({
    message: `${of.code}是${of.own}的代码，这里没有任何内容提及该语言；作为国家或地区代码则是${of.country}`,
    expected: `若指${of.meant}，应为${of.right}`,
  }),
  'license-name-differs': {
    message: 'license与license_name是两种许可；这里以较严格者为准',
    expected: '两者为同一种许可',
  },
  'license-name-unknown': {
    message: 'license_name不是这里所知的许可；以license为准',
    expected: 'license所指许可的名称',
  },
  'several-licenses': {
    message: '写有数种许可；这里全部列出，并以最严格者为准',
    expected: '一个ID，或说明哪一部分采用哪种许可',
  },
  'license-expression': '许可没有写成SPDX表达式；这里仍然读取',
  'license-spelling': '许可的写法与Hub不同；这里仍然读取',
  'unknown-license': {
    message: '这不是这里所知的许可',
    expected: 'Hub列表中的ID，或other加上license_name与license_link',
  },
  'license-conflict': ({ base, own, ofBase }) => ({
    message: `许可${own}比基础模型的${ofBase}更宽松`,
    expected: `不比${base}的许可更宽松`,
  }),
  'license-no-derivatives': ({ base, ofBase }) => ({
    message: `${ofBase}不允许分享基础模型的修改版本`,
    expected: `${base}发布者的同意`,
  }),
  'comma-list': {
    message: '列表写成以逗号分隔的一段文字，Hub不这样读取；这里当作列表读取',
    expected: '一串文字',
  },
  'not-a-dataset': {
    message: '这个值不是数据集的ID；不以数据集显示',
    expected: 'Hub上数据集的name或owner/name',
  },
  'unknown-task': {
    message: '这不是Hub的任务；不显示',
    expected: '例如text-generation的ID',
  },
  'task-spelling': '任务的写法与Hub不同；这里仍然读取',
  'library-spelling': '库的写法与Hub不同；这里仍然读取',
  'unknown-relation': {
    message: '与基础模型的关系不是Hub所知的；未采用',
    expected: 'finetune、adapter、quantized或merge',
  },
  'task-against-class': ({ task, name }) => ({
    message: `任务为${task}，但配置文件指明的类别${name}属于另一种任务`,
    expected: '该类别适用的任务',
  }),
  'task-against-projector': ({ file }) => ({
    message: `任务为文字生成，但${file}为模型读取图像或声音`,
    expected: 'image-text-to-text之类',
  }),
  'relation-contradicted': ({ base, other }) => ({
    message: `Hub称它是${base}的量化版本；模型卡自己的文字则提及${other}`,
    expected: `base_model: ${other}`,
  }),
  'no-chat-template': {
    message: '据称这个模型可以对话，但分词器没有附对话模板',
    expected: 'tokenizer_config.json中的chat_template，或chat_template.jinja',
  },
  'license-link-elsewhere': '许可链接指向另一个模型的许可',
  'names-itself': {
    message: '模型提及自己；不显示',
    expected: '另一个模型',
  },
  'model-index-shape': '评测索引的结构不寻常',
  'model-index-name': '评测索引没有说明是哪个模型',
  'model-index-results': '评测索引没有列出结果',
  'model-index-other-model': '评测索引提及另一个模型',
  'model-index-value': '分数不是数字',
  'model-index-missing': '结果缺少读取所需的内容',
  'model-index-verified': '模型卡自称其分数经过验证；只有Hub能验证',
  'inherited-scores': ({ rule, ...values }) =>
    `这份模型卡的分数是在另一个模型上测得的：${say(whose.reasons, { code: rule, values })}`,
  'score-range': (of) => ({
    message: `${of.benchmark}的分数超出可能的范围`,
    expected: `${of.low}至${of.high}`,
  }),
  'score-scale': ({ number }) => ({
    message: `${count(number, { other: '#条分数' })}为小数，而通常用百分比，且这份模型卡的其他分数为百分比`,
    expected: '整份模型卡使用同一种尺度',
  }),
  'score-disagrees': ({ benchmark }) => `索引与模型卡的表格对${benchmark}给出不同的分数`,
  'score-own-missing': {
    message: '分数表格列出其他模型，却没有这个模型',
    expected: '含有仓库名称的行或列',
  },
  'score-name': '不认得基准测试的名称，但与已知的一项相近',
  'eval-results-shape': '评测结果缺少内容，或结构不同',
  'nothing-known': 'model.json与README.md都无法读取；模型已略过',
  'compile-failed': ({ stage, reason }) => `无法编译模型（${stage}），已略过：${reason}`,
}
