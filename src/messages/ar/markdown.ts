import type * as en from '../en/markdown.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** Sheets and lists as Markdown. */
export const markdown: typeof en.markdown = {
  /** A name, then what is said of it in sentences. */
  noted: (texts) => texts.join('. '),
  fact: 'المعلومة',
  value: 'القيمة',
  context: 'السياق',
  languages: 'اللغات',
  formats: 'الصيغ',
  choice: 'الخيار',
  format: 'الصيغة',
  download: 'التنزيل',
  memory: 'الذاكرة',
  weights: 'الأوزان',
  atLeast: 'على الأقل',
  at: ({ tokens }) => `عند ${tokens} رمز`,
  inRecord: 'ليست كل النتائج هنا؛ وهي كاملة في sheet.json بجانب هذا الملف.',
  about:
    'لكل نموذج صحيفة: معلومات مع مصادرها، ونتائج مع بيان لمن هي، وملفات وذاكرة وأوامر وملاحظات، ثم بطاقته. الصحيفة بصيغة Markdown هي index.md في مجلد صفحتها، والسجل sheet.json.',
  data: 'البيانات',
  files: {
    rows: ({ models }) => `${count(models, nouns.models)}، لكل منها سطر JSON`,
    csv: 'المحتوى نفسه في جدول',
    evaluations: 'كل نتائج المعايير المعروفة، لكل منها سطر JSON',
    api: 'كل الملفات مع مخططاتها وأمثلتها',
  },
  more: ({ models }) => `وفي الفهرس غيرها: ${count(models, nouns.models)}.`,
}
