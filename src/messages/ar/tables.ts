// @ts-nocheck: being translated
import type * as en from '../en/tables.ts'
/** Why a table of a card is taken for one of scores, or not. */
export const tables: typeof en.tables = {
  small: 'فيه أقل من صفين أو عمودين.',
  headless: 'لا صف يسمي أعمدته.',
  'no-figures': 'ليس فيه عمود أرقام.',
  'training-log': 'أعمدته خطوات تدريب وخسائر.',
  contest: 'أرقامه مرات فوز وخسارة.',
  'sizes-or-settings': 'أرقامه أحجام أو إعدادات أو سرعات.',
  speeds: 'أرقامه سرعات.',
  harness: 'أعمدته هي ما تطبعه أداة تقييم.',
  'benchmark-columns': 'تسمي أعمدته معايير معروفة.',
  counts: 'أرقامه أعداد.',
  'benchmark-rows': 'تسمي صفوفه معايير معروفة.',
  'training-rows': 'صفوفه إعدادات تدريب.',
  'speeds-before': 'يتحدث النص قبله عن سرعات.',
  'metric-columns': 'تسمي أعمدته مقاييس معروفة.',
  'metric-rows': 'تسمي صفوفه مقاييس معروفة.',
  nameless: 'لا معيار ولا مقياس معروف يسمي أرقامه.',
  'model-columns': 'تسمي أعمدته نماذج ويتحدث عنوانه عن تقييم.',
  'models-by-sets': 'تسمي أعمدته نماذج وصفوفه مجموعات بيانات.',
  'model-rows': 'تسمي صفوفه نماذج ويتحدث عنوانه عن تقييم.',
  'own-scores': 'يذكر نتائج بجانب أسماء ما اختُبر.',
  'side-by-side': 'يضع نتائج جنبًا إلى جنب تحت عنوان عن التقييم.',
  'no-own': 'لا اسم في الجدول هو هذا النموذج على وجه اليقين.',
}
