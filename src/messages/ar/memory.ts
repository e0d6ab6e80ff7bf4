import type * as en from '../en/memory.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory: typeof en.memory = {
  table: 'الذاكرة حسب الخيار',
  /** First line of the section. */
  noSizes: 'أحجام الأوزان غير مذكورة، فلا يمكن قول شيء.',
  adapter: ({ base }) => `مهايئ: يُحمَّل فوق ${base} ويحتاج إلى ذاكرة ذلك النموذج وزيادة قليلة.`,
  adapterUnnamed: 'مهايئ: يحتاج إلى ذاكرة نموذجه الأساس وزيادة قليلة.',
  needs: ({ what, size, tokens }) =>
    `${what}: يحتاج إلى نحو ${size}${tokens === '' ? '' : ` عند ${tokens} رمز`}`,
  needsAtLeast: ({ what, size }) => `${what}: يحتاج إلى ${size} على الأقل، وإلى زيادة غير معروفة`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }) => `${needs}: ${device}.`,
  only: 'النموذج',
  smallest: 'أصغر الخيارات',
  device: {
    graphics: ({ gigabytes }) => `بطاقة رسوميات بذاكرة ${gigabytes} GB`,
    unified: ({ gigabytes }) => `جهاز Mac بذاكرة ${gigabytes} GB`,
    system: ({ gigabytes }) => `ذاكرة ${gigabytes} GB`,
  },
  severalDevices: {
    graphics: 'أكثر من بطاقة رسوميات بذاكرة 80 GB',
    unified: 'جهاز Mac بأكثر من 96 GB',
    system: 'أكثر من 96 GB من الذاكرة',
  },
  recommended: ({ list }) => `الموصى به: ${list}.`,
  recommendedOne: ({ label, gigabytes }) => `${label} لـ ${gigabytes} GB`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }) => `يبقى ${size}`,
    no: ({ size }) => `ينقص ${size}`,
    split: ({ size }) => `${size} على المعالج`,
    unknown: 'غير معروف',
  },
  head: {
    choice: 'الخيار',
    weights: 'الأوزان',
    context: 'السياق',
    needs: 'يحتاج',
    size: ({ gigabytes }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }) => `${size} على الأقل`,
  withProjector: ({ size }) => `مع مُسقِط للصور حجمه ${size}`,
  /** The fold that explains. */
  howTitle: 'كيف حُسب هذا',
  how: 'الحاجة = أوزان الملفات نفسها (ومنها المُسقِط) + ذاكرة مؤقتة لمحادثة واحدة + تقدير لمخازن الحساب. وهي تقدير. في جهاز بذاكرة 24 GB ما يساوي 25.8 GB بالوحدات العشرية المستخدمة للملفات.',
  headroom: {
    'llama.cpp': 'الهامش: يترك llama.cpp افتراضيًا 1 GiB من بطاقة الرسوميات.',
    vllm: 'الهامش: يأخذ vLLM افتراضيًا تسعة أعشار بطاقة الرسوميات؛ ويحسب الجدول بذلك.',
    transformers: 'الهامش: مع Transformers يُترك 1 GiB من كل جهاز.',
    plain: 'الهامش: يُترك 1 GiB من كل جهاز.',
    mlx: 'الهامش: تترك الأعمدة 1 GiB من كل جهاز.',
    mac: 'يعير جهاز Mac وحدة الرسوميات ثلثي الذاكرة حتى 36 GB، وثلاثة أرباعها فوق ذلك؛ ويحسب الجدول بذلك.',
    unified:
      'يعير جهاز Mac وحدة الرسوميات ثلثي الذاكرة حتى 36 GB، وثلاثة أرباعها فوق ذلك؛ وتحسب اللوحة بذلك لمعالجات Apple.',
  },
  factsTitle: ({ count }) => `المعلومات التي يستند إليها (${count})`,
  formula: {
    layers: ({ number }) => count(number, nouns.layers),
    recurrentLayers: ({ number }) =>
      count(number, {
        zero: 'لا طبقات تكرارية',
        one: 'طبقة تكرارية واحدة',
        two: 'طبقتان تكراريتان',
        few: '# طبقات تكرارية',
        many: '# طبقة تكرارية',
        other: '# طبقة تكرارية',
      }),
    group: (values) =>
      `${values.layers} × ${values.tokens} رمز${values.window} × ${values.numbers} عدد × 2 بايت${values.index} = ${values.bytes}`,
    window: ({ tokens }) => ` (نافذة ${tokens})`,
    index: ({ bytes }) => ` + ${bytes} بايت للفهرس`,
    state: ({ layers, bytes }) => `${layers}، مهما كان السياق: ${bytes}`,
    total: ({ tokens, bytes }) =>
      `الذاكرة المؤقتة لتسلسل واحد من ${tokens} رمز بدقة 16 بت: ${bytes}`,
    unknown: ({ reason }) => `الذاكرة المؤقتة غير معروفة: ${reason}.`,
    none: ({ reason }) => `لا ذاكرة مؤقتة: النموذج ${reason}.`,
    growing: 'تكبر المخازن بكبر ما يُصنع؛ ومقدار ذلك غير معروف، فلا يُعطى جواب.',
    base: ({ base }) => `مقروء من إعدادات ${base}، أساسه في هذا الفهرس.`,
    noLimit: 'أطول سياق للنموذج غير مذكور.',
  },
  /** Why a model keeps nothing of its context: what it does instead. */
  none: {
    'whole-input': 'يقرأ مدخله كله دفعة واحدة',
    'between-steps': 'لا يحتفظ بسياق بين الخطوات',
  },
  /** Why it is not known what a model keeps of its context. */
  unknown: {
    'nothing-known': 'لا تُعرف إعدادات ولا ترويسة',
    architecture: ({ architecture }) => `البنية ${architecture} غير معروفة هنا`,
    'no-architecture-in-config': 'لا تذكر الإعدادات البنية',
    'no-architecture-in-header': 'لا تذكر الترويسة البنية',
    'no-layers-in-config': 'لا تذكر الإعدادات عدد الطبقات',
    'no-layers-in-header': 'لا تذكر الترويسة عدد الطبقات',
    'no-heads-in-config': 'لا تذكر الإعدادات عدد رؤوس KV',
    'no-heads-in-header': 'لا تذكر الترويسة رؤوس KV',
    'no-ranks': 'انتباه كامن بلا رتبه',
    'no-pattern': 'طبقات بنافذة منزلقة لا يُذكر نمطها',
    'no-window': 'طبقات بنافذة منزلقة بلا نافذة',
    'no-state': 'طبقات تكرارية لا تُذكر حالتها',
    'no-mix': 'مزيج غير مذكور من طبقات الانتباه والطبقات التكرارية',
    'encoder-decoder': ({ architecture }) => `في ${architecture} مرمِّز ومفكك لا تُذكر أحجامهما`,
  },
  notes: {
    latent: 'انتباه كامن: متجه مضغوط واحد لكل رمز وطبقة.',
    indexed: ({ bytes }) =>
      `انتباه كامن: متجه مضغوط واحد لكل رمز وطبقة، و${bytes} بايت يختار بها المفهرس الرموز.`,
    encoder: ({ tokens }) => `يحتفظ المفكك أيضًا بمفاتيح وقيم مواضع المرمِّز (${tokens}).`,
    window: ({ program, tokens }) =>
      `طبقات بنافذة: يحتفظ ${program} منها بما لا يزيد على ${tokens} رمز.`,
    noWindow: ({ program }) => `طبقات بنافذة: يحتفظ ${program} بسياقها كله.`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values) =>
      `المخازن في llama.cpp: ‏512 رمز × ${values.widths} عدد × 4 بايت، وقناع من ${values.tokens} × 512 × 2 بايت = ${values.bytes}`,
    vllm: (values) =>
      `المخازن في vLLM: ‏2,048 رمز × ${values.widths} عدد × 2 بايت، و256 × ${values.outputs} مخرج × 8 بايت، و0.54 GB للرسوم البيانية والمكتبات = ${values.bytes}`,
    transformers: (values) =>
      `المخازن في Transformers، وهي تقرأ كل شيء دفعة واحدة: ${values.tokens} رمز × ${values.widths} عدد × 2 بايت = ${values.bytes}`,
    mlx: (values) =>
      `المخازن في mlx-lm: ${values.tokens} رمز × ${values.widths} عدد × 2 بايت = ${values.bytes}`,
    share:
      'المخازن: 5% من الأوزان، بحد أقصى 4.3 GB وحد أدنى 0.27 GB في llama.cpp و0.07 GB في غيره، لأن الأحجام التي تُحسب منها غير مذكورة.',
  },
}
