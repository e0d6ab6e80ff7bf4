import type * as en from '../en/card.ts'
/** Whose words a card's are, and how much of it could be read. */
export const card: typeof en.card = {
  lead: {
    publisher: 'ملف README الخاص بالناشر ({link}).',
    editor: 'كتبها محرر هذا الفهرس له؛ وملف README الخاص بالناشر غيرها ({link}).',
  },
  leadOfTemplate: ({ filled, sections }) =>
    `ملف README الخاص بالناشر (قالب مُلئ من أقسامه ${filled} من ${sections}) {link}.`,
  /** Printed in the card itself. */
  template: {
    filled: ({ filled, sections }) =>
      `ملأ المؤلف ${filled} من أصل ${sections} من أقسام قالب البطاقة.`,
    notFilled: ({ names, more }) =>
      `لم يُملأ: ${names.join('، ')}${more > 0 ? ` و${more} أخرى` : ''}`,
  },
  frames: {
    demo: ({ site }) => `افتح العرض التجريبي في ${site}`,
    sound: ({ site }) => `استمع في ${site}`,
    video: ({ site }) => `شاهد الفيديو في ${site}`,
  },
  notListed: 'ليس في قائمة ملفات المستودع',
  diagram: 'مخطط (مصدر Mermaid)',
  asMarkdown: { publisher: 'بصيغة Markdown', editor: 'النص بصيغة Markdown' },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice: 'كتب محرر هذا الفهرس هذه البطاقة له، وليست بطاقة الناشر.',
  /** Titles of the list of findings. */
  findings: {
    publisher: 'أخطاء هذه البطاقة',
    editor: 'أخطاء هذا السجل',
  },
  broken: ({ line }) =>
    `البيانات الوصفية للبطاقة معطوبة عند السطر ${line}. لا يُعرض إلا ما أمكنت قراءته.`,
  brokenSomewhere: 'البيانات الوصفية للبطاقة معطوبة. لا يُعرض إلا ما أمكنت قراءته.',
  licenseUnread:
    'تعذرت قراءة البيانات الوصفية للبطاقة كاملة، ولم يوجد ترخيص فيما قُرئ. راجع البطاقة نفسها.',
}
