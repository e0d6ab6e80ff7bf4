import type * as en from '../en/mirror.ts'

export const mirror: typeof en.mirror = {
  label: 'التنزيل من',
  use: 'استخدم المرآة',
  noAddress: 'هذا ليس عنوان مرآة.',
  hub: 'تقود الروابط والأوامر إلى Hub.',
  other: ({ mirror }) => `تقود الروابط والأوامر إلى ${mirror}؛ وتبقى بصمات الملفات بصمات Hub.`,
  tokenStays: 'لا يُرسل رمز دخولك إلى هناك.',
}
