import type * as en from '../en/license-classes.ts'

/** How freely a licence lets a model be used, by class; the scripts of the pages say it too. */
export const licenseClasses: typeof en.licenseClasses = {
  permissive: '宽松',
  'with-conditions': '附有条件',
  'non-commercial': '非商业',
  research: '仅限研究',
  unknown: '不明',
}
