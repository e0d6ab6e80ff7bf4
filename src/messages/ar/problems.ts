import type * as en from '../en/problems.ts'
import { counter } from '../plural.ts'
import { say } from '../sentence.ts'
import { library } from './library.ts'
import { readmeNotes } from './readme-notes.ts'
import { snapshotProblems } from './snapshot-problems.ts'
import { whose } from './whose.ts'

const count = counter('ar')

/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems: typeof en.problems = {
  ...snapshotProblems,
  ...readmeNotes,
  'images-not-drawn': {
    message: 'لا تُرسم صور المعاينة: @takumi-rs/core غير مثبت، أو ليس له شكل لهذا الحاسوب',
    hint: 'outputs: { images: false } في catalog.yaml يوقفها من دون هذه الملاحظة',
  },
  'misspelt-key': 'المفتاح ليس مما يقرؤه Hub',
  'wrong-entry': {
    message: 'عنصر في القائمة نوعه خطأ فتُرك؛ ويظهر الباقي',
    expected: 'نص أو قائمة نصوص',
  },
  'error-json': {
    message: 'في الملف جواب خطأ لا ما يقوله اسمه؛ فلا يُستخدم',
    expected: 'الجواب عن نموذج موجود',
    hint: 'اجلبه مرة أخرى؛ يحتاج curl إلى --fail',
  },
  'not-found': {
    message: 'في الملف جواب خطأ لا ما يقوله اسمه؛ فلا يُستخدم',
    expected: 'الملف نفسه',
    hint: 'اجلبه مرة أخرى؛ يحتاج curl إلى --fail',
  },
  'html-page': {
    message: 'في الملف صفحة موقع لا ما يقوله اسمه؛ فلا يُستخدم',
    expected: 'الملف نفسه',
    hint: 'اجلبه من العنوان الذي فيه /resolve/ أو /raw/',
  },
  'lfs-pointer': {
    message: 'في الملف مؤشر Git LFS لا ما يقوله اسمه؛ فلا يُستخدم',
    expected: 'الملف نفسه',
    hint: 'شغّل git lfs pull في المستودع الذي نُسخ منه',
  },
  'link-outside': {
    message: 'الملف رابط يخرج من مجلد المحتوى؛ فلا يُتبع',
    expected: 'الملف نفسه، أو رابط يبقى في الداخل',
  },
  'link-nowhere': {
    message: 'الملف رابط لا يقود إلى شيء',
    expected: 'الملف نفسه',
  },
  'not-a-file': ({ kind }) => ({
    message: `حيث ينبغي أن يكون ملف يوجد ${kind}؛ فلا يُقرأ`,
    expected: 'ملف',
  }),
  'file-too-large': ({ bytes }) => ({
    message: 'الملف أكبر مما ينبغي فلم يُقرأ',
    expected: `لا يزيد على ${bytes} بايت`,
  }),
  'file-unreadable': 'تعذرت قراءة الملف',
  'too-deep': ({ most }) => ({
    message: 'القيمة متداخلة أعمق مما ينبغي؛ وتُرك ما هو أعمق',
    expected: `لا يزيد تداخل الكائنات والقوائم على ${most}`,
  }),
  'too-many': ({ most }) => ({
    message: 'في القيمة أكثر مما ينبغي؛ وتُرك الباقي',
    expected: `لا تزيد العناصر على ${most}`,
  }),
  'image-missing': {
    message: 'نسخة صورة مذكورة وليست موجودة؛ فتقود البطاقة إلى الصورة نفسها',
    expected: 'الملف، أو حذف ذكره',
  },
  'image-not-one': {
    message: 'ليس في نسخة الصورة صورة من النوع الذي يقوله اسمها؛ فتقود البطاقة إلى الأصل',
    expected: 'صورة PNG أو JPEG أو GIF أو WebP أو AVIF',
  },
  'reserved-id': ({ owner }) => ({
    message: `عنوان النموذج هو عنوان ملف بجانب صحيفة ${owner}؛ فاستُبعد`,
    expected: 'أحد النموذجين',
  }),
  'page-failed': ({ fault }) => `تعذر صنع الصفحة كما ينبغي، وحلت محلها صحيفة بسيطة: ${fault}`,
  'editor-field': 'نوع الحقل غير ما يعلنه catalog.yaml، فلا يُعرض',
  'no-model': {
    message: 'ليس في المجلد ملف نموذج؛ فاستُبعد',
    expected: 'model.json أو README.md من المستودع',
  },
  'card-differs': ({ listed }) => ({
    message: 'البطاقة ليست التي تذكرها قائمة الملفات؛ فهما من مراجعتين مختلفتين',
    expected: listed,
  }),
  'license-unread': {
    message: 'تعذرت قراءة الترخيص: المقدمة معطوبة في موضعه',
    expected: 'مقدمة بصيغة YAML',
  },
  'library-mismatch': ({ by, declared, files, told }) =>
    `${library.notes[told]({ by, label: declared })}${told === 'files' ? ` وتقول الملفات ${files}.` : ''}`,
  'count-contradicted': ({ says, shown }) => ({
    message: `عدد المعاملات، ${shown}، لا يصح مع العدد ${says}`,
    hint: 'أحد المصدرين خطأ أو يتحدث عن نموذج آخر',
  }),
  'label-contradicts-size': ({ label, bits, by }) =>
    by === 'config'
      ? {
          message: `الخيار ${label} مخزَّن بـ ${bits} بت لكل وزن، ولا يسمح بذلك التخزين الذي تذكره الإعدادات`,
          hint: 'الإعدادات أو الحجم أو عدد المعاملات لنموذج آخر',
        }
      : {
          message: `الخيار ${label} مخزَّن بـ ${bits} بت لكل وزن، ولا يسمح بذلك اسمه`,
          hint: 'اسم الملف خطأ، أو عدد المعاملات لنموذج آخر',
        },
  'no-weights': {
    message: 'ليس في المستودع أوزان',
    hint: 'لا شيء يُحمَّل، مهما ذُكر من مكتبة ومهمة',
  },
  'no-card': 'ليس للمستودع بطاقة README',
  'no-front-matter': {
    message: 'لا تذكر البطاقة بيانات وصفية',
    expected: 'كتلة YAML في البداية فيها license وlanguage وtags',
  },
  'no-license': {
    message: 'لم يُذكر ترخيص',
    expected: 'license: في المقدمة',
  },
  'license-other': {
    message: 'الترخيص «other» ولا اسم ولا رابط يبيّن أيها',
    expected: 'license_name وlicense_link',
  },
  'unknown-language': {
    message: 'رمز اللغة غير معروف',
    expected: 'رمز من ISO 639',
  },
  'country-as-language': (of) => ({
    message: `الرمز ${of.code} لبلد (${of.country}) لا للغة`,
    expected: `رمز لغة، مثل ${of.right} لـ ${of.meant}`,
  }),
  'language-in-doubt': (of) => ({
    message: `الرمز ${of.code} لـ ${of.own}، ولا شيء هنا يتحدث عنها؛ وهو كرمز بلد لـ ${of.country}`,
    expected: `${of.right} لـ ${of.meant}، إن كانت المقصودة`,
  }),
  'license-name-differs': {
    message: 'license وlicense_name ترخيصان مختلفان؛ والأشد هو المعتمد هنا',
    expected: 'ترخيص واحد في كليهما',
  },
  'license-name-unknown': {
    message: 'license_name ليس ترخيصًا معروفًا هنا؛ فيُعتمد license',
    expected: 'اسم الترخيص الذي يقوله license',
  },
  'several-licenses': {
    message: 'ذُكرت عدة تراخيص؛ تُسمى كلها ويُعتمد أشدها هنا',
    expected: 'معرّف واحد، أو كلمة تبيّن ترخيص كل جزء',
  },
  'license-expression': 'لم تُكتب التراخيص كعبارة SPDX؛ وقُرئت مع ذلك',
  'license-spelling': 'لم يُكتب الترخيص كما يكتبه Hub؛ وقُرئ مع ذلك',
  'unknown-license': {
    message: 'الترخيص ليس مما يُعرف هنا',
    expected: 'معرّف من قائمة Hub، أو other مع license_name وlicense_link',
  },
  'license-conflict': ({ base, own, ofBase }) => ({
    message: `الترخيص، ${own}، أكثر حرية من ${ofBase} للنموذج الأساس`,
    expected: `ما ليس أكثر حرية من ترخيص ${base}`,
  }),
  'license-no-derivatives': ({ base, ofBase }) => ({
    message: `لا يسمح ${ofBase} بمشاركة نسخ مغيَّرة من النموذج الأساس`,
    expected: `موافقة ناشر ${base}`,
  }),
  'comma-list': {
    message: 'كُتبت القائمة نصًا واحدًا بفواصل لا يقرؤه Hub؛ وتُقرأ هنا قائمة',
    expected: 'قائمة نصوص',
  },
  'not-a-dataset': {
    message: 'القيمة ليست معرّف مجموعة بيانات؛ فلا تُعرض كذلك',
    expected: 'name أو owner/name لمجموعة بيانات في Hub',
  },
  'unknown-task': {
    message: 'المهمة ليست من مهام Hub؛ فلا تُعرض',
    expected: 'معرّف مثل text-generation',
  },
  'task-spelling': 'لم تُكتب المهمة كما يكتبها Hub؛ وقُرئت مع ذلك',
  'library-spelling': 'لم تُكتب المكتبة كما يكتبها Hub؛ وقُرئت مع ذلك',
  'unknown-relation': {
    message: 'العلاقة بالنموذج الأساس ليست مما يعرفه Hub؛ فلا تُستخدم',
    expected: 'finetune أو adapter أو quantized أو merge',
  },
  'task-against-class': ({ task, name }) => ({
    message: `المهمة ${task}، لكن الإعدادات تسمي الصنف ${name} وهو لمهمة أخرى`,
    expected: 'مهمة صُنع لها الصنف',
  }),
  'task-against-projector': ({ file }) => ({
    message: `المهمة توليد نص، لكن ${file} يقرأ للنموذج صورًا أو صوتًا`,
    expected: 'image-text-to-text أو ما يشبهها',
  }),
  'relation-contradicted': ({ base, other }) => ({
    message: `يقول Hub إنه تكميم لـ ${base}؛ وتذكر البطاقة بكلماتها ${other}`,
    expected: `base_model: ${other}`,
  }),
  'no-chat-template': {
    message: 'يقال إن النموذج للمحادثة، لكن ليس مع مجزّئه قالب محادثة',
    expected: 'chat_template في tokenizer_config.json، أو chat_template.jinja',
  },
  'license-link-elsewhere': 'يقود رابط الترخيص إلى ترخيص نموذج آخر',
  'names-itself': {
    message: 'يسمي النموذج نفسه، فلا يُعرض ذلك',
    expected: 'نموذج آخر',
  },
  'model-index-shape': 'شكل فهرس التقييم غير معتاد',
  'model-index-name': 'لا يذكر فهرس التقييم عن أي نموذج هو',
  'model-index-results': 'لا نتائج في فهرس التقييم',
  'model-index-other-model': 'يسمي فهرس التقييم نموذجًا آخر',
  'model-index-value': 'النتيجة ليست عددًا',
  'model-index-missing': 'تنقص النتيجةَ معلومة يحتاجها القراء',
  'model-index-verified': 'تصف البطاقة نتيجتها بأنها متحقق منها؛ ولا يملك ذلك إلا Hub',
  'inherited-scores': ({ rule, ...values }) =>
    `قيست نتائج في هذه البطاقة على نموذج آخر: ${say(whose.reasons, { code: rule, values })}`,
  'score-range': (of) => ({
    message: `نتيجة ${of.benchmark} خارج ما يمكن أن تكونه`,
    expected: `من ${of.low} إلى ${of.high}`,
  }),
  'score-scale': ({ number }) => ({
    message: `${count(number, { zero: 'لا نتائج مكتوبة', one: 'نتيجة واحدة مكتوبة', two: 'نتيجتان مكتوبتان', few: '# نتائج مكتوبة', many: '# نتيجة مكتوبة', other: '# نتيجة مكتوبة' })} ككسر حيث المعتاد نسبة مئوية، وغيرها في هذه البطاقة نسب مئوية`,
    expected: 'وحدة واحدة في البطاقة كلها',
  }),
  'score-disagrees': ({ benchmark }) =>
    `يعطي الفهرس وجدول في البطاقة نتيجتين مختلفتين لـ ${benchmark}`,
  'score-own-missing': {
    message: 'جدول نتائج يسمي نماذج أخرى ولا يسمي هذا النموذج',
    expected: 'صف أو عمود باسم المستودع',
  },
  'score-name': 'اسم المعيار غير معروف لكنه قريب من اسم معروف',
  'eval-results-shape': 'ينقص نتيجةَ التقييم شيء أو شكلها مختلف',
  'nothing-known': 'تعذرت قراءة model.json وREADME.md كليهما؛ فاستُبعد النموذج',
  'compile-failed': ({ stage, reason }) => `تعذرت معالجة النموذج (${stage}) فاستُبعد: ${reason}`,
}
