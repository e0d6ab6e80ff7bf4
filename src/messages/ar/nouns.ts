import type { Forms } from '../plural.ts'

/** Counted nouns that stand in several sentences, in the six forms of Arabic. */
export const nouns = {
  models: {
    zero: 'لا نماذج',
    one: 'نموذج واحد',
    two: 'نموذجان',
    few: '# نماذج',
    many: '# نموذجًا',
    other: '# نموذج',
  },
  files: {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '# ملفات',
    many: '# ملفًا',
    other: '# ملف',
  },
  benchmarks: {
    zero: 'لا معايير',
    one: 'معيار واحد',
    two: 'معياران',
    few: '# معايير',
    many: '# معيارًا',
    other: '# معيار',
  },
  scores: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  },
  languages: {
    zero: 'لا لغات',
    one: 'لغة واحدة',
    two: 'لغتان',
    few: '# لغات',
    many: '# لغة',
    other: '# لغة',
  },
  rows: {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  },
  choices: {
    zero: 'لا خيارات',
    one: 'خيار واحد',
    two: 'خياران',
    few: '# خيارات',
    many: '# خيارًا',
    other: '# خيار',
  },
  layers: {
    zero: 'لا طبقات',
    one: 'طبقة واحدة',
    two: 'طبقتان',
    few: '# طبقات',
    many: '# طبقة',
    other: '# طبقة',
  },
} satisfies Record<string, Forms<'ar'>>
