import type * as en from '../en/coverage.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** What the catalogue knows of its models, and what it does not. */
export const coverage: typeof en.coverage = {
  title: 'عن البيانات',
  lead: ({ models }) =>
    `ما يُعرف عن النماذج هنا (${count(models, nouns.models)})، وما لا يُعرف، وما وُجد من ملاحظات. وهي للمحرر قائمة عمل.`,
  taken: ({ from, to }) =>
    from === to ? `أُخذت الأرقام في ${from}.` : `أُخذت الأرقام من ${from} إلى ${to}.`,
  undated: ({ models }) => `لا تاريخ لأرقام ${count(models, { ...nouns.models, two: 'نموذجين' })}.`,
  stated: 'ما تذكره النماذج',
  statedNote: 'من كل النماذج، إلا إذا ذكر السطر غير ذلك.',
  columns: { fact: 'المعلومة', stated: 'تذكرها', share: 'النسبة', missing: 'لا تذكرها' },
  of: ({ stated, of }) =>
    `${stated.toLocaleString('ar-u-nu-latn')} من ${of.toLocaleString('ar-u-nu-latn')}`,
  percent: ({ percent }) => `${percent}%`,
  findings: 'ما وُجد',
  findingsNote: 'حسب النوع، مع النماذج؛ وتذكر كل صحيفة ما هو وأين وما العمل.',
  none: 'لم يوجد شيء.',
  number: ({ models }) => count(models, nouns.models),
  more: ({ number }) => `و${number} أخرى`,
  left: 'ما استُبعد',
  leftNote: 'لم يمكن عرض شيء من هذه المجلدات.',
  noneLeft: 'لم يُستبعد أي نموذج.',
  facts: {
    summary: 'ملخص في البطاقة',
    task: 'المهمة',
    licence: 'ترخيص',
    licenceKnown: 'ترخيص معروف الشروط، مما له ترخيص',
    parameters: 'عدد المعاملات',
    context: 'طول السياق',
    size: 'حجم أصغر تنزيل',
    memory: 'الذاكرة التي يحتاجها (تقديرًا من ملفاته)',
    hashes: 'SHA-256 لملفاته',
    languages: 'اللغات',
    datasets: 'مجموعات البيانات',
    scores: 'نتائج خاصة به',
    base: 'النموذج الذي صُنع منه (ليس للأصلية أصل)',
    downloads: 'التنزيلات',
    updated: 'متى تغيّر آخر مرة',
    access: 'هل تحتاج الملفات إلى إذن',
  },
}
