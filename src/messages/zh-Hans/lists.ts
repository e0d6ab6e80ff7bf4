import type * as en from '../en/lists.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')
const models = (number: number): string => count(number, { other: '#个模型' })

/** Pages that hold the models of one task, owner, licence and the like. */
export const lists: typeof en.lists = {
  kinds: {
    tasks: { many: '任务', title: ({ label }) => `${label}的模型` },
    owners: { many: '拥有者', title: ({ label }) => `${label}的模型` },
    licences: {
      many: '许可',
      title: ({ label }) => `采用此许可的模型：${label}`,
    },
    libraries: {
      many: '库',
      title: ({ label }) => `适用${label}的模型`,
    },
    languages: { many: '语言', title: ({ label }) => `${label}的模型` },
    families: {
      many: '家族',
      title: ({ label }) => `${label}家族`,
    },
    datasets: {
      many: '数据集',
      title: ({ label }) => `提及${label}的模型`,
    },
  },
  /** Values that stand where the code of a language should, by the value. */
  specialLanguages: { multilingual: '多语言', code: '代码' },
  /** What a list holds, in numbers that the catalogue knows. */
  lead: ({ models: number, commercial, tasks }) => {
    const what = tasks.map(({ label, count: of }) => `${label}${of}个`).join('、')
    const free =
      commercial === 0
        ? '没有模型写明允许商业用途的许可。'
        : `按所写的许可，${commercial === number ? '全部' : `其中${commercial}个`}可作商业用途。`
    return `${models(number)}${what ? `：${what}` : ''}。${free}`
  },
  index: {
    tasks: '模型的用途，按仓库所写。',
    owners: '在此至少有两个模型的个人与组织。',
    licences: '模型可多自由地使用，以及所写的许可。',
    libraries: '加载模型所用的库。',
    languages: '模型所提及的语言；懂英文的模型大多没有说明。',
    families: '其他模型所源自的模型，以及由它们制作的所有模型。',
    datasets: '至少两个模型称曾用于训练或测试的数据集。',
  },
  number: ({ models: number }) => models(number),
  onHub: '在Hub上',
  model: '这个模型的数据表',
  elsewhere: '原始模型不在本目录中。',
  tree: '由它制作的模型',
  treeNote: ({ drawn, all }) =>
    drawn < all ? `图中画出${all}个中的${drawn}个；下方列表列出全部。` : '',
  treeLabel: ({ label }) => `由${label}制作的模型`,
  more: ({ number }) => `另有${number}个`,
  versions: '各版本并列比较',
  versionsOn: ({ page, pages }) => `第${page}部分，共${pages}部分；其他版本在下方的其他页面。`,
  list: '家族的所有模型',
  az: {
    title: '按名称列出所有模型',
    short: '按名称',
    lead: ({ models: number }) => `${models(number)}，按名称排列。`,
  },
}
