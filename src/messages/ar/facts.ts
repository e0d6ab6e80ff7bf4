import type * as en from '../en/facts.ts'
import { counter } from '../plural.ts'

const count = counter('ar')

/** Facts of size and shape. Figures come printed. */
export const facts: typeof en.facts = {
  /** Who says a fact. */
  sources: {
    editor: 'كما يقول المحرر',
    safetensors: 'محسوب من safetensors',
    gguf: 'من ترويسة GGUF',
    config: 'من config.json',
    'sentence-transformers': 'من sentence_bert_config.json',
    tokenizer: 'من المجزّئ',
    files: 'من أحجام الملفات',
    base: 'من نموذجه الأساس',
    hub: 'كما يقول Hub',
    card: 'كما تقول البطاقة',
    name: 'كما يقول الاسم',
  },
  /** Why a value is what it is, by the rule that gave it. */
  rules: {
    'packed-weights': ({ elements }) =>
      `الأوزان مضغوطة معًا: ${elements} من العناصر المخزنة يحمل كل منها عدة أوزان.`,
    'unpacked-by-hub': ({ elements }) =>
      `يعدّ Hub منها ${elements}، بما فيها معاملات تحجيم الأوزان المضغوطة.`,
    'sum-by-type': 'مجموع أنواع الأعداد؛ والإجمالي المذكور مختلف.',
    'total-by-bytes': 'الإجمالي المذكور، وتؤكده أحجام الملفات.',
    'without-masks': ({ stored }) => `تخزن الملفات ${stored} من الأعداد، ومنها أقنعة انتباه.`,
    'without-further-token-layers': ({ stored }) =>
      `تخزن الملفات ${stored}، بما فيها طبقة تتنبأ برموز لاحقة.`,
    'layer-sizes': 'محسوب من أحجام الطبقات.',
    'size-in-name': 'وهو مقرَّب هناك.',
    'printed-total': 'مذكور هناك رقمًا رقمًا؛ ولا يؤكده ملف في اللقطة.',
    'sum-of-components': 'مجموع الأجزاء.',
    'experts-at-rest': ({ used, experts }) => `يعمل على كل رمز ${used} من ${experts} من الخبراء.`,
    'experts-at-rest-without-embedding': ({ used, experts }) =>
      `يعمل على كل رمز ${used} من ${experts} من الخبراء؛ ولا يُعدّ جدول التضمين، كما يفعل ناشره.`,
    'positions-without-offset': ({ positions, offset }) =>
      `${positions} موضع، أول ${offset} منها ليست رموزًا.`,
    stretched: ({ original, factor }) => `${original} رمز، وُسّعت ${factor} مرات بطريقة YaRN.`,
    'trained-shorter': ({ original }) => `دُرّب على ${original} رمز ثم وُسّع.`,
    'own-limit': ({ architecture }) =>
      architecture === undefined
        ? 'تقطع Sentence Transformers النصوص الأطول.'
        : `تقطع Sentence Transformers النصوص الأطول؛ أما الشبكة فتقرأ ${architecture}.`,
    'tokenizer-limit': 'يقطع المجزّئ النصوص الأطول؛ والإعدادات غير معروفة.',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }) => `${value} ${source}`,
  against: ({ others }) => `يناقض ${others.join(' و')}.`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }) => {
      const pieces =
        parts > 1
          ? `، ${count(parts, { zero: 'لا أجزاء', one: 'جزء واحد', two: 'جزآن', few: '# أجزاء', many: '# جزءًا', other: '# جزء' })}`
          : ''
      return `${source}${pieces}${active === '' ? '' : `؛ ${active} نشطة لكل رمز`}`
    },
    active: ({ size }) => `${size} نشطة`,
    totalNotStated: ({ source }) => `${source}؛ والإجمالي غير مذكور`,
    onePart: ({ source }) => `في جزء واحد من النموذج، ${source}`,
  },
  labels: {
    parameters: 'المعاملات',
    active: 'النشطة لكل رمز',
    architecture: 'البنية',
    dataType: 'نوع البيانات',
    context: 'السياق',
    layers: 'الطبقات',
    heads: 'رؤوس الانتباه',
    kvHeads: 'رؤوس KV',
    keyWidth: 'عرض المفتاح في الرأس',
    valueWidth: 'عرض القيمة في الرأس',
    slidingWindow: 'النافذة المنزلقة',
    vocabulary: 'المفردات',
  },
  /** Usual names of a model's parts. */
  parts: {
    language: 'النموذج اللغوي',
    vision: 'الرؤية',
    other: 'أجزاء أخرى',
    part: 'جزء واحد من خط المعالجة',
    model: 'النموذج',
  },
  tokens: ({ number }) => `${number} رمز`,
  inSomeLayers: (of) => `${of.heads} في ${of.used} من ${of.layers} من الطبقات`,
  byLayer: ({ least, most }) => `من ${least} إلى ${most}، حسب الطبقة`,
}
