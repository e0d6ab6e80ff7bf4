// @ts-nocheck: being translated
import type * as en from '../en/expected.ts'
/** What would have been right where a value of a file is wrong; said after "expected". */
export const expected: typeof en.expected = {
  text: 'نص',
  filledText: 'نص غير فارغ',
  texts: 'نص أو قائمة نصوص',
  repository: 'معرّف مستودع مثل owner/name',
  repositories: 'معرّف مستودع مثل owner/name، أو قائمة منها',
  wholeNumber: 'عدد صحيح',
  positive: 'عدد أكبر من 0',
  notNegative: 'عدد لا يقل عن 0',
  number: 'عدد',
  yesOrNo: 'true أو false',
  relation: 'finetune أو adapter أو quantized أو merge',
  cardBy: 'editor، حين تُكتب البطاقة لهذا الموقع',
  isoDate: 'تاريخ بصيغة ISO 8601',
  date: 'تاريخ مثل 2026-01-31',
  state: 'سجل حالة',
  imageCopy: 'images/<sha256>.<png أو jpg أو gif أو webp أو avif>',
  modelId: 'معرّف نموذج: owner/name',
  revision: 'فرع أو وسم أو إيداع',
  models: 'عدد صحيح من النماذج',
  collection: 'owner/slug-id لمجموعة',
  endpoint: 'عنوان Hub: https://host',
  oneOf: ({ names }) => `واحد من: ${names.join('، ')}`,
  /** Evaluation results and the evaluation index of a card. */
  results: 'قائمة نتائج',
  result: 'كائن فيه dataset وvalue',
  datasetId: 'معرّف مجموعة بيانات',
  taskId: 'معرّف مهمة',
  payloadResult: 'كائن فيه filename وdata',
  modelList: 'قائمة نماذج',
  indexEntry: 'كائن فيه name وresults',
  modelName: 'اسم نموذج',
  indexResult: 'كائن فيه task وdataset وmetrics',
  taskType: 'نوع مهمة',
  dataset: 'نوع مجموعة البيانات واسمها',
  metrics: 'قائمة مقاييس',
  metric: 'مقياس',
  metricEntry: 'كائن فيه type وvalue',
  noClaim: 'لا ادعاء؛ فـ Hub هو من يحسبه',
  ownName: ({ name }) => `اسم هذا المستودع، ${name}`,
  /** Files of benchmarks. */
  sentence: 'يجب أن يكون جملة',
  rising: 'يجب أن يتدرج من الأدنى إلى الأعلى',
}

/** Why a block of YAML is not read. */
export const yamlFaults: typeof en.yamlFaults = {
  key: 'أحد المفاتيح قائمة أو كائن',
  long: ({ length, most }) => `في الكتلة ${length} حرف؛ والحد ${most}`,
  documents: ({ number }) => `في الكتلة ${number} من المستندات؛ ولا يُقرأ إلا واحد`,
  broken: 'الكتلة متداخلة أعمق مما ينبغي أو معطوبة',
  aliases: 'تحل أسماؤها البديلة محل نص أكثر مما ينبغي',
  deep: ({ most }) => `تداخلها أعمق من ${most}`,
  noMapping: 'ليس في الكتلة كائن من مفاتيح وقيم',
  otherLanguage: 'لا تُقرأ إلا المقدمة المكتوبة بـ YAML',
}
