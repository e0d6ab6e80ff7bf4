import type * as en from '../en/compare.ts'
/** Models side by side. */
export const compare: typeof en.compare = {
  title: 'قارن النماذج',
  lead: 'حتى ستة نماذج جنبًا إلى جنب، كما يعرفها الفهرس؛ الصفوف المختلفة معلَّمة.',
  noScript:
    'تحتاج هذه الصفحة إلى جافاسكريبت. يقف النموذج وتكميماته جنبًا إلى جنب من دونها في صفحات العائلات:',
  add: 'قارن',
}
