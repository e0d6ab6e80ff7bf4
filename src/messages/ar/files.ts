import type * as en from '../en/files.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

const fileCount = (number: number): string => count(number, nouns.files)

/** A number of files after a verb or a preposition. */
const filesOf = (number: number): string => count(number, { ...nouns.files, two: 'ملفين' })

/** The files of a repository. */
export const files: typeof en.files = {
  gated: 'المستودع مقيَّد: لا تستجيب هذه الروابط والأوامر إلا للحسابات التي مُنحت الإذن. {terms}.',
  terms: 'اقرأ الشروط واطلب الوصول',
  whichFiles: 'أي الملفات',
  bitsPerWeight: ({ bits }) => `${bits} بت لكل وزن`,
  sizeNotStated: 'الحجم غير مذكور',
  noCommand: 'لا يمكن أن يوضع اسم ملف في هذا الخيار بأمان في أمر؛ استخدم الروابط أدناه.',
  moreChoices: ({ number }) => `في قائمة الملفات أدناه ${count(number, nouns.choices)} غيرها.`,
  apart: ({ title, number, text }) => `${title} (${number}): ${text}`,
  all: 'كل الملفات',
  printedChoices: ({ number, label }) =>
    `طُبعت أوامر ${label}؛ وأوامر غيره (${count(number, nouns.choices)}) على الصفحة.`,
  repositoryFiles: 'ملفات المستودع',
  moreRows: ({ number }) => `في {record} صفوف أخرى (${number}).`,
  hashes: ({ number }) => `في {sums} البصمات المعروفة (${number})؛ تحقق منها بالأمر {command}.`,
  columns: { file: 'الملف', kind: 'النوع', size: 'الحجم', changed: 'التغيير', hash: 'SHA-256' },
  pieces: ({ joined }) => `هذه قطع من ملف واحد: اجمعها في ${joined} قبل الاستخدام.`,
  projector: ({ name }) =>
    `مع ${name}، المرمِّز الذي تحتاجه الصور أو الصوت؛ ومن دونه لا يقرأ النموذج إلا النص.`,
  contradicted: ({ bits, label }) =>
    `في الملف ${bits} بت لكل وزن، وهذا ليس من ${label}: اسمه أو عدد المعاملات خطأ.`,
  asCardSays: 'كما تقول البطاقة',
  /** The first line: how many files there are, and how many ways to download the model. */
  lead: {
    noList: 'ليس في اللقطة قائمة ملفات.',
    noneListed: ({ counted }) => `${fileCount(counted)}، ولا شيء منها في القائمة.`,
    partlyListed: ({ counted, listed }) => `${fileCount(counted)}، في القائمة منها ${listed}`,
    noWeights: ({ files: listed }) => `${listed}، بلا أوزان.`,
    choices: (of) => `${of.files}، ${count(of.number, nouns.choices)}${of.sizes}.`,
    oneSize: ({ size }) => `، ${size}`,
    sizes: ({ least, most }) => `، من ${least} إلى ${most}`,
    someSizes: ({ number }) => `؛ والحجم مذكور في ${number} منها`,
  },
  /** One download that a reader can choose. */
  choice: {
    /** What it is beside the model itself. */
    roles: {
      model: '',
      adapter: 'مهايئ: يُحمَّل فوق نموذجه الأساس',
      original: 'صيغة الناشر الخاصة',
      checkpoint: 'خطوة من التدريب',
    },
    /** Said by format where nothing else is known. */
    formats: {
      safetensors: 'صيغة لا تستطيع تشغيل كود',
      onnx: 'لـ ONNX Runtime',
      openvino: 'لـ OpenVINO',
      coreml: 'لأجهزة Apple',
      tflite: 'للهواتف والأجهزة الصغيرة',
      'litert-lm': 'للهواتف والأجهزة الصغيرة',
      pytorch: 'ملف pickle من Python',
      binary: 'ملف ثنائي لا يدل اسمه على صيغته',
      pickle: 'ملف pickle من Python',
      nemo: 'لـ NVIDIA NeMo',
      spacy: 'خط معالجة لـ spaCy',
      mnn: 'لـ MNN على الهواتف',
      ncnn: 'لـ ncnn على الهواتف',
      rknn: 'لأجهزة Rockchip',
      tensorrt: 'مبني لجهاز NVIDIA بعينه',
    },
    original: ({ name }) => `نقطة الحفظ الأصلية (${name})`,
    adapter: ({ format }) => `مهايئ، ${format}`,
    set: ({ parts }) => (parts === 1 ? 'ملف واحد' : `${parts} أجزاء`),
    imatrix: 'صُنع بمصفوفة أهمية',
    sameAs: ({ label }) => `النموذج نفسه مثل ${label}`,
    downloads: ({ number }) => `ينزّل هذا الخيار ${filesOf(number)}.`,
    downloadsSize: ({ number, size }) => `ينزّل هذا الخيار ${filesOf(number)}، ${size}.`,
    missing: ({ number }) =>
      `${count(number, { zero: 'لا أجزاء', one: 'جزء واحد', two: 'جزآن', few: '# أجزاء', many: '# جزءًا', other: '# جزء' })} منه ليس في القائمة.`,
  },
  /** Ways to get a choice and to check it. */
  commands: {
    labels: {
      hf: 'hf',
      curl: 'curl',
      git: 'git',
      join: 'اجمع القطع',
      verify: 'تحقق',
      'verify-powershell': 'تحقق (PowerShell)',
    },
    /** What to know before a command is run. */
    notes: {
      'sign-in': 'اقبل الشروط في Hub أولًا، ثم `hf auth login`.',
      resume: 'شغّله مرة أخرى ليستأنف.',
      'token-and-resume': 'اقبل الشروط في Hub أولًا واضبط HF_TOKEN. شغّله مرة أخرى ليستأنف.',
      lfs: 'يحتاج إلى Git LFS.',
      'lfs-and-token': 'يحتاج إلى Git LFS، وإلى رمز وصول بدل كلمة السر بعد قبول الشروط.',
      'mac-sums': 'في macOS: `shasum --algorithm 256 --check` بدل `sha256sum --check`.',
      'join-first': 'لازم قبل أن يحمّله برنامج. في Windows: `copy /b` مع `+` بين القطع.',
    },
  },
  /** What loading or running the files of a repository can do. */
  risks: {
    pickles: 'الأوزان ملفات pickle من Python: قد يشغّل تحميلُها كودًا بداخلها.',
    'some-pickles':
      'بعض الأوزان ملفات pickle من Python قد تشغّل كودًا عند تحميلها؛ وفي المستودع نفسه صيغة لا تستطيع ذلك.',
    'remote-code':
      'يحتاج النموذج إلى كود Python خاص به: لا يُحمَّل إلا مع trust_remote_code، فيعمل الكود أدناه على جهازك.',
    'code-files': 'في المستودع ملفات كود؛ وتُحمَّل الأوزان من دونها.',
    'scan-clean': 'لم يجد فحص Hub شيئًا في هذه الملفات.',
    'scan-marked': 'وضع فحص الأمان في Hub علامة على ملفات من هذا المستودع.',
  },
  /** A split file with its parts, as one row. */
  split: ({ stem, number }) => `${stem} (عدد الأجزاء ${number})`,
  /** Files that complete or belong to the choices but are no download of their own. */
  apartKinds: {
    projectors: {
      title: 'المُسقِطات',
      text: 'لازمة بجانب خيار GGUF لقراءة الصور أو الصوت.',
    },
    components: {
      title: 'المكوّنات',
      text: 'مرمِّزات ومفككات تكتمل بها الأوزان هنا؛ وليست نموذجًا بمفردها.',
    },
    decoders: {
      title: 'نماذج لغوية',
      text: 'كلمات يوازن بها مفكك الكلام؛ ويعمل النموذج من دونها.',
    },
    drafts: {
      title: 'نماذج مسوّدة',
      text: 'تخمّن مسبقًا للنموذج فتسرّعه.',
    },
    imatrices: {
      title: 'مصفوفات الأهمية',
      text: 'ما صُنعت به التكميمات؛ ولا يلزم لتشغيلها.',
    },
    vocabularies: { title: 'المفردات', text: 'المجزّئ فقط، بلا أوزان.' },
  },
  /** What a file is for. */
  kinds: {
    weights: 'أوزان',
    'weights-index': 'فهرس الأوزان',
    adapter: 'مهايئ',
    projector: 'مُسقِط',
    component: 'مكوّن',
    draft: 'نموذج مسوّدة',
    imatrix: 'مصفوفة أهمية',
    vocabulary: 'مفردات فقط',
    tokenizer: 'مجزّئ',
    template: 'قالب محادثة',
    config: 'إعدادات',
    card: 'بطاقة',
    licence: 'ترخيص',
    code: 'كود',
    training: 'حالة التدريب',
    data: 'بيانات',
    image: 'صورة',
    media: 'صوت أو فيديو',
    document: 'مستند',
    archive: 'أرشيف',
    other: 'غير ذلك',
  },
}
