import type * as en from '../en/lists.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')
const models = (number: number): string => count(number, nouns.models)

/** Pages that hold the models of one task, owner, licence and the like. */
export const lists: typeof en.lists = {
  kinds: {
    tasks: { many: 'المهام', title: ({ label }) => `نماذج لمهمة: ${label}` },
    owners: { many: 'المالكون', title: ({ label }) => `نماذج ${label}` },
    licences: {
      many: 'التراخيص',
      title: ({ label }) => `نماذج بترخيص: ${label}`,
    },
    libraries: {
      many: 'المكتبات',
      title: ({ label }) => `نماذج لمكتبة ${label}`,
    },
    languages: { many: 'اللغات', title: ({ label }) => `نماذج بلغة: ${label}` },
    families: {
      many: 'العائلات',
      title: ({ label }) => `عائلة ${label}`,
    },
    datasets: {
      many: 'مجموعات البيانات',
      title: ({ label }) => `نماذج تذكر ${label}`,
    },
  },
  /** Values that stand where the code of a language should, by the value. */
  specialLanguages: { multilingual: 'متعدد اللغات', code: 'شيفرة' },
  /** What a list holds, in numbers that the catalogue knows. */
  lead: ({ models: number, commercial, tasks }) => {
    const what = tasks.map(({ label, count: of }) => `${label}: ${of}`).join('، ')
    const free =
      commercial === 0
        ? 'لا يذكر أي منها ترخيصًا يسمح بالاستخدام التجاري.'
        : `${commercial === number ? 'كلها يجوز' : `يجوز استخدام ${commercial} منها`} ${commercial === number ? 'استخدامها تجاريًا' : 'تجاريًا'} وفق الترخيص الذي تذكره.`
    return `${models(number)}${what ? ` (${what})` : ''}. ${free}`
  },
  index: {
    tasks: 'ما صُنعت له النماذج، كما تذكر مستودعاتها.',
    owners: 'أفراد ومؤسسات لهم هنا نموذجان على الأقل.',
    licences: 'مدى حرية استخدام النماذج، والتراخيص التي تذكرها.',
    libraries: 'المكتبات التي تُحمَّل بها النماذج.',
    languages: 'اللغات التي تذكرها النماذج؛ ومعظم ما يعرف الإنجليزية لا يذكر شيئًا.',
    families: 'نماذج صُنعت منها نماذج أخرى هنا، مع كل ما صُنع منها.',
    datasets: 'مجموعات بيانات يذكر نموذجان على الأقل أنهما دُرّبا أو اختُبرا عليها.',
  },
  number: ({ models: number }) => models(number),
  onHub: 'في Hub',
  model: 'صحيفة هذا النموذج',
  elsewhere: 'الأصل ليس في هذا الفهرس.',
  tree: 'ما صُنع منه',
  treeNote: ({ drawn, all }) =>
    drawn < all ? `رُسم ${drawn} من ${all}؛ والقائمة أدناه كاملة.` : '',
  treeLabel: ({ label }) => `ما صُنع من ${label}`,
  more: ({ number }) => `و${number} أخرى`,
  versions: 'النسخ جنبًا إلى جنب',
  versionsOn: ({ page, pages }) =>
    `الجزء ${page} من ${pages}؛ والنسخ الأخرى في الصفحات الأخرى أدناه.`,
  list: 'كل نماذج العائلة',
  az: {
    title: 'كل النماذج بالاسم',
    short: 'حسب الاسم',
    lead: ({ models: number }) => `${models(number)}، مرتبة بالاسم.`,
  },
}
