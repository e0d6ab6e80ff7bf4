import type * as en from '../en/snapshot-problems.ts'

/** Values of the wrong type, by where they stand. */
const wrongTypes = {
  value: '值的类型错误，已略过',
  text: {
    message: '字段的类型错误；不合者不显示',
    expected: '一段文字',
  },
  texts: {
    message: '字段的类型错误；不合者不显示',
    expected: '一段文字，或一串文字',
  },
  model: { message: '文件内容不是模型', expected: 'JSON对象' },
  'file-list': {
    message: '文件内容不是文件列表',
    expected: '{ path, size, … }的JSON数组',
  },
  state: '文件不是由sync写成，未读取',
  record: { message: '文件内容与文件名不符', expected: 'JSON对象' },
}

/** Oddities of YAML that is read all the same. */
const yamlNotices = {
  'duplicate-key': '有一个键出现两次；以最后一次为准',
  indentation: '引号内的文字在行首接续，而YAML要求缩进',
  'unknown-tag': ({ tag }: { tag: string }) => `不认得标签${tag}；略过标签读取其值`,
}

/** What stands instead of a front matter that does not parse; `unread` are the keys that were lost. */
function salvageHint(instead: 'payload' | 'none' | 'card', unread: string): string {
  if (instead === 'payload') return '改为显示Hub所存的元数据'
  if (instead === 'none') return '没有其他来源说明元数据'
  return unread === '' ? '已逐一读取各个键' : `已逐一读取其他的键；未读取：${unread}`
}

/** Faults of the editor's file. */
const edits = {
  file: {
    message: '文件不含设置',
    expected: 'note、featured、hidden、card、corrections',
  },
  setting: {
    message: '没有这项设置',
    expected: 'note、featured、hidden、card或corrections',
  },
  'setting-value': '设置有误，未采用',
  fields: { message: '字段有误', expected: '键与值的对应' },
  'field-key': '字段不能这样命名，不予显示',
  'field-value': '字段不予显示',
  corrections: { message: '更正有误', expected: '字段的映射' },
  field: '没有可更正的这个字段',
  correction: { message: '更正没有说明值', expected: 'value与reason' },
  'correction-key': {
    message: '更正没有这个键',
    expected: 'value与reason',
  },
  'correction-value': '更正未采用',
  reason: { message: '理由不显示', expected: '一段文字' },
}

/** What is wrong with the files of a content folder. */
export const snapshotProblems: typeof en.snapshotProblems = {
  'wrong-type': (of) =>
    of.what === 'more' ? `列表中另有${of.number}个值类型错误，已略过` : wrongTypes[of.what],
  'history-line': {
    message: '这一行不是历史记录，已略过',
    expected: '{"date": "2026-01-31", "sha": …, "downloads": …, "likes": …, "licence": …}',
  },
  'not-an-id': ({ what }) =>
    what === 'field'
      ? { message: '这个值不是仓库ID', expected: 'owner/name' }
      : {
          message: '文件夹的路径不是仓库ID；模型已略过',
          expected: 'owner/name，由字母、数字、点、连字符与下划线组成',
        },
  'id-case': '另一个模型的ID只有大小写不同；在某些主机上两者地址相同',
  'id-mismatch': ({ spelling }) =>
    spelling === 'same'
      ? '回应中ID的写法与文件夹不同；以文件夹为准'
      : '回应属于与文件夹不同的模型，未采用',
  'file-too-large': ({ most }) => ({
    message: '文件太大，未读取',
    expected: `最多${most}字节`,
  }),
  encoding: ({ encoding }) => ({
    message: `文件不是UTF-8；以${encoding}读取`,
    expected: 'UTF-8',
  }),
  'file-unreadable': ({ fault }) => `无法读取文件：${fault}`,
  json: ({ fault }) => ({
    message: `文件不是JSON：${fault}`,
    expected: '一个JSON值',
  }),
  yaml: ({ fault }) => ({
    message: `文件不是YAML：${fault}`,
    expected: '一份YAML文档',
  }),
  'yaml-duplicate-key': yamlNotices['duplicate-key'],
  'yaml-indentation': yamlNotices.indentation,
  'yaml-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-duplicate-key': yamlNotices['duplicate-key'],
  'front-matter-indentation': yamlNotices.indentation,
  'front-matter-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-yaml': ({ fault, instead, unread }) => ({
    message: `无法读取前置元数据：${fault}`,
    expected: 'YAML映射',
    hint: salvageHint(instead, unread),
  }),
  'front-matter-engine': ({ kind }) =>
    kind === 'TOML'
      ? {
          message: '不读取TOML的前置元数据',
          expected: '三个连字符的两行之间的YAML',
        }
      : {
          message: '模型卡开头的前置元数据不是YAML；以文字显示，不予运行',
          expected: '---',
        },
  'front-matter-open': {
    message: '前置元数据没有结尾，因此当作模型卡的一部分显示',
    expected: '最后一个键之后有一行三个连字符',
  },
  'sheet-yaml': ({ what }) => edits[what],
}
