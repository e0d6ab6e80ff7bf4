import type * as en from '../en/sheet.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** Titles of a sheet's sections. */
export const sections: typeof en.sections = {
  fields: 'من محرّري هذا الموقع',
  evaluation: 'التقييم',
  files: 'الملفات',
  fit: 'هل يتسع له الجهاز',
  usage: 'طريقة التشغيل',
  citation: 'الاستشهاد',
  card: 'بطاقة النموذج',
  lineage: 'النسب',
  diagnostics: 'أخطاء هذه البطاقة',
  inspector: 'فاحص البيانات الوصفية',
  disclosure: 'ما ذُكر',
  provenance: 'المصدر',
}

/** The head of a sheet and the sections that speak of the record itself. */
export const sheet: typeof en.sheet = {
  description: ({ id }) => `${id}: صحيفة نموذج`,
  asJson: 'هذه الصحيفة بصيغة JSON',
  asMarkdown: 'هذه الصحيفة بصيغة Markdown',
  failed: ({ fault }) => `تعذر صنع هذه الصحيفة، فليس هنا إلا الاسم والبطاقة: ${fault}`,
  cardAsMarkdown: 'البطاقة بصيغة Markdown',

  use: 'استخدم هذا النموذج',
  copyId: 'انسخ معرّف النموذج',
  noSummary: 'ليس في البطاقة ملخص.',
  editorsNote: 'ملاحظة المحرر:',
  atAGlance: 'نظرة سريعة',
  quickLinks: 'روابط سريعة',
  context: ({ tokens }) => `سياق ${tokens}`,
  moreLanguages: ({ number }) => `و${count(number, { ...nouns.languages, two: 'لغتان' })} أخرى`,
}

/** Lines of state under a sheet's title; `{model}` is where the link to the other model stands. */
export const states: typeof en.states = {
  replaced: 'حلّ محله {model}',
  allInherited: ({ model }) => `قيست نتائج هذه البطاقة على نموذج آخر: ${model}`,
  someInherited: ({ model }) => `قيس بعض نتائج هذه البطاقة على نموذج آخر: ${model}`,
}

const ofSeveral =
  (of: string) =>
  ({ number }: { number: number }) =>
    `${of} ${count(number, { ...nouns.models, one: 'نموذج واحد', two: 'نموذجين' })}، منها {model}`

/** What a model is of its base, by relation. */
export const relations: typeof en.relations = {
  ofOne: {
    quantized: 'تكميم لـ {model}',
    adapter: 'مهايئ لـ {model}',
    merge: 'دمج من {model}',
    finetune: 'ضبط دقيق من {model}',
    unknown: 'مصنوع من {model}',
    'hub-says': 'يقول Hub: تكميم لـ {model}',
  },
  ofSeveral: {
    quantized: ofSeveral('تكميم من'),
    adapter: ofSeveral('مهايئ من'),
    merge: ofSeveral('دمج من'),
    finetune: ofSeveral('ضبط دقيق من'),
    unknown: ofSeveral('مصنوع من'),
    'hub-says': ofSeveral('يقول Hub: تكميم من'),
  },
  /** Labels in the list of lineage, before the other model's id. */
  base: {
    quantized: 'تكميم لـ',
    adapter: 'مهايئ لـ',
    merge: 'دمج من',
    finetune: 'ضبط دقيق من',
    unknown: 'مصنوع من',
    'hub-says': 'يقول Hub: تكميم لـ',
  },
  derivative: {
    quantized: 'تكميم',
    adapter: 'مهايئ',
    merge: 'دمج',
    finetune: 'ضبط دقيق',
    unknown: 'مشتق',
    'hub-says': 'تكميم، كما يقول Hub',
  },
  predecessor: 'يحل محل',
}

/** The tiles at a sheet's head. */
export const tiles: typeof en.tiles = {
  downloads: 'التنزيلات',
  likes: 'الإعجابات',
  parameters: 'المعاملات',
  task: 'المهمة',
  library: 'المكتبة',
  licence: 'الترخيص',
  visibility: 'الظهور',
  access: 'الوصول',
  lastMonth: 'آخر 30 يومًا',
  lastMonthOf: ({ total }) => `آخر 30 يومًا؛ الإجمالي ${total}`,
  downloadsLine: ({ lowest, highest }) => `التنزيلات في 30 يومًا: من ${lowest} إلى ${highest}`,
  parametersFrom: {
    safetensors: 'محسوب من safetensors',
    gguf: 'من ترويسة GGUF',
    name: 'كما يقول الاسم',
    editor: 'كما يقول المحرر',
  },
  libraryFrom: {
    files: 'كما تقول الملفات',
    tags: 'كما تقول وسوم الصيغة',
    name: 'كما يقول الاسم',
    card: 'كما تقول البطاقة',
    hub: 'كما يقول Hub',
    editor: 'كما يقول المحرر',
  },
  public: 'عام',
  private: 'خاص',
  noSignIn: 'بلا تسجيل دخول',
  gated: 'مقيَّد',
  accessNotes: {
    'gated-manual': 'يراجع الناشر الطلبات',
    gated: 'بعد قبول الشروط',
    permissive: 'ترخيص متساهل',
    'with-conditions': 'ترخيص بشروط',
    'non-commercial': 'ليس للاستخدام التجاري',
    research: 'للبحث فقط',
    unknown: 'الترخيص غير معروف',
  },
}

