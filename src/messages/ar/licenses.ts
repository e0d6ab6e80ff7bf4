import type * as en from '../en/licenses.ts'
import { monthsIn, placesIn } from '../licence-values.ts'
import { licenseClasses } from './license-classes.ts'

/** A number of users, in millions. */
type Users = { users: number; per: 'month' | 'day' }

const usersOf = ({ users, per }: Users): string =>
  `${users} مليون مستخدم ${per === 'month' ? 'شهريًا' : 'يوميًا'}`

const places = {
  EU: 'الاتحاد الأوروبي',
  GB: 'المملكة المتحدة',
  KR: 'كوريا الجنوبية',
}

const listOf = placesIn('ar', places)
const monthOf = monthsIn('ar')

/** What licences allow, in plain words of our own; no legal advice, and the page says so. */
export const licenses: typeof en.licenses = {
  /** How freely a licence lets the model be used, by class. */
  classes: licenseClasses,
  /** What that means for a reader, in one sentence. */
  meanings: {
    permissive: 'يجوز استخدامه وتغييره ومشاركته، تجاريًا أيضًا، مع إبقاء الإشعارات.',
    'public-domain': 'يجوز استخدامه وتغييره ومشاركته، تجاريًا أيضًا.',
    'with-conditions': 'يجوز استخدامه، تجاريًا أيضًا، ما استوفيت شروطه.',
    excluding: 'يجوز استخدامه، تجاريًا أيضًا، لمن لا تستثنيهم شروطه.',
    'no-derivatives': 'يجوز استخدامه ومشاركته كما هو، تجاريًا أيضًا.',
    'non-commercial': 'لا يجوز استخدامه تجاريًا.',
    research: 'للبحث فقط.',
    unknown: 'ما يُسمح به غير معروف؛ اسأل الناشر.',
  },
  /** The terms that decide what can be done, in one sentence each. */
  terms: {
    'no-notice': 'لا يلزم إبقاء أي إشعار.',
    'share-alike': 'يجب أن تحمل المشتقات الترخيص نفسه.',
    copyleft: 'يجب أن تحمل المشتقات الموزَّعة الترخيص نفسه ومصدرها.',
    'weak-copyleft':
      'يجب أن تبقى التغييرات على العمل نفسه تحت هذا الترخيص؛ ولا يلزم ذلك ما يستخدمه فحسب.',
    'network-copyleft': 'يجب إتاحة مصدر المشتقات، لمن يستخدمها عبر الشبكة أيضًا.',
    'file-copyleft': 'يجب أن تبقى الملفات المغيَّرة تحت هذا الترخيص.',
    'mark-changes': 'يجب تعليم الملفات المغيَّرة بأنها مغيَّرة.',
    'no-derivatives': 'لا يجوز مشاركة النسخ المغيَّرة، ومنها الضبط الدقيق والتكميمات.',
    'computational-use': 'للاستخدام الحسابي فقط.',
    'no-patents': 'لا تُمنح حقوق براءات الاختراع.',
    'forbidden-uses': 'الاستخدام محدود بقائمة أغراض محظورة يجب أن تنقلها المشتقات.',
    'use-policy': 'تسري قائمة الناشر للاستخدامات المحظورة، ويجب نقلها.',
    notice: 'يجب أن تحمل النسخ الترخيص وإشعارًا.',
    'user-limit': (values) =>
      `الشركات التي يزيد مستخدموها على ${usersOf(values)} تحتاج إلى ترخيص منفصل من الناشر.`,
    'revenue-limit': ({ millions }) =>
      `الشركات التي تزيد إيراداتها على ${millions} مليون دولار أمريكي في السنة تحتاج إلى ترخيص منفصل من الناشر.`,
    'show-name': ({ name }) => `يجب أن تعرض المنتجات والخدمات المبنية عليه «${name}».`,
    'models-show-name': ({ name }) => `يجب أن تعرض النماذج المصنوعة به «${name}» في توثيقها.`,
    'name-large-users': ({ millions, ...values }) =>
      `المنتجات التي يزيد مستخدموها على ${usersOf(values)} أو إيراداتها على ${millions} مليون دولار أمريكي ${values.per === 'month' ? 'في الشهر' : 'في اليوم'} يجب أن تعرض اسم النموذج.`,
    'name-prefix': ({ name }) => `يجب أن تبدأ أسماء النماذج المصنوعة به بـ «${name}».`,
    'no-model-training': 'لا يجوز استخدامه ولا مخرجاته لتحسين نماذج لغوية أخرى.',
    'no-ai-training': 'لا يجوز استخدامه ولا مخرجاته لتحسين نماذج ذكاء اصطناعي توليدي أخرى.',
    'output-too': 'ويسري ذلك على مخرجاته أيضًا.',
    'non-production': 'للاختبار والبحث والتقييم والاستخدام الشخصي، لا للإنتاج أبدًا.',
    'no-military-use': 'الاستخدام العسكري وغير القانوني محظور.',
    'publisher-policy': 'تسري سياسة الناشر للاستخدام.',
    guardrails: 'من يزيل تدابير السلامة فيه يفقد كل الحقوق.',
    'public-statement': ({ name }) =>
      `يجب أن تذكر التصريحات العلنية عن النماذج المصنوعة به اسم ${name}.`,
    'no-providers': 'ليس لمقدمي البرمجيات أو الخدمات السحابية ترخيص تجاري.',
    'eu-multimodal': 'نماذجه التي تعالج الصور: لا تُمنح حقوق لأفراد الاتحاد الأوروبي وشركاته.',
    territory: ({ places, since }) =>
      `لا تسري إصداراته منذ ${monthOf(since)} في ${listOf(places)}.`,
    registration: 'يحتاج الاستخدام التجاري إلى تسجيل لدى الناشر أو موافقته المكتوبة.',
    'non-commercial-only': 'للاستخدام غير التجاري فقط.',
    'research-only': 'لأغراض البحث فقط.',
    'noncommercial-research-only': 'للبحث غير التجاري فقط.',
    'text-unread': 'لم يكن نصه متاحًا عند هذه القراءة؛ اقرأه قبل الاستخدام.',
    'read-text': 'نصه هو الفيصل: لا قراءة له هنا.',
    'own-terms': 'تسري شروط الناشر الخاصة؛ اقرأها قبل الاستخدام.',
  },
  /** A licence that does not go with the base model's; `{model}` is where the link to it stands. */
  conflicts: {
    freer: ({ own, base }) => `ترخيصه، ${own}، أكثر حرية من ${base} لنموذجه الأساس {model}`,
    'no-derivatives': ({ base }) => `لا يسمح ${base} بمشاركة نسخ مغيَّرة من {model}`,
  },
  changed: ({ from, to, date }) => `تغيّر ترخيصه من ${from} إلى ${to}؛ رُصد أول مرة في ${date}.`,
  /** In place of the name of a licence that is stated as "other" and no more. */
  other: 'ترخيص آخر',
  several: 'ذُكرت عدة تراخيص؛ والقراءة الأشد هي المعتمدة هنا.',
  notStated: 'لم يُذكر ترخيص. ومن دونه لا يُمنح شيء: اسأل الناشر.',
  anyVersion: ({ name }) => `${name} (الإصدار غير مذكور)`,
  orLater: ({ name }) => `${name} أو أحدث`,
  osi: 'معتمد من OSI',
  fsf: 'حر كما تقول FSF',
}
