import type * as en from '../en/site.ts'
/** What stands on every page of the site. */
export const site: typeof en.site = {
  skip: 'انتقل إلى المحتوى',
  nav: 'الموقع',
  models: 'النماذج',
  benchmarks: 'المعايير',
  search: 'بحث',
  compare: 'قارن',
  about: 'عن البيانات',
  theme: 'الألوان',
  themes: { '': 'كالنظام', light: 'فاتحة', dark: 'داكنة' },
  description: 'صحائف بيانات نماذج الذكاء الاصطناعي.',
  footer: 'بُني من لقطة لمستودعات النماذج. الأسماء والتراخيص والنتائج لناشريها.',
  advice: 'قراءات التراخيص بالكلمات البسيطة ليست مشورة قانونية.',
}

/** The pages of a long list. */
export const pages: typeof en.pages = {
  label: 'الصفحات',
  previous: 'السابقة',
  next: 'التالية',
  numbered: ({ page }) => `صفحة ${page}`,
}

/** The page for addresses that lead nowhere. */
export const notFound: typeof en.notFound = {
  title: 'غير موجودة',
  heading: 'لا صفحة هنا',
  advice: 'تُكتب المعرّفات بحروف Hub الكبيرة والصغيرة نفسها: {form}. {all}',
  form: 'models/<المالك>/<الاسم>/',
  search: 'بحث',
  all: ({ site }) => `كل نماذج ${site}`,
}

/** What a site is called whose catalog.yaml does not say. */
export const siteTitle: typeof en.siteTitle = 'صحائف النماذج'
