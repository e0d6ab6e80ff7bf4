import type * as en from '../en/page-scripts.ts'

export const pageScripts: typeof en.pageScripts = {
  copy: 'انسخ',
  copied: 'نُسخ',
  notCopied: 'لم يُنسخ',
  copyCode: 'انسخ هذا الكود',
  compareFull: ({ most }) => `لا يتسع الجدول لأكثر من ${most} نماذج جنبًا إلى جنب.`,
  recordFailed: 'تعذر تحميل السجل.',

  mirror: {
    label: 'التنزيل من',
    use: 'استخدم المرآة',
    noAddress: 'هذا ليس عنوان مرآة.',
    hub: 'تقود الروابط والأوامر إلى Hub.',
    other: ({ mirror }) => `تقود الروابط والأوامر إلى ${mirror}؛ وتبقى بصمات الملفات بصمات Hub.`,
    tokenStays: 'لا يُرسل رمز دخولك إلى هناك.',
  },
}
