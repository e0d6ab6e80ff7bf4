import type * as en from '../en/access.ts'
/** Who can have the files of a repository. */
export const access: typeof en.access = {
  /** In a few words, by what is known of the door. */
  labels: {
    deleted: 'محذوف أو خاص',
    missing: 'غير موجود أو خاص',
    disabled: 'معطَّل',
    private: 'خاص',
    unknown: 'غير مذكور',
    'gated-auto': 'مقيَّد، يُمنح الإذن فورًا',
    'gated-manual': 'مقيَّد، يمنح الناشرُ الإذن',
    gated: 'مقيَّد',
    'open-permissive': 'بلا تسجيل دخول؛ ترخيص متساهل',
    'open-with-conditions': 'بلا تسجيل دخول؛ ترخيص بشروط',
    'open-non-commercial': 'بلا تسجيل دخول؛ ترخيص غير تجاري',
    'open-research': 'بلا تسجيل دخول؛ ترخيص للبحث',
    'open-unknown': 'بلا تسجيل دخول؛ الترخيص غير معروف',
  },
  /** The label, then the sentences. */
  state: ({ label, meaning }) => `${label}. ${meaning}`,
  /** In sentences. */
  meanings: {
    'taken-down': 'أزال Hub هذا المستودع؛ لا يمكن تنزيل ملفاته.',
    private: 'لا يرى المستودعَ إلا مالكُه ومن يدعوهم.',
    unknown: 'لا تذكر اللقطة هل تحتاج الملفات إلى إذن.',
    'gated-auto': 'تحتاج الملفات إلى حساب في Hub قَبِل الشروط؛ ويُمنح الإذن عندئذ فورًا.',
    'gated-manual': 'تحتاج الملفات إلى حساب في Hub؛ ويراجع الناشر كل طلب قبل منح الإذن.',
    gated: 'تحتاج الملفات إلى حساب في Hub مُنح الإذن.',
    open: 'تُنزَّل الملفات من دون حساب.',
    'licence-not-stated': 'ما يسمح به الترخيص غير مذكور.',
    'licence-binds': ({ licence }) => `يخضع استخدامها لـ ${licence}.`,
    'missing-or-private': 'لا يعرض Hub هذا المستودع: إما أنه غير موجود أو خاص، ولا يبيّن Hub أيهما.',
    deleted: 'كان المستودع موجودًا ولم يعد يُعرض: حُذف أو صار خاصًا. هذه آخر لقطة.',
    disabled: 'عطّل Hub المستودع. هذه آخر لقطة.',
    'unknown-revision': 'ليس في المستودع مراجعة كهذه. هذه آخر لقطة.',
    unlisted: 'لم يعد أي مصدر للفهرس يطلب هذا النموذج. هذه آخر لقطة.',
    'seen-since': ({ date }) => `رُصدت هذه الحال أول مرة في ${date}.`,
  },
}
