// @ts-nocheck: being translated
import type * as en from '../en/fields.ts'
/** What fields of benchmarks are called, by the name that the data has for each. */
export const fields: typeof en.fields = {
  knowledge: 'المعرفة',
  reasoning: 'الاستدلال',
  mathematics: 'الرياضيات',
  code: 'البرمجة',
  'instruction following': 'اتباع التعليمات',
  chat: 'المحادثة',
  'agents and tools': 'الوكلاء والأدوات',
  'long context': 'السياق الطويل',
  multilingual: 'تعدد اللغات',
  'truthfulness and safety': 'الصدق والسلامة',
  'medicine, law and finance': 'الطب والقانون والمال',
  'language understanding': 'فهم اللغة',
  'question answering': 'الإجابة عن الأسئلة',
  'language modelling': 'نمذجة اللغة',
  translation: 'الترجمة',
  summarisation: 'التلخيص',
  'retrieval and embeddings': 'الاسترجاع والتضمين',
  'vision and language': 'الرؤية واللغة',
  vision: 'الرؤية',
  'image and video generation': 'توليد الصور والفيديو',
  'speech and audio': 'الكلام والصوت',
  'control and games': 'التحكم والألعاب',
  averages: 'المتوسطات',
  other: 'غير ذلك',
}
