// @ts-nocheck: being translated
import type * as en from '../en/api.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** The page of everything that programs can read. */
export const api: typeof en.api = {
  title: 'البيانات والمخططات',
  lead: 'كل ما في هذا الموقع على شكل ملفات. لا مفتاح ولا حد للطلبات، والمحتوى نفسه حتى البناء التالي.',
  files: 'الملفات',
  columns: { file: 'الملف', what: 'محتواه', schema: 'المخطط', size: 'العدد' },
  models: ({ number }) => count(number, nouns.models),
  boards: ({ number }) => count(number, nouns.benchmarks),
  scores: ({ number }) => count(number, nouns.scores),
  one: 'ملف واحد',
  published: 'منشور',
  copy: ({ name }) => `انسخ مثال ${name}`,
  oneOfEach: 'بجانب كل صحيفة',
  none: 'لا شيء',
  examples: 'أمثلة',
  previewed: 'بُني هذا الموقع من دون عنوانه الخاص: تسأل الأمثلة المعاينةَ على هذا الحاسوب.',
  exampleOf: { curl: 'curl', python: 'Python', javascript: 'JavaScript' },
  notes:
    'المفتاح الغائب يعني أن الأمر غير مذكور. الرموز ثابتة، أما الكلمات الإنجليزية فقد تتغير. تحمل الأرقام يوم أخذها.',
  what: {
    sheet: 'السجل الموحَّد للنموذج',
    markdown: 'الصحيفة كاملة بصيغة Markdown',
    card: 'البطاقة بصيغة Markdown',
    sums: 'SHA-256 للملفات، حيث يُعرف',
    cyclonedx: 'قائمة المكوّنات بصيغة CycloneDX 1.7',
    spdx: 'قائمة المكوّنات بصيغة SPDX 3.0.1',
    rows: 'كل النماذج، لكل منها سطر JSON',
    csv: 'كل النماذج في جدول',
    evaluations: 'كل نتائج المعايير المعروفة، لكل منها سطر JSON',
    results: 'كل نتائج معيار واحد',
    resultsCsv: 'المحتوى نفسه في جدول',
    changes: 'أحدث التغييرات، مع أسماء ملفات كل شهر',
    atom: 'أحدث التغييرات بصيغة Atom',
    jsonFeed: 'أحدث التغييرات بصيغة JSON Feed',
    bills: 'النماذج في قوائم مكوّنات بصيغة CycloneDX 1.7',
    sitemap: 'كل الصفحات، لمحركات البحث',
    llms: 'ما يجده المساعدون هنا',
  },
}
