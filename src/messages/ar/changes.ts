import type * as en from '../en/changes.ts'
import { counter } from '../plural.ts'
import { nouns } from './nouns.ts'

const count = counter('ar')

type Values = { from?: string; to?: string }

const values = ({ from, to }: Values): string =>
  from && to ? `من ${from} إلى ${to}` : (to ?? from ?? '')

/** Who has the files, and what became of a repository, by the code that a snapshot keeps. */
const states: Readonly<Record<string, string>> = {
  open: 'مفتوح',
  auto: 'مقيَّد، يُمنح الإذن فورًا',
  manual: 'مقيَّد، يراجعه الناشر',
  deleted: 'حُذف المستودع',
  disabled: 'عطّل Hub المستودع',
  'missing-or-private': 'المستودع غير موجود أو خاص',
}

const state = (code = ''): string => states[code] ?? code

/** What changed between snapshots. */
export const changes: typeof en.changes = {
  title: 'التغييرات',
  lead: ({ changes, models }) =>
    `${count(changes, { zero: 'لا تغييرات', one: 'تغيير واحد', two: 'تغييران', few: '# تغييرات', many: '# تغييرًا', other: '# تغيير' })} في ${count(models, { ...nouns.models, two: 'نموذجين' })}، الأحدث أولًا.`,
  none: 'لا تُعرف لقطة لها تاريخ، فلا يُعرف أن شيئًا تغيّر.',
  follow: 'التغييرات في موجز Atom',
  atom: 'موجز Atom',
  jsonFeed: 'JSON Feed',
  json: 'كل التغييرات بصيغة JSON',
  more: ({ shown }) => `يُعرض أحدث ${shown}.`,
  feedOf: ({ title, site }) => `${title}: التغييرات في ${site}`,
  /** One change in words. */
  sentences: {
    added: () => 'أُضيف إلى الفهرس',
    revision: ({ from = '', to = '' }) =>
      `مراجعة جديدة: ${values({ from: from.slice(0, 12), to: to.slice(0, 12) })}`,
    licence: (of) => `تغيّر الترخيص: ${values(of)}`,
    access: ({ from, to }) => `تغيّر الوصول: ${values({ from: state(from), to: state(to) })}`,
    replaced: ({ to, from }) => (to === undefined ? `لم يعد ${from} بديلًا له` : `حلّ محله ${to}`),
    results: (of) => `النتائج في فهرس التقييم: ${values(of)}`,
    withdrawn: ({ to }) => `سُحب: ${state(to)}`,
  },
}
