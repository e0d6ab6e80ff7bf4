import type * as en from '../en/license-classes.ts'
/** How freely a licence lets a model be used, by class; the scripts of the pages say it too. */
export const licenseClasses: typeof en.licenseClasses = {
  permissive: 'متساهل',
  'with-conditions': 'بشروط',
  'non-commercial': 'غير تجاري',
  research: 'للبحث فقط',
  unknown: 'غير معروف',
}
