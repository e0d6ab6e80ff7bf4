import type * as en from '../en/card.ts'

/** Whose words a card's are, and how much of it could be read. */
export const card: typeof en.card = {
  lead: {
    publisher: '發布者的README（{link}）。',
    editor: '由本目錄的編輯撰寫；發布者自己的README另有其文（{link}）。',
  },
  leadOfTemplate: ({ filled, sections }) =>
    `發布者的README（範本的${sections}節中已填寫${filled}節；{link}）。`,
  /** Printed in the card itself. */
  template: {
    filled: ({ filled, sections }) => `作者填寫了模型卡範本${sections}節中的${filled}節。`,
    notFilled: ({ names, more }) =>
      `未填寫：${names.join('、')}${more > 0 ? `，另有${more}節` : ''}`,
  },
  frames: {
    demo: ({ site }) => `在${site}開啟展示`,
    sound: ({ site }) => `在${site}聆聽`,
    video: ({ site }) => `在${site}觀看影片`,
  },
  notListed: '不在儲存庫的檔案清單中',
  diagram: '圖表（Mermaid原始碼）',
  asMarkdown: { publisher: 'Markdown原文', editor: '這份文字的Markdown' },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice: '這份模型卡由本目錄的編輯為本目錄撰寫，並非發布者所寫。',
  /** Titles of the list of findings. */
  findings: {
    publisher: '這份模型卡的問題',
    editor: '這份紀錄的問題',
  },
  broken: ({ line }) => `模型卡的中繼資料在第${line}行損壞。只顯示讀得到的部分。`,
  brokenSomewhere: '模型卡的中繼資料已損壞。只顯示讀得到的部分。',
  licenseUnread: '模型卡的中繼資料無法完整讀取，讀得到的部分中沒有授權資訊。請看模型卡本身。',
}