/** The column beside a sheet. */
export const rail: typeof en.rail = {
  about: 'عن هذه الصحيفة',
  onThisPage: 'في هذه الصفحة',
  failed: ({ fault }) => `تعذر صنع هذه الصحيفة، فليس هنا إلا الاسم والبطاقة: ${fault}`,
  untitled: 'قسم بلا عنوان',
  licenceAndAccess: 'الترخيص والوصول',
  revision: 'المراجعة',
  figuresTaken: 'تاريخ أخذ الأرقام',
  source: 'المصدر',
}

export const lineage: typeof en.lineage = {
  lead: ({ bases, derivatives }) => {
    const from =
      bases > 0
        ? `مصنوع من ${count(bases, { ...nouns.models, two: 'نموذجين' })}`
        : 'لم يُذكر نموذج أساس'
    return `${from}؛ وفي هذا الفهرس ${count(derivatives, { zero: 'لا مشتقات', one: 'مشتق واحد', two: 'مشتقان', few: '# مشتقات', many: '# مشتقًا', other: '# مشتق' })}.`
  },
  downloads: ({ number }) => `${number} تنزيل في 30 يومًا`,
  elsewhere: 'ليس في هذا الفهرس',
  family: ({ model }) => `كل النماذج المصنوعة من ${model}`,
  instead: {
    smaller: 'الأساس نفسه، أصغر',
    freer: 'المهمة نفسها والحجم نفسه تقريبًا، بترخيص أكثر حرية',
  },
  /** Beside a relation that the card contradicts. */
  cardSays: 'تذكر البطاقة بكلماتها {model}',
  cardSaysName: ({ name }) => `تذكر البطاقة بكلماتها ${name}`,
  datasets: 'مجموعات البيانات',
  moved: 'تغيّر اسم المستودع. وصحيفته الآن في',
}

export const diagnostics: typeof en.diagnostics = {
  levels: { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
  lead: ({ findings, errors }) => {
    const among =
      errors > 0
        ? `، منها ${count(errors, { zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', many: '# خطأً', other: '# خطأ' })}`
        : ''
    return `${count(findings, { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' })}${among}. الأخطاء تُفقد بيانات، والتحذيرات قد تضلل، والملاحظات نصائح.`
  },
  few: 'الملاحظات',
  all: ({ number }) => `كل الملاحظات (${number})`,
  got: 'الموجود {value}',
  expected: ({ what }) => `المتوقع: ${what}`,
}

export const inspector: typeof en.inspector = {
  lead: 'السجل كاملًا في {record}، وشكله في {schema}.',
  parts: {
    metadata_json: { title: 'البيانات الوصفية الموحَّدة', copy: 'انسخ البيانات الوصفية الموحَّدة' },
    source_payload: {
      title: 'مقتطف من بيانات Hub',
      copy: 'انسخ المقتطف من بيانات Hub',
    },
  },
  download: 'نزّل',
}

export const provenance: typeof en.provenance = {
  source: 'المصدر',
  revision: 'المراجعة',
  noRevision: 'غير مذكورة؛ تتبع الروابط الفرع main',
  created: 'أُنشئ في Hub',
  changed: 'آخر تغيير',
  figuresTaken: 'تاريخ أخذ الأرقام',
  corrected: 'صححه المحرر',
  doi: 'DOI',
  /** A corrected field, with the editor's reason. */
  edit: ({ field, reason }) => `${field} (${reason})`,
}

/** The sheet as files that programs read. */
export const data: typeof en.data = {
  title: 'كبيانات',
  checked:
    'يمكن التحقق من المراجعة وبصمات الملفات والصيغ في هذه الملفات بمقارنتها ببايتات المستودع. أما الترخيص والمهمة ومجموعات البيانات والنتائج والنصوص فهي كلام الناشر.',
  files: {
    'sheet.json': 'السجل (JSON)',
    'index.md': 'الصحيفة كاملة (Markdown)',
    'README.md': 'البطاقة (Markdown)',
    SHA256SUMS: 'بصمات الملفات',
    'bom.cdx.json': 'قائمة المكوّنات (CycloneDX)',
    'bom.spdx.json': 'قائمة المكوّنات (SPDX)',
    'CITATION.cff': 'الاستشهاد (CFF)',
    'citation.bib': 'الاستشهاد (BibTeX)',
    'disclosure.json': 'ما ذُكر (JSON)',
  },
}

/** The quick link to a paper that is not certainly the model's own. */
export const namedPaper: typeof en.namedPaper = 'ورقة تذكرها البطاقة'

/** Where a quick link leads, in the order in which a page shows them. */
export const linkKinds: typeof en.linkKinds = {
  hub: 'النموذج في Hub',
  upstream: 'النموذج الأصلي',
  repository: 'الكود المصدري',
  paper: 'الورقة البحثية',
  demo: 'عرض تجريبي',
  project: 'صفحة المشروع',
  documentation: 'التوثيق',
  blog: 'الإعلان',
  chat: 'المجتمع',
  publisher: 'الناشر',
  dataset: 'مجموعة بيانات',
  licence: 'نص الترخيص',
}

/** Tasks that the Hub once had, by id. */
export const formerTasks: typeof en.formerTasks = {
  'text2text-generation': 'توليد نص من نص',
  conversational: 'المحادثة',
}

export const editorFields: typeof en.editorFields = { yes: 'نعم', no: 'لا' }
