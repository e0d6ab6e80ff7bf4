import type * as en from '../en/markdown.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** A text with its stop, once. */
const stopped = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)

/** Sheets and lists as Markdown. */
export const markdown: typeof en.markdown = {
  /** A name, then what is said of it in sentences. */
  noted: (texts) => (texts.length === 1 ? (texts[0] ?? '') : texts.map(stopped).join('')),
  fact: '事项',
  value: '内容',
  context: '上下文',
  languages: '语言',
  formats: '格式',
  choice: '选择',
  format: '格式',
  download: '下载量',
  memory: '内存',
  weights: '权重',
  atLeast: '至少',
  at: ({ tokens }) => `（${tokens}个token时）`,
  inRecord: '这里没有列出所有分数；此文件旁的sheet.json有全部。',
  about:
    '每个模型都有一份数据表：附来源的事实、注明归属的分数、文件、内存、指令、发现的问题，最后是模型卡。数据表的Markdown是其页面文件夹中的index.md，记录是sheet.json。',
  data: '数据',
  files: {
    rows: ({ models }) => `${count(models, { other: '#个模型' })}，每行一条JSON`,
    csv: '同上，表格形式',
    evaluations: '已知基准测试的所有分数，每行一条JSON',
    api: '所有文件及其结构描述与示例',
  },
  more: ({ models }) => `目录中还有${count(models, { other: '#个模型' })}。`,
}
