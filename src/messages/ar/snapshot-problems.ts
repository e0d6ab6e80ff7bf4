import type * as en from '../en/snapshot-problems.ts'

/** Values of the wrong type, by where they stand. */
const wrongTypes = {
  value: 'نوع القيمة خطأ فتُركت',
  text: {
    message: 'نوع الحقل خطأ؛ ولا يظهر ما لا يوافقه',
    expected: 'نص واحد',
  },
  texts: {
    message: 'نوع الحقل خطأ؛ ولا يظهر ما لا يوافقه',
    expected: 'نص أو قائمة نصوص',
  },
  model: { message: 'ليس في الملف نموذج', expected: 'كائن JSON' },
  'file-list': {
    message: 'ليس في الملف قائمة ملفات',
    expected: 'مصفوفة JSON من { path, size, … }',
  },
  state: 'لم يكتب sync هذا الملف فلا يُقرأ',
  record: { message: 'ليس في الملف ما يقوله اسمه', expected: 'كائن JSON' },
}

/** Oddities of YAML that is read all the same. */
const yamlNotices = {
  'duplicate-key': 'مفتاح مذكور مرتين؛ والأخير هو المعتمد',
  indentation: 'نص بين علامتي اقتباس يمتد من بداية سطر، ويريد YAML إزاحته',
  'unknown-tag': ({ tag }: { tag: string }) => `الوسم ${tag} غير معروف؛ فتُقرأ قيمته من دونه`,
}

/** What stands instead of a front matter that does not parse; `unread` are the keys that were lost. */
type Salvaged = {
  fault: string
  instead: 'payload' | 'none' | 'card'
  unread: string
}

function salvageHint(instead: Salvaged['instead'], unread: string): string {
  if (instead === 'payload') return 'تظهر بدلًا منها نسخة Hub من البيانات الوصفية'
  if (instead === 'none') return 'لا شيء غيرها يذكر البيانات الوصفية'
  return unread === ''
    ? 'قُرئت مفاتيحها واحدًا واحدًا'
    : `قُرئت مفاتيحها الأخرى واحدًا واحدًا؛ وما لم يُقرأ: ${unread}`
}

/** Faults of the editor's file. */
const edits = {
  file: {
    message: 'ليس في الملف إعدادات',
    expected: 'note وfeatured وhidden وcard وcorrections',
  },
  setting: {
    message: 'لا إعداد كهذا',
    expected: 'note أو featured أو hidden أو card أو corrections',
  },
  'setting-value': 'الإعداد خطأ فلا يُستخدم',
  fields: { message: 'الحقول غير صحيحة', expected: 'مفاتيح وقيمها' },
  'field-key': 'لا يمكن أن يُسمّى الحقل هكذا، فلا يُعرض',
  'field-value': 'الحقل لا يُعرض',
  corrections: { message: 'التصحيحات خطأ', expected: 'كائن حقول' },
  field: 'لا حقل كهذا يُصحَّح',
  correction: { message: 'لا يذكر التصحيح قيمة', expected: 'value وreason' },
  'correction-key': {
    message: 'ليس للتصحيح مفتاح كهذا',
    expected: 'value وreason',
  },
  'correction-value': 'لا يُستخدم التصحيح',
  reason: { message: 'لا يظهر السبب', expected: 'نص' },
}

/** What is wrong with the files of a content folder. */
export const snapshotProblems: typeof en.snapshotProblems = {
  'wrong-type': (of) =>
    of.what === 'more' ? `تُركت من القائمة قيم أخرى نوعها خطأ (${of.number})` : wrongTypes[of.what],
  'history-line': {
    message: 'السطر ليس سجل تاريخ فتُرك',
    expected: '{"date": "2026-01-31", "sha": …, "downloads": …, "likes": …, "licence": …}',
  },
  'not-an-id': ({ what }) =>
    what === 'field'
      ? { message: 'القيمة ليست معرّف مستودع', expected: 'owner/name' }
      : {
          message: 'مسار المجلد ليس معرّف مستودع؛ فاستُبعد النموذج',
          expected: 'owner/name من أحرف لاتينية وأرقام ونقاط وشرطات وشرطات سفلية',
        },
  'id-case': 'لنموذج آخر المعرّف نفسه إلا في حالة الأحرف؛ ويشتركان في عنوان واحد على بعض المضيفات',
  'id-mismatch': ({ spelling }) =>
    spelling === 'same'
      ? 'تكتب البيانات المعرّف بغير كتابة مجلده؛ والمجلد هو المعتمد'
      : 'البيانات لنموذج غير نموذج مجلدها فلا تُستخدم',
  'file-too-large': ({ most }) => ({
    message: 'الملف أكبر مما ينبغي فلم يُقرأ',
    expected: `لا يزيد على ${most} بايت`,
  }),
  encoding: ({ encoding }) => ({
    message: `الملف ليس UTF-8؛ وقُرئ على أنه ${encoding}`,
    expected: 'UTF-8',
  }),
  'file-unreadable': ({ fault }) => `تعذرت قراءة الملف: ${fault}`,
  json: ({ fault }) => ({
    message: `الملف ليس JSON: ${fault}`,
    expected: 'قيمة JSON واحدة',
  }),
  yaml: ({ fault }) => ({
    message: `الملف ليس YAML: ${fault}`,
    expected: 'مستند YAML واحد',
  }),
  'yaml-duplicate-key': yamlNotices['duplicate-key'],
  'yaml-indentation': yamlNotices.indentation,
  'yaml-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-duplicate-key': yamlNotices['duplicate-key'],
  'front-matter-indentation': yamlNotices.indentation,
  'front-matter-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-yaml': ({ fault, instead, unread }) => ({
    message: `تعذرت قراءة المقدمة: ${fault}`,
    expected: 'كائن YAML',
    hint: salvageHint(instead, unread),
  }),
  'front-matter-engine': ({ kind }) =>
    kind === 'TOML'
      ? {
          message: 'لا تُقرأ مقدمة TOML',
          expected: 'YAML بين سطرين من ثلاث شرطات',
        }
      : {
          message: 'تبدأ البطاقة بمقدمة ليست YAML؛ فتظهر نصًا ولا تُشغَّل',
          expected: '---',
        },
  'front-matter-open': {
    message: 'المقدمة لا تُغلق، فتظهر جزءًا من البطاقة',
    expected: 'سطر من ثلاث شرطات بعد آخر مفتاح',
  },
  'sheet-yaml': ({ what }) => edits[what],
}
