import type * as en from '../en/embed.ts'

/** Badges and cards of a model for pages elsewhere. */
export const embed: typeof en.embed = {
  title: '嵌入',
  lead: '供其他页面使用的这份数据表的徽章或小卡片。两者都不运行脚本，也不向其他主机发出请求。',
  sheet: '模型数据表',
  memory: ({ size }) => `内存${size}`,
  score: ({ name, score }) => `${name} ${score}`,
  alt: ({ id }) => `${id}：模型数据表`,
  /** At the foot of a card. */
  from: ({ site }) => `数据表位于${site}`,
  taken: ({ date }) => `${date}的数字`,
  nothing: '除名称外一无所知。',
  markdown: '徽章，Markdown',
  html: '徽章，HTML',
  card: '卡片，HTML',
  see: '查看卡片',
}
