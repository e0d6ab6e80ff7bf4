import type * as en from '../en/embed.ts'

/** Badges and cards of a model for pages elsewhere. */
export const embed: typeof en.embed = {
  title: '嵌入',
  lead: '供其他頁面使用的這份資料表的徽章或小卡片。兩者都不執行指令碼，也不向其他主機發出請求。',
  sheet: '模型資料表',
  memory: ({ size }) => `記憶體${size}`,
  score: ({ name, score }) => `${name} ${score}`,
  alt: ({ id }) => `${id}：模型資料表`,
  /** At the foot of a card. */
  from: ({ site }) => `資料表位於${site}`,
  taken: ({ date }) => `${date}的數字`,
  nothing: '除名稱外一無所知。',
  markdown: '徽章，Markdown',
  html: '徽章，HTML',
  card: '卡片，HTML',
  see: '檢視卡片',
}
