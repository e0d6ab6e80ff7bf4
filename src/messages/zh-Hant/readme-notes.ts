import type * as en from '../en/readme-notes.ts'

const cutParts = {
  signs: '超出任何模型卡所需的符號或巢狀已略過',
  work: '有一部分需要太久才能呈現，依原文顯示',
}

/** What a card's reader or author should know of how it could be rendered, by code. */
export const readmeNotes: typeof en.readmeNotes = {
  cut: (of) =>
    of.what === 'length' ? `模型卡超過${of.most}個字元；其餘已略過` : cutParts[of.what],
  'card-plain': '這份模型卡無法呈現，依原文顯示',
  'html-depth': ({ most }) => `巢狀超過${most}個元素的HTML已攤平`,
  'dropped-frame': '另一個網站的框架已略過',
  'hidden-characters': '看不見卻會改變文字的字元以碼位顯示',
  'dead-image': '有一張圖像不在儲存庫中',
  'unsafe-link': '有一個連結的位址種類不予顯示，因此不附位址',
  'dead-link': '有一個連結指向儲存庫沒有的檔案',
  'dead-own-link': '有一個連結或圖像指向本站沒有的檔案或模型',
  'dead-anchor': '有一個連結指向模型卡沒有的標題',
  'unreadable-math': '有一個公式無法呈現，依原文顯示',
  'template-section': '模型卡範本的部分段落維持原樣',
}
