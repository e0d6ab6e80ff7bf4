import type * as en from '../en/catalogue.ts'
import { counter } from '../plural.ts'
import { access, capabilities, kinds } from './model-words.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')
const models = (number: number): string => count(number, nouns.models)

/** The list of all models. */
export const catalogue: typeof en.catalogue = {
  lead: 'صحيفة لكل نموذج: ما هو، ولمن هذه الأرقام، وما في المستودع.',
  title: ({ site, page }) => `${site}، صفحة ${page}`,
  skip: 'انتقل إلى القائمة',
  /** How many there are, and in which order they stand. */
  count: ({ models: number, rows }) =>
    rows < number
      ? `${models(number)} في ${count(rows, { ...nouns.rows, two: 'صفين' })}، المميزة أولًا ثم حسب التنزيلات`
      : `${models(number)}، المميزة أولًا ثم حسب التنزيلات`,
  countPlain: ({ models: number }) => `${models(number)}، حسب التنزيلات`,
  onPage: ({ page, pages }) => `؛ صفحة ${page} من ${pages}`,
  browse: 'تصفّح',
  columns: {
    name: 'النموذج',
    parameters: 'المعاملات',
    memory: 'الذاكرة عند 8K',
    context: 'السياق',
    license: 'الترخيص',
    modified: 'آخر تحديث',
    downloads: 'التنزيلات، 30 يومًا',
  },
  /** What the figures of a column are, for those who ask. */
  columnNotes: {
    memory: 'تقدير لأصغر خيارات الملفات، بسياق 8K رمز أو بكل ما لدى النموذج من سياق',
  },
  find: 'ابحث عن نموذج',
  placeholder: 'اسم أو مالك أو مهمة أو «7b gguf»',
  inCards: 'وفي ملفات README أيضًا',
  filters: 'المرشِّحات',
  close: 'اعرض القائمة',
  order: 'الترتيب',
  orders: {
    best: 'الأقرب مطابقة، وإلا فالمميزة أولًا',
    downloads: 'الأكثر تنزيلًا',
    likes: 'الأكثر إعجابًا',
    updated: 'الأحدث تحديثًا',
    added: 'الأجد',
    parameters: 'الأكثر معاملات',
    memory: 'الأقل ذاكرة',
    context: 'الأطول سياقًا',
    name: 'الاسم',
  },
  byScore: 'حسب معيار',
  setup: ({ name, setup }) => `${name} (${setup})`,
  reverse: 'بالعكس',
  fold: 'نسخ النموذج في صف واحد',
  more: ({ number }) => `الكل (${number})`,
  facets: {
    use: 'الاستخدام',
    task: 'المهمة',
    kind: 'النوع',
    can: 'القدرات',
    library: 'المكتبة',
    format: 'الصيغة',
    quant: 'التكميم',
    licence: 'الترخيص',
    access: 'الوصول',
    language: 'اللغة',
    owner: 'المالك',
    year: 'السنة',
  },
  /** A value of a facet that a model does not state. */
  notStated: 'غير مذكور',
  commercial: 'يجوز استخدامه تجاريًا',
  commercialNote: 'وفق الترخيص المذكور، وبعضها بشروط: تبيّنها الصحيفة.',
  kinds,
  capabilities,
  access,
  fits: {
    title: 'يتسع له جهازي',
    only: 'ما يتسع له فقط',
    device: 'الجهاز',
    anyDevice: 'جهاز آخر: اكتب ذاكرته',
    memory: 'الذاكرة، GB',
    machine: 'النوع',
    machines: { graphics: 'بطاقة رسوميات', unified: 'معالج Apple', system: 'ذاكرة النظام' },
    context: 'السياق',
    note: 'تقدير لأصغر ملفات النموذج، وبما لا يتجاوز سياقه. يُحفظ جهازك في هذا المتصفح وحده.',
  },
  parameters: {
    title: 'المعاملات، بالمليار',
    from: 'من',
    to: 'إلى',
    active: 'النشطة فقط',
  },
  download: { title: 'أصغر تنزيل', most: 'الحد الأقصى، GB' },
  scored: 'له نتائج خاصة به',
}
