import type * as en from '../en/boards.ts'
import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

const models = (number: number): string => count(number, nouns.models)
const results = (number: number): string => count(number, nouns.scores)

/** Units as they stand beside a figure or an axis. */
const scales: Readonly<Record<string, string>> = {
  percent: '%',
  fraction: 'من 1',
  points: 'نقطة',
  elo: 'Elo',
  seconds: 'ث',
  milliseconds: 'م.ث',
  decibel: 'dB',
  perplexity: 'الحيرة',
  count: 'عدد',
}

/** Leaderboards, the overview of benchmarks and the fields' tables. */
export const boards: typeof en.boards = {
  title: 'المعايير',
  description: 'كل معيار له نتائج في هذا الفهرس، حسب المجال، وما الذي يقيسه.',
  lead: ({ benchmarks, fields }) =>
    `${count(benchmarks, nouns.benchmarks)} في ${count(fields, { zero: 'لا مجالات', one: 'مجال واحد', two: 'مجالين', few: '# مجالات', many: '# مجالًا', other: '# مجال' })} لها نتائج في هذا الفهرس. لا تُرتَّب النماذج إلا مع نماذج قيست بالطريقة نفسها: المقياس والوحدة والإعداد والبيانات نفسها، وكلها مذكورة.`,
  none: 'لا تذكر أي بطاقة في هذا الفهرس نتيجة على معيار معروف.',
  models,
  results,
  fields: 'المجالات',
  scales,
  columns: {
    benchmark: 'المعيار',
    measures: 'ما يقيسه',
    better: 'الأفضل',
    models: 'النماذج',
    ranked: 'المرتَّبة',
    unclear: 'غير واضحة',
    rank: 'الرتبة',
    model: 'النموذج',
    score: 'النتيجة',
    parameters: 'المعاملات',
    licence: 'الترخيص',
    by: 'نشرها',
    source: 'المصدر',
    setup: 'الإعداد كما ذُكر',
    reason: 'سبب عدم الترتيب',
    metric: 'المقياس',
  },
  order: { up: 'الأعلى', down: 'الأدنى' },
  orderUnknown: 'حسب المقياس',
  unclearNote: 'نتائج لا يتضح لمن هي؛ تظهر في صحائف نماذجها فقط.',
  paper: 'الورقة البحثية',
  fieldTable: ({ field }) => `النماذج جنبًا إلى جنب: ${field}`,
  resultsOf: ({ benchmark }) => `نتائج ${benchmark}`,
  pageOf: ({ title, page }) => `${title}، صفحة ${page}`,
  csv: 'النتائج بصيغة CSV',
  json: 'النتائج بصيغة JSON',
  direction: { up: 'الأعلى أفضل.', down: 'الأدنى أفضل.' },
  summary: ({ ranked, groups, listed, unclear }) =>
    [
      groups > 0
        ? `${models(ranked)} مرتَّبة في ${count(groups, { zero: 'لا إعدادات', one: 'إعداد واحد', two: 'إعدادين', few: '# إعدادات', many: '# إعدادًا', other: '# إعداد' })}`
        : 'لا يُعرف نموذجان قيسا بالطريقة نفسها',
      ...(listed > 0 ? [`${results(listed)} مذكورة بلا رتبة`] : []),
      ...(unclear > 0 ? [`${results(unclear)} لا يتضح لمن هي`] : []),
    ].join('، '),
  setups: 'الإعدادات',
  allSetups: ({ number }) => `كل الإعدادات (${number})`,
  setupsOf: ({ benchmark }) => `إعدادات ${benchmark}`,
  beside: ({ text }) => `بجانبه «${text}»`,
  shots: ({ shots }) => `${shots}-shot`,
  version: ({ version }) => `الإصدار ${version}`,
  revision: ({ revision }) => `البيانات عند ${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : ` (${scales[scale] ?? scale})`}، ${models(ranked)}`,
  groupLead: ({ models: number }) => `${models(number)} قيست بالطريقة نفسها، الأفضل أولًا.`,
  unrankedRows: ({ rows }) => `${count(rows, nouns.rows)} بلا رتبة: السبب في الجدول.`,
  notRanked: 'مذكورة بلا ترتيب',
  notRankedLead:
    'نتائج لا يمكن مقارنتها: أمر مهم غير مذكور، أو لم يُقَس غيرها بالطريقة نفسها. مرتبة حسب الأسماء.',
  ...boardRow,
  andMore: ({ number }) => `و${number} أخرى`,
  reasons: {
    benchmark: 'المعيار غير معروف',
    metric: 'المقياس غير مذكور',
    direction: 'لا يُعرف أي الاتجاهين أفضل',
    scale: 'الوحدة غير معروفة',
    'shots or method': 'عدد الأمثلة أو الطريقة غير مذكور',
    'data set part': 'جزء البيانات غير مذكور',
    split: 'تقسيم البيانات غير مذكور',
    language: 'اللغة غير مذكورة',
    version: 'إصدار البيانات غير مذكور',
    subset: 'المجموعة الفرعية غير مذكورة',
    'name-only': 'اسم بلا مستودع',
    'several-figures': 'عدة أرقام لإعداد واحد',
    'copies-only': 'لا تذكرها إلا نسخ من البطاقة',
    alone: 'لم يُقَس غيرها بالطريقة نفسها',
  },
  filter: {
    parameters: 'المعاملات',
    active: 'النشطة منها، لنماذج مزيج الخبراء',
    licence: 'الترخيص',
    by: 'نشرها',
    any: 'أي',
    upTo: ({ size }) => `حتى ${size}`,
    verified: 'المتحقق منها فقط',
    empty: 'لا نتيجة تطابق. اسمح بمعاملات أكثر أو بترخيص آخر أو بناشر آخر.',
  },
  chart: {
    parameters: 'المعاملات، مقياس لوغاريتمي',
    model: 'النموذج',
    axis: ({ metric, scale }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}، ${scales[scale]}`,
    sized: ({ size }) => `عدد المعاملات ${size}`,
    scatterTitle: ({ benchmark, metric }) => `${benchmark}: ${metric} مقابل المعاملات`,
    scatterNote: ({ shown, left }) =>
      `${models(shown)} معروفة الحجم${left > 0 ? `؛ تُرك ${left} غير معروف الحجم` : ''}. كل الأرقام في الجدول.`,
    dotsTitle: ({ benchmark, metric }) => `${benchmark}: ${metric} حسب النموذج`,
    dotsNote: ({ shown, all }) =>
      `${shown < all ? `أول ${shown} من ${models(all)}` : models(all)}. كل الأرقام في الجدول.`,
    own: 'ممتلئ: ذكره الناشر نفسه',
    other: 'فارغ: طرف ثالث أو غير معروف',
    key: 'مفتاح الرسم',
  },
  remarks: { saturated: 'متشبِّع', contaminated: 'ملوَّث', source: 'المصدر' },
  matrix: {
    title: ({ field }) => `${field}: النماذج جنبًا إلى جنب`,
    lead: ({ models: rows, benchmarks }) =>
      `${models(rows)} على ${count(benchmarks, nouns.benchmarks)}. في كل عمود إعداد واحد هو الأكثر نماذج؛ ويقود الرقم إلى صف البطاقة الذي يذكره. النماذج الأكثر أرقامًا أولًا.`,
    none: 'لا يُعرف في هذا المجال نموذجان قيسا بالطريقة نفسها.',
    sets: 'المعايير',
    set: ({ from, to }) => `من ${from} إلى ${to}`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: 'زر العمود يرتب صفوف هذه الصفحة.',
    up: 'المعايير',
  },
}
