import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: 'انسخ',
  copied: 'نُسخ',
  notCopied: 'لم يُنسخ',
  copyCode: 'انسخ هذا الكود',
  copyOf: (what) => `انسخ: ${what.join('، ')}`,
  compareFull: ({ most }) => `لا يتسع الجدول لأكثر من ${most} نماذج جنبًا إلى جنب.`,
  recordFailed: 'تعذر تحميل السجل.',
}
