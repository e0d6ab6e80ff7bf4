import type * as en from '../en/license-classes.ts'
/** How freely a licence lets a model be used, by class; the scripts of the pages say it too. */
export const licenseClasses: typeof en.licenseClasses = {
  permissive: '寛容',
  'with-conditions': '条件付き',
  'non-commercial': '非商用',
  research: '研究のみ',
  unknown: '不明',
}
