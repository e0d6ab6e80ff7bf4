import type * as en from '../en/readme-notes.ts'

const cutParts = {
  signs: 'تُركت علامات أو تداخلات تفوق حاجة أي بطاقة',
  work: 'جزء يطول عرضه أكثر مما ينبغي يظهر كما كُتب',
}

/** What a card's reader or author should know of how it could be rendered, by code. */
export const readmeNotes: typeof en.readmeNotes = {
  cut: (of) =>
    of.what === 'length' ? `البطاقة أطول من ${of.most} حرف؛ وتُرك الباقي` : cutParts[of.what],
  'card-plain': 'تعذر عرض هذه البطاقة فظهرت كما كُتبت',
  'html-depth': ({ most }) => `بُسّط HTML متداخل أعمق من ${most} عنصر`,
  'dropped-frame': 'تُرك إطار من موقع آخر',
  'hidden-characters': 'أحرف لا تُرى وتغيّر النص تظهر برموزها الرقمية',
  'dead-image': 'صورة ليست في المستودع',
  'unsafe-link': 'رابط بعنوان من نوع لا يُعرض تُرك بلا عنوان',
  'dead-link': 'رابط يقود إلى ملف ليس في المستودع',
  'dead-own-link': 'رابط أو صورة لا يقود إلى ملف في الموقع ولا إلى نموذج فيه',
  'dead-anchor': 'رابط يقود إلى عنوان ليس في البطاقة',
  'unreadable-math': 'صيغة رياضية تعذر عرضها فظهرت كما كُتبت',
  'template-section': 'تُركت أقسام من قالب البطاقة على حالها',
}
