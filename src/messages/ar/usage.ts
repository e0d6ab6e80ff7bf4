import type * as en from '../en/usage.ts'

const list = (names: readonly string[]): string => new Intl.ListFormat('ar').format(names)

/** How to run a model. */
export const usage: typeof en.usage = {
  /** What a piece of code does. */
  titles: {
    install: 'التثبيت',
    'install-mac-linux': 'التثبيت على macOS أو Linux',
    'install-windows': 'التثبيت على Windows',
    use: 'الاستخدام',
    run: 'التشغيل',
    chat: 'المحادثة',
    serve: 'تشغيل الخادم',
    'serve-newest': 'التنزيل والتشغيل في خطوة واحدة',
    'download-and-serve': 'التنزيل وتشغيل الخادم',
    call: 'سؤال الخادم',
  },
  /** What to know before a piece of code is run. */
  notes: {
    'newest-revision': 'يأخذ أحدث مراجعة للمستودع، لا المراجعة التي تصفها هذه الصفحة.',
    'partial-list': 'قائمة الملفات هنا جزئية: قد يحتاج الخيار إلى ملفات لا تذكرها.',
    'picks-quantization': 'الملفات غير مذكورة هنا: يختار البرنامج التكميم.',
    'runs-own-code': 'يشغّل كود Python من المستودع: اقرأه أولًا.',
    'class-unknown': 'لا تبيّن المهمة ولا الإعدادات أي صنف يحمّل النموذج: هذا يحمّل الشبكة بلا رأس.',
    'needs-base': 'مهايئ: يُحمَّل النموذج الأساس أولًا.',
    'tgi-maintenance': 'TGI في طور الصيانة منذ ديسمبر 2025: لا يقبل نماذج جديدة.',
  },
  templateRefused: ({ error }) => `يرفض القالب المحادثة المثال: ${error}`,
  templateFailed: ({ error }) =>
    `تعذر عرض المثال هنا (${error}). قد يكون ذلك قصورًا في العارض: فإن Jinja في Python يمضي حيث يتوقف.`,
  /** Why an example could not be rendered, where the template itself does not say. */
  templateFaults: {
    long: 'القالب أطول مما ينبغي',
    range: 'المدى أطول مما ينبغي',
    output: ({ most }) => `نتج أكثر من ${most} حرف`,
    failed: 'أخفق القالب',
  },
  filledWith: 'مملوء بالخيار {choice}.',
  pick: 'الخيار',
  lead: ({ names, more }) => `أوامر وكود جاهزة لـ ${names}${more > 0 ? ` و${more} أخرى` : ''}.`,
  leadEmpty: 'ليس في المستودع أوزان: لا شيء يُحمَّل.',
  leadCard: ({ names }) =>
    `لا كود جاهز لهذا النموذج هنا. تعرض البطاقة كودها الخاص، بـ ${list(names)}.`,
  cardSection: 'ويبدأ تحت «{section}».',
  leadTemplate: 'لا كود جاهز لهذا النموذج هنا؛ وقالب محادثته أدناه.',
  leadLibrary: ({ library }) => `يُحمَّل بـ ${library}؛ ولا كود جاهز له هنا.`,
  leadFormat: ({ library }) => `الملفات بصيغة ${library}؛ ولا يُعرف هنا أي برنامج يحمّلها.`,
  leadMade: ({ library }) => `صُنعت الملفات بـ ${library}؛ ولا يُعرف هنا أي برنامج يحمّلها.`,
  leadNothing: 'لا يُعرف برنامج على وجه اليقين: لا الملفات ولا البطاقة تذكر ما يكفي.',
  leadGated: 'الملفات مقيَّدة: اقبل الشروط في Hub أولًا.',
  documentation: ({ app }) => `توثيق ${app}`,
  specialTokens: ({ number }) => `رموز خاصة (${number})`,
}

export const template: typeof en.template = {
  abilities: {
    names: {
      system: 'رسائل النظام',
      tools: 'استدعاء الأدوات',
      reasoning: 'الاستدلال',
      images: 'الصور',
    },
    has: ({ names }) => `يدعم: ${names.join('، ')}.`,
    lacks: ({ names }) => `لا يدعم: ${names.join('، ')}.`,
  },
  title: ({ abilities }) => (abilities === '' ? 'قالب المحادثة' : `قالب المحادثة: ${abilities}`),
  named: ({ name, abilities }) =>
    abilities === '' ? `قالب المحادثة «${name}»` : `قالب المحادثة «${name}»: ${abilities}`,
  readFrom: ({ place }) => `مقروء من ${place}.`,
  example: 'محادثة مثال كما يقرؤها النموذج',
  source: 'المصدر',
  copy: 'انسخ قالب المحادثة',
}

export const citation: typeof en.citation = {
  lead: 'كما تذكره البطاقة.',
  copy: ({ key }) => `انسخ مدخل BibTeX ‏${key}`,
  model: 'هذه المراجعة من النموذج',
  modelNote:
    'صُنع من معلومات المستودع. مؤلفه الحساب الذي يملكه، وسنته سنة إنشاء المستودع، بقدر ما يذكره Hub.',
  cardless: 'لا تعطي البطاقة مدخل BibTeX. صُنع هذا من معلومات المستودع: مؤلفه الحساب الذي يملكه.',
  sheet: 'هذه الصحيفة',
  copyModel: 'انسخ مدخل BibTeX لهذه المراجعة',
  copySheet: 'انسخ مدخل BibTeX لهذه الصحيفة',
  asFiles: 'المحتوى نفسه في ملفين: {bib} و{cff}.',
  made: 'صُنع من معلومات المستودع، لا من مالكه.',
  message:
    'للاستشهاد بهذا النموذج استعمل هذه البيانات. صُنعت من معلومات المستودع؛ والمؤلف هو الحساب الذي يملكه.',
  revisionOf: ({ date }) => `مراجعة ${date}`,
  snapshotOf: ({ date }) => `لقطة ${date}`,
}
