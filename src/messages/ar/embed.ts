import type * as en from '../en/embed.ts'

/** Badges and cards of a model for pages elsewhere. */
export const embed: typeof en.embed = {
  title: 'التضمين',
  lead: 'شارة أو بطاقة صغيرة لهذه الصحيفة لصفحة أخرى. لا تشغّل أي منهما برنامجًا ولا تسأل مضيفًا آخر.',
  sheet: 'صحيفة النموذج',
  memory: ({ size }) => `الذاكرة ${size}`,
  score: ({ name, score }) => `${name} ${score}`,
  alt: ({ id }) => `${id}: صحيفة النموذج`,
  /** At the foot of a card. */
  from: ({ site }) => `الصحيفة في ${site}`,
  taken: ({ date }) => `أرقام ${date}`,
  nothing: 'لا يُعرف غير الاسم.',
  markdown: 'شارة، Markdown',
  html: 'شارة، HTML',
  card: 'بطاقة، HTML',
  see: 'انظر البطاقة',
}
