// @ts-nocheck: being translated
import type * as en from '../en/changes.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

type Values = { from?: string; to?: string }

const values = ({ from, to }: Values): string => [from, to].filter(Boolean).join(' → ')

/** Who has the files, and what became of a repository, by the code that a snapshot keeps. */
const states: Readonly<Record<string, string>> = {
  open: 'open',
  auto: 'gated, granted at once',
  manual: 'gated, reviewed by the publisher',
  deleted: 'the repository was deleted',
  disabled: 'the Hub has disabled the repository',
  'missing-or-private': 'the repository is gone or private',
}

const state = (code = ''): string => states[code] ?? code

/** What changed between snapshots. */
export const changes: typeof en.changes = {
  title: 'Changes',
  lead: ({ changes, models }) =>
    `${count(changes, { other: 'changes' })} of ${count(models, { other: 'models' })}, newest first.`,
  none: 'No snapshot with a date is known, so nothing is known to have changed.',
  follow: 'Changes as Atom feed',
  atom: 'Atom feed',
  jsonFeed: 'JSON Feed',
  json: 'All changes as JSON',
  more: ({ shown }) => `The newest ${shown} are shown.`,
  feedOf: ({ title, site }) => `${title}: changes in ${site}`,
  /** One change in words. */
  sentences: {
    added: () => 'Added to the catalogue',
    revision: ({ from = '', to = '' }) =>
      `New revision: ${values({ from: from.slice(0, 12), to: to.slice(0, 12) })}`,
    licence: (of) => `Licence changed: ${values(of)}`,
    access: ({ from, to }) => `Access changed: ${values({ from: state(from), to: state(to) })}`,
    replaced: ({ to, from }) =>
      to === undefined ? `No longer replaced by ${from}` : `Replaced by ${to}`,
    results: (of) => `Results in the evaluation index: ${values(of)}`,
    withdrawn: ({ to }) => `Withdrawn: ${state(to)}`,
  },
}
