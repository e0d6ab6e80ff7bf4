import type * as en from '../en/evaluation.ts'
import { counter, type Forms } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

const scores = (number: number): string => count(number, nouns.scores)

const pairs: Forms<'ar'> = {
  zero: 'لا أزواج لغوية',
  one: 'زوج لغوي واحد',
  two: 'زوجان لغويان',
  few: '# أزواج لغوية',
  many: '# زوجًا لغويًا',
  other: '# زوج لغوي',
}

const subsets: Forms<'ar'> = {
  zero: 'لا مجموعات فرعية',
  one: 'مجموعة فرعية واحدة',
  two: 'مجموعتان فرعيتان',
  few: '# مجموعات فرعية',
  many: '# مجموعة فرعية',
  other: '# مجموعة فرعية',
}

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) => count(number, pairs),
  languages: (number: number) => count(number, nouns.languages),
  subsets: (number: number) => count(number, subsets),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation: typeof en.evaluation = {
  table: 'النتائج',
  none: 'لا تذكر البطاقة نتائج.',
  lead: ({ measured, inherited, unclear, tables, compared }) =>
    `${[
      [measured, `${scores(measured)} لهذا النموذج`],
      [inherited, `${scores(inherited)} موروثة من نموذج آخر`],
      [unclear, `${scores(unclear)} غير واضحة المصدر`],
      [
        tables,
        `${count(tables, { zero: 'لا جداول معايير', one: 'جدول معايير واحد', two: 'جدولا معايير', few: '# جداول معايير', many: '# جدول معايير', other: '# جدول معايير' })} في البطاقة`,
      ],
      [compared, `${scores(compared)} لنماذج أخرى للمقارنة`],
    ]
      .flatMap(([number, text]) => (number === 0 ? [] : text))
      .join('، ')}.`,
  columns: {
    benchmark: 'المعيار',
    score: 'النتيجة',
    place: 'الموضع بين النماذج المقيسة بالطريقة نفسها',
    setup: 'الإعداد',
    subject: 'قيست على',
    source: 'المصدر',
  },
  direction: { up: 'الأعلى أفضل', down: 'الأدنى أفضل' },
  units: { percent: '%', fraction: 'من 1', decibel: 'dB', elo: 'Elo' },
  ofOne: ({ percent }) => `من 1 (${percent}%)`,
  subjects: { measured: 'هذا النموذج', other: 'نموذج آخر', unclear: 'غير واضح' },
  runs: (number) =>
    count(number, {
      zero: 'لا تشغيلات',
      one: 'تشغيل واحد',
      two: 'تشغيلان',
      few: '# تشغيلات',
      many: '# تشغيلًا',
      other: '# تشغيل',
    }),
  samples: (number) =>
    `${count(number, { zero: 'لا إجابات', one: 'إجابة واحدة', two: 'إجابتان', few: '# إجابات', many: '# إجابة', other: '# إجابة' })} لكل سؤال`,
  places: {
    table: 'جدول البطاقة',
    index: 'فهرس التقييم',
    results: ({ name }) => `نتائج ${name}`,
  },
  conflicts: {
    table: ({ value }) => `يقول جدول في البطاقة ${value}`,
    index: ({ value }) => `يقول الفهرس ${value}`,
  },
  bar: ({ value, low, high, models }) =>
    `${value} ضمن مدى من ${low} إلى ${high} على ${count(models, { ...nouns.models, two: 'نموذجين' })} قيست بالطريقة نفسها`,
  verified: 'تحقق منها Hub',
  proposed: 'مقترحة في طلب دمج لم يُدمج',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: 'غير مذكور',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }) => `${value}-shot`,
    fewShot: 'أمثلة قليلة (few-shot)',
    mean: ({ value }) => `متوسط ${value}`,
    vote: ({ value }) => `تصويت أغلبية من ${value}`,
    oneAnswer: 'إجابة واحدة',
    best: ({ value }) => `أفضل ${value}`,
    classes: ({ value }) => `${value} أصناف`,
  },
  index: 'فهرس التقييم',
  /** Columns of the table of scores in `sheet.json`. */
  exported: {
    benchmark: 'المعيار',
    metric: 'المقياس',
    value: 'القيمة',
    model: 'النموذج',
    whose: 'لمن',
  },
  printed: 'كما في البطاقة:',
  tableNumber: ({ number }) => `الجدول ${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({ metric, kind, number, low, high }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `، من ${low} إلى ${high}`
    if (metric === undefined) return `${many}${range}`
    return kind === 'scores' ? `${metric}، ${many}${range}` : `${metric} على ${many}${range}`
  },
  all: ({ number }) => `الكل: ${scores(number)}`,
  allOf: ({ number }) => `الكل (${number})`,
  more: ({ number }) =>
    `${count(number, { zero: 'لا أسطر أخرى', one: 'سطر آخر', two: 'سطران آخران', few: '# أسطر أخرى', many: '# سطرًا آخر', other: '# سطر آخر' })} في صفحة كل النتائج.`,
  allTitle: ({ model }) => `نتائج ${model}`,
  allLead: ({ number }) => `${scores(number)} كما تذكرها البطاقة وفهرسها. وسجل كل منها في`,
  cut: ({ shown, all }) => `أول ${shown} من ${scores(all)}؛ والباقي في`,
}
