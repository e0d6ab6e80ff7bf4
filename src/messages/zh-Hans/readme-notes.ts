import type * as en from '../en/readme-notes.ts'

const cutParts = {
  signs: '超出任何模型卡所需的符号或嵌套已略过',
  work: '有一部分需要太久才能渲染，按原文显示',
}

/** What a card's reader or author should know of how it could be rendered, by code. */
export const readmeNotes: typeof en.readmeNotes = {
  cut: (of) =>
    of.what === 'length' ? `模型卡超过${of.most}个字符；其余已略过` : cutParts[of.what],
  'card-plain': '这份模型卡无法渲染，按原文显示',
  'html-depth': ({ most }) => `嵌套超过${most}个元素的HTML已摊平`,
  'dropped-frame': '另一个网站的框架已略过',
  'hidden-characters': '看不见却会改变文字的字符以码位显示',
  'dead-image': '有一张图像不在仓库中',
  'unsafe-link': '有一个链接的地址种类不显示，因此不附地址',
  'dead-link': '有一个链接指向仓库没有的文件',
  'dead-own-link': '有一个链接或图像指向本站没有的文件或模型',
  'dead-anchor': '有一个链接指向模型卡没有的标题',
  'unreadable-math': '有一个公式无法渲染，按原文显示',
  'template-section': '模型卡模板的部分段落维持原样',
}
