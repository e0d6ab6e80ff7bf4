import type * as en from '../en/quantizations.ts'

/** What a publisher's mix of tensor types keeps finer. */
const mixes = {
  S: '، خلطة صغيرة',
  M: '، خلطة متوسطة، بعض الموترات أدق',
  L: '، خلطة كبيرة، التضمين أو المخرج أدق',
  XL: '، خلطة كبيرة جدًا، الموترات المهمة أدق',
  XXL: '، الخلطة الكبرى، الموترات المهمة أدق',
  own: '، خلطة الناشر الخاصة',
  none: '',
}

const blackwell = 'أعداد عشرية بدقة 4 بت لأجهزة NVIDIA Blackwell'

/** How weights are stored, for a reader who does not know the scheme; several are set in one line. */
export const quantizations: typeof en.quantizations = {
  bits: ({ bits }) => `${bits} بت`,
  named: ({ label }) => label,
  floats: ({ bits }) => `أعداد عشرية بدقة ${bits} بت`,
  'floats-whole': ({ bits }) => `أعداد عشرية بدقة ${bits} بت، بلا تكميم`,
  'brain-floats': 'أعداد brain float بدقة 16 بت، بلا تكميم',
  'like-original': '8 بت، لا يكاد يُميَّز من الأصل',
  legacy: ({ bits }) => `${bits} بت، طريقة قديمة`,
  'legacy-fast': '4 بت، طريقة قديمة، سريعة على المعالج',
  'not-named': ({ bits }) => `${bits} بت، الطريقة غير مذكورة`,
  'k-quant': ({ bits, mix }) => `تكميم k-quant بدقة ${bits} بت${mixes[mix]}`,
  'i-quant': ({ bits }) =>
    `تكميم i-quant بدقة ${bits} بت: أصغر من k-quant بجودته، وأبطأ على المعالج`,
  'ik-quant': ({ bits }) => `تكميم i-quant بدقة ${bits} بت من ik_llama.cpp؛ قد لا تحمّله برامج أخرى`,
  microscaling: 'أعداد عشرية microscaling بدقة 4 بت',
  'microscaling-experts': 'أعداد عشرية microscaling بدقة 4 بت في الخبراء',
  blackwell,
  repacked: ({ unit }) => `4 بت، أعيد ترتيبه لـ ARM ${unit}؛ وحلّ محله Q4_0`,
  'given-up': '4 بت، طريقة تُركت في 2023',
  ternary: 'أوزان ثلاثية القيمة',
  'ternary-bits': ({ bits }) => `أوزان ثلاثية القيمة، لكل منها ${bits} بت`,
  apex: 'أنواع موترات مختلطة تُختار لكل طبقة في نماذج مزيج الخبراء',
  'bits-per-weight': ({ bits }) => `${bits} بت لكل وزن كما يقول الاسم؛ الطريقة غير مذكورة`,
  dynamic: 'خلطة Unsloth المتغيرة',
  'graph-optimised': 'أعداد عشرية بدقة 32 بت، برسم بياني محسَّن',
  'graph-optimised-half': 'أعداد عشرية بدقة 16 بت، برسم بياني محسَّن من المستوى O4',
  weights: ({ bits }) => `أوزان بدقة ${bits} بت`,
  'weights-activations': ({ bits, activations }) =>
    `أوزان بدقة ${bits} بت، وتنشيطات بدقة ${activations} بت`,
  'unsigned-weights': 'أوزان بلا إشارة بدقة 8 بت، وتنشيطات بدقة 16 بت',
  integers: ({ bits }) => `أعداد صحيحة بدقة ${bits} بت`,
  'unsigned-integers': 'أعداد صحيحة بلا إشارة بدقة 8 بت',
  'at-run-time': '8 بت، تكميم عند التشغيل',
  'bitsandbytes-weights': 'أوزان bitsandbytes بدقة 4 بت',
  gptq: 'أوزان صحيحة معايَرة لبطاقات الرسوميات',
  awq: 'أوزان صحيحة تراعي التنشيطات لبطاقات الرسوميات',
  bitsandbytes: 'مكمَّم بلا معايرة، يُحمَّل بـ bitsandbytes',
  fbgemm: 'أعداد عشرية بدقة 8 بت (FBGEMM)',
  'block-scales': 'أعداد عشرية بدقة 8 بت بمعاملات تحجيم لكل كتلة',
  'compressed-tensors': 'خزّنه llm-compressor، ويُحمَّل في vLLM',
  modelopt: 'خزّنه Model Optimizer من NVIDIA',
  exl2: 'بتات مختلطة لكل طبقة، يُحمَّل بـ ExLlamaV2',
  exl3: 'أوزان بترميز شبكي، يُحمَّل بـ ExLlamaV3',
  hqq: 'تكميم نصف تربيعي (HQQ)',
  quanto: 'مكمَّم بـ Quanto',
  aqlm: 'تكميم جمعي',
  vptq: 'تكميم متجهي',
  spqr: 'تمثيل مكمَّم متناثر',
  higgs: 'تكميم بتحويل هادامارد وشبكة',
  torchao: 'مكمَّم بـ torchao',
  'auto-round': 'تقريب تعلّمه AutoRound',
  quark: 'خزّنه Quark من AMD',
  method: ({ method }) => `مخزَّن بطريقة «${method}»`,
  mlx: ({ bits, group }) =>
    `${bits} بت${group === 0 ? '' : ` في مجموعات من ${group}`}، لمعالجات Apple`,
}
