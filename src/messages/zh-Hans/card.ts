import type * as en from '../en/card.ts'

/** Whose words a card's are, and how much of it could be read. */
export const card: typeof en.card = {
  lead: {
    publisher: '发布者的README（{link}）。',
    editor: '由本目录的编辑编写；发布者自己的README另有其文（{link}）。',
  },
  leadOfTemplate: ({ filled, sections }) =>
    `发布者的README（模板的${sections}节中已填写${filled}节；{link}）。`,
  /** Printed in the card itself. */
  template: {
    filled: ({ filled, sections }) => `作者填写了模型卡模板${sections}节中的${filled}节。`,
    notFilled: ({ names, more }) =>
      `未填写：${names.join('、')}${more > 0 ? `，另有${more}节` : ''}`,
  },
  frames: {
    demo: ({ site }) => `在${site}打开展示`,
    sound: ({ site }) => `在${site}聆听`,
    video: ({ site }) => `在${site}观看视频`,
  },
  notListed: '不在仓库的文件列表中',
  diagram: '图表（Mermaid源代码）',
  asMarkdown: { publisher: 'Markdown原文', editor: '这份文字的Markdown' },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice: '这份模型卡由本目录的编辑为本目录编写，并非发布者所写。',
  /** Titles of the list of findings. */
  findings: {
    publisher: '这份模型卡的问题',
    editor: '这份记录的问题',
  },
  broken: ({ line }) => `模型卡的元数据在第${line}行损坏。只显示读得到的部分。`,
  brokenSomewhere: '模型卡的元数据已损坏。只显示读得到的部分。',
  licenseUnread: '模型卡的元数据无法完整读取，读得到的部分中没有许可信息。请看模型卡本身。',
}
