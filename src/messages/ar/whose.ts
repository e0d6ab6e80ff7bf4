import type * as en from '../en/whose.ts'
/** Whose the scores of a card are, and why. */
export const whose: typeof en.whose = {
  /** In place of the name of a base that is not named. */
  theBase: 'النموذج الأساس',
  /** Why a score is taken for this model's, another's, or neither; by the rule that decided. */
  reasons: {
    'own-name': ({ name }) => `يسمي الجدول هذا النموذج ${name}.`,
    namesake: ({ other }) => `تتحدث البطاقة أيضًا عن ${other}، وهو نموذج بالاسم نفسه لمالك آخر.`,
    'base-heading': ({ name, heading }) =>
      `العنوان «${heading}» عن النماذج الأساس، فليس ${name} فيه هذا النموذج.`,
    'tuned-heading': ({ name, heading }) =>
      `العنوان «${heading}» عن نماذج مضبوطة للإجابة، فليس ${name} فيه هذا النموذج.`,
    'full-precision-beside': ({ name }) =>
      `يضع الجدول النموذج كامل الدقة ${name} بجانب هذا النموذج.`,
    'original-of-conversion': ({ name, formats }) =>
      `يسمي الجدول ${name}، وهو النموذج الأصلي؛ وفي هذا المستودع تحويل له${formats}.`,
    'original-of-copy': ({ name }) =>
      `يسمي الجدول ${name}، وهو النموذج الأصلي؛ وفي هذا المستودع نسخة منه.`,
    'base-model': ({ name }) => `صُنع هذا النموذج من ${name}.`,
    'known-model': ({ name, other }) => `الاسم ${name} لمستودع آخر، ${other}.`,
    'base-family': ({ name, other }) =>
      `الاسم ${name} من عائلة ${other} وتنقصه الكلمات التي تميز هذا النموذج منها.`,
    'several-names': ({ name, count }) =>
      `الاسم ${name} واحد من ${count} أسماء في الجدول قد تكون لهذا النموذج.`,
    'fits-another': ({ name, other }) => `ينطبق ${name} على ${other} كما ينطبق على هذا النموذج.`,
    'fits-beside': ({ name, other }) =>
      `تنقص ${name} كلمات من اسم هذا النموذج، وقد يكون ${other} بجانبه هو هذا النموذج أيضًا.`,
    'lacks-words': ({ name }) => `قد يكون ${name} هذا النموذج أو ما صُنع منه.`,
    stage: ({ name }) =>
      `الاسم ${name} لمرحلة من صنع هذا النموذج؛ ولا يُذكر أي المراحل في المستودع.`,
    'tuned-stage': ({ name }) =>
      `يضع الجدول ${name} بجانب النموذج السابق له، والبطاقة عن المضبوط منهما.`,
    'base-stage': ({ name }) => `يضع الجدول ${name} بجانب النموذج المضبوط الذي تتحدث عنه البطاقة.`,
    'shortened-of-conversion': ({ name, formats }) =>
      `يسمي الجدول ${name} بلا الصيغة؛ وفي هذا المستودع تحويل${formats}.`,
    'shortened-of-copy': ({ name, other }) =>
      `يسمي الجدول ${name}، وهو النموذج الأصلي؛ وفي هذا المستودع نسخة من ${other}.`,
    'only-name': ({ name }) => `الاسم ${name} وحده في الجدول يوافق اسم هذا النموذج.`,
    'marked-own': ({ name }) => `يعلّم الجدول ${name} بأنه نموذج أصحابه.`,
    'marked-own-otherwise': ({ name }) =>
      `يعلّم الجدول ${name} بأنه نموذج أصحابه، لكنه ليس اسم هذا المستودع.`,
    resembles: ({ name }) => `يشبه ${name} اسم هذا النموذج وليس إياه على وجه اليقين.`,
    'other-model': ({ name }) => `يسمي الجدول نموذجًا آخر، ${name}.`,
    'rows-and-columns': 'صفوفه وأعمدته كلها تبدو أسماء نماذج.',
    'some-columns': 'بعض أعمدته يبدو أسماء نماذج وبعضها لا.',
    'strange-rows': 'ما تمثله صفوف الجدول غير مؤكد.',
    'strange-columns': 'تسمي الصفوف ما اختُبر، لكن ما تمثله الأعمدة غير مؤكد.',
    'strange-names': 'لا تسمي صفوفه ولا أعمدته نماذج أو مقاييس معروفة.',
    'nameless-own': 'لا يسمي الجدول نموذجًا، والبطاقة عن هذا النموذج.',
    'nameless-heading': ({ heading, name }) =>
      `لا يسمي الجدول نموذجًا، والعنوان «${heading}» عن ${name}.`,
    'nameless-before': ({ heading, name }) =>
      `لا يسمي الجدول نموذجًا، والنص قبله، «${heading}»، عن ${name}.`,
    'nameless-compared': 'لا يسمي الجدول نموذجًا، والنص قبله عن نموذج آخر أيضًا.',
    'nameless-titled': ({ formats }) =>
      `لا يسمي الجدول نموذجًا، وعنوان البطاقة للنموذج كامل الدقة؛ وفي هذا المستودع تحويل له${formats}.`,
    'nameless-conversion': 'لا يسمي الجدول نموذجًا، وفي هذا المستودع تحويل لنموذج آخر.',
    'nameless-copy': ({ other }) => `لا يسمي الجدول نموذجًا، وهذا المستودع يكرر ${other}.`,
    'nameless-loads': ({ other }) => `لا يسمي الجدول نموذجًا، وكود البطاقة نفسها يحمّل ${other}.`,
    'index-nameless': 'لا يسمي فهرس التقييم نموذجًا.',
    'index-own': ({ name }) => `يسمي فهرس التقييم هذا النموذج، ${name}.`,
    'index-original': ({ name, formats }) =>
      `يسمي فهرس التقييم ${name}، وهو النموذج كامل الدقة؛ وفي هذا المستودع تحويل له${formats}.`,
    'index-base': ({ name }) => `يسمي فهرس التقييم ${name}، وهو نموذج أساس لهذا النموذج.`,
    'index-known': ({ name }) => `يسمي فهرس التقييم ${name}، وهو نموذج آخر.`,
    'index-shortened': ({ name }) =>
      `يسمي فهرس التقييم هذا النموذج ${name}؛ ولا نموذج آخر معروف بهذا الاسم.`,
    'index-working-name': ({ name }) =>
      `يسمي فهرس التقييم في هذه البطاقة نموذجها ${name}، وهو اسم مجلد لا اسم نموذج.`,
    'index-unknown': ({ name }) =>
      `يسمي فهرس التقييم ${name}، وليس اسم هذا المستودع ولا نموذجًا أساسًا مذكورًا.`,
    'result-file': 'ملف النتائج في هذا المستودع ويتحدث عن نموذجه.',
  },
}
