import type * as en from '../en/model-words.ts'
/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds: typeof en.kinds = {
  base: 'لم يُذكر أساس',
  finetune: 'ضبط دقيق',
  quantized: 'تكميم',
  adapter: 'مهايئ',
  merge: 'دمج',
}

export const capabilities: typeof en.capabilities = {
  tools: 'استدعاء الأدوات',
  reasoning: 'الاستدلال',
  vision: 'يقرأ الصور',
  audio: 'يقبل الصوت',
}

export const access: typeof en.access = {
  open: 'بلا تسجيل دخول',
  gated: 'مقيَّد',
  unknown: 'غير مذكور',
  disabled: 'معطَّل',
  deleted: 'محذوف',
  missing: 'غير موجود',
  private: 'خاص',
}
