import type * as en from '../en/browser.ts'
import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')
const modelsOf = (number: number): string => count(number, nouns.models)

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser: typeof en.browser = {
  notStated: 'غير مذكور',
  joined,
  gated: 'مقيَّد',
  replaced: 'له بديل',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { before: 'المعاملات ' },
    memory: { before: 'الذاكرة ' },
    context: { before: 'السياق ' },
    downloads: { before: 'التنزيلات ' },
  },

  /** A row of a list of models. */
  row: {
    active: ({ size }) => `${size} نشطة`,
    atLeast: ({ size }) => `أكثر من ${size}`,
    licences: licenseClasses,
    trend: { up: 'في ازدياد', down: 'في تناقص', flat: 'ثابتة' },
    versions: ({ quantized, adapter, other, size }) => {
      const kinds = [
        ...(quantized > 0
          ? [
              count(quantized, {
                zero: 'لا تكميمات',
                one: 'تكميم واحد',
                two: 'تكميمان',
                few: '# تكميمات',
                many: '# تكميمًا',
                other: '# تكميم',
              }),
            ]
          : []),
        ...(adapter > 0
          ? [
              count(adapter, {
                zero: 'لا مهايئات',
                one: 'مهايئ واحد',
                two: 'مهايئان',
                few: '# مهايئات',
                many: '# مهايئًا',
                other: '# مهايئ',
              }),
            ]
          : []),
        ...(other > 0
          ? [
              count(other, {
                zero: 'لا نسخ أخرى',
                one: 'نسخة أخرى',
                two: 'نسختان أخريان',
                few: '# نسخ أخرى',
                many: '# نسخة أخرى',
                other: '# نسخة أخرى',
              }),
            ]
          : []),
      ].join('، ')
      return size === undefined ? kinds : `${kinds}، بدءًا من ${size}`
    },
    compareVersions: 'كل النسخ جنبًا إلى جنب',
    inCard: 'في README',
  },

  /** The search that two keys open on every page. */
  search: {
    label: 'ابحث في النماذج والقوائم والمعايير وهذه الصفحة',
    placeholder: 'نموذج أو مالك أو مهمة أو معيار أو قسم من هذه الصفحة',
    results: 'ما وُجد',
    kinds: { model: 'نموذج', list: 'الفهرس', section: 'هذه الصفحة' },
    places: {
      benchmarks: ({ models }) => `معيار، ${modelsOf(models)}`,
      tasks: ({ models }) => `مهمة، ${modelsOf(models)}`,
      owners: ({ models }) => `مالك، ${modelsOf(models)}`,
      families: ({ models }) => `عائلة، ${modelsOf(models)}`,
      libraries: ({ models }) => `مكتبة، ${modelsOf(models)}`,
      languages: ({ models }) => `لغة، ${modelsOf(models)}`,
      licences: ({ models }) => `ترخيص، ${modelsOf(models)}`,
      datasets: ({ models }) => `مجموعة بيانات، ${modelsOf(models)}`,
    },
    all: ({ models }) => `كل ما في الفهرس: ${modelsOf(models)}`,
    number: ({ number }) => `وُجد ${number}؛ الأسهم للاختيار وEnter للفتح`,
  },

  /** Models side by side. */
  compare: {
    fact: 'المعلومة',
    more: ({ number }) => `و${number} أخرى`,
    tokens: ({ number }) => `${number} رمز`,
    commands: 'الملفات والأوامر',
    scores: 'نتائج قيست بالطريقة نفسها',
    scoreOf: ({ name, setup }) => `${name} (${setup})`,
    commandsPart: 'التنزيل والتشغيل',
    choice: 'الملفات التي تستخدمها الأوامر',
    commandNames: { download: 'التنزيل', check: 'التحقق من الملفات', run: 'التشغيل' },
    copyCommand: ({ command, model }) => `انسخ: ${command}، ${model}`,
    add: 'قارن',
    remove: 'أزل من المقارنة',
    chosen: ({ number }) => `قارن ${count(number, { ...nouns.models, two: 'نموذجين' })}`,
    none: 'لم يُختر نموذج. في كل صحيفة وكل قائمة زر «قارن».',
    choose: 'اختر نماذج من القائمة',
    failed: 'تعذر تحميل النماذج.',
    missing: ({ ids }) => `ليست في هذا الفهرس: ${ids}`,
    clear: 'أفرغ المقارنة',
    markdown: 'انسخ بصيغة Markdown',
    csv: 'انسخ بصيغة CSV',
    link: 'انسخ الرابط',
    find: 'أضف نموذجًا',
    facts: {
      task: 'المهمة',
      kind: 'النوع',
      parameters: 'المعاملات',
      context: 'السياق',
      memory: ({ context }) => `الذاكرة عند ${context} رمز، تقديرًا`,
      download: 'أصغر تنزيل',
      quantizations: 'التكميمات',
      formats: 'الصيغ',
      library: 'المكتبة',
      licence: 'الترخيص',
      allows: 'ما يسمح به',
      access: 'الوصول',
      can: 'القدرات',
      languages: 'اللغات',
      scores: 'نتائجه الخاصة',
      updated: 'آخر تحديث',
      added: 'الإضافة',
      downloads: 'التنزيلات، 30 يومًا',
      likes: 'الإعجابات',
      files: 'الملفات',
    },
    kinds: kinds,
    access: access,
    capabilities: capabilities,
  },

  list: {
    fit: ({ models, rows }) =>
      rows < models
        ? `${modelsOf(models)} في ${count(rows, { ...nouns.rows, two: 'صفين' })}`
        : modelsOf(models),
    /** How the rows stand, after their number. */
    order: ({ order }) => `، ${order}`,
    orders: {
      found: 'الأقرب مطابقة أولًا',
      best: 'المميزة أولًا ثم حسب التنزيلات',
      downloads: 'الأكثر تنزيلًا أولًا',
      likes: 'الأكثر إعجابًا أولًا',
      updated: 'الأحدث تحديثًا أولًا',
      added: 'الأجد أولًا',
      parameters: 'الأكثر معاملات أولًا',
      memory: 'الأقل ذاكرة أولًا',
      context: 'الأطول سياقًا أولًا',
      name: 'حسب الاسم',
    },
    byScore: ({ benchmark }) =>
      `حسب ${benchmark}، الأفضل أولًا، وما لا نتيجة قابلة للمقارنة له آخرًا`,
    reversed: '، بالعكس',
    looked: ({ looked, of }) =>
      `؛ فُحص ${looked.toLocaleString('ar-u-nu-latn')} من ${of.toLocaleString('ar-u-nu-latn')} حتى الآن`,
    none: 'لا نموذج يطابق.',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }) => `من دون «${what}»: ${modelsOf(models)}`,
    limits: {
      params: 'المعاملات',
      download: 'أصغر تنزيل',
      fits: 'يتسع له جهازي',
      scored: 'له نتائج',
      text: 'البحث',
    },
    clear: 'امسح الكل',
    remove: ({ what }) => `أزل المرشِّح ${what}`,
    failed: 'تعذر تحميل القائمة؛ الصفحات أدناه كاملة.',
    parameters: ({ from, to }) =>
      from === '' ? `حتى ${to}B` : to === '' ? `من ${from}B` : `من ${from}B إلى ${to}B`,
    download: ({ most }) => `تنزيل لا يزيد على ${most} GB`,
    fits: ({ memory, context }) => `تتسع له ${memory} GB عند ${context} رمز`,
    scored: 'له نتائج',
  },
  showMore: ({ number }) => `اعرض ${number} أخرى`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {
    'benchmark not known': 'المعيار غير معروف',
    'metric not stated': 'المقياس غير مذكور',
    'not known which way is better': 'لا يُعرف أي الاتجاهين أفضل',
    'unit not known': 'الوحدة غير معروفة',
    'shots or method not stated': 'عدد الأمثلة أو الطريقة غير مذكور',
    'part of the data not stated': 'جزء البيانات غير مذكور',
    'split not stated': 'تقسيم البيانات غير مذكور',
    'language not stated': 'اللغة غير مذكورة',
    'version of the data not stated': 'إصدار البيانات غير مذكور',
    'subset not stated': 'المجموعة الفرعية غير مذكورة',
    'a name, no repository': 'اسم بلا مستودع',
    'several figures under one setup': 'عدة أرقام لإعداد واحد',
    'only copies of the card state it': 'لا تذكرها إلا نسخ من البطاقة',
    'nothing else measured alike': 'لم يُقَس غيرها بالطريقة نفسها',
  },
  fitting,
  resultsShown: ({ number }) => `يُعرض ${number}`,
  resultsOnPage: ({ number }) => `يُعرض ${number} من هذه الصفحة؛ وتُرشَّح الصفحات الأخرى كلٌّ على حدة`,
  didYouMean: 'هل تقصد:',

  /** The record in the inspector. */
  record: {
    /** The length of a text that is cut. */
    characters: ({ number }) =>
      count(number, {
        zero: 'لا أحرف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: '# أحرف',
        many: '# حرفًا',
        other: '# حرف',
      }),
  },
}
