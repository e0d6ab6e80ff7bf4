// @ts-nocheck: being translated
import type * as en from '../en/access.ts'
/** Who can have the files of a repository. */
export const access: typeof en.access = {
  /** In a few words, by what is known of the door. */
  labels: {
    deleted: 'Deleted or private',
    missing: 'Missing or private',
    disabled: 'Disabled',
    private: 'Private',
    unknown: 'Not stated',
    'gated-auto': 'Gated, granted at once',
    'gated-manual': 'Gated, granted by the publisher',
    gated: 'Gated',
    'open-permissive': 'No sign-in; permissive licence',
    'open-with-conditions': 'No sign-in; licence has conditions',
    'open-non-commercial': 'No sign-in; non-commercial licence',
    'open-research': 'No sign-in; research licence',
    'open-unknown': 'No sign-in; licence not known',
  },
  /** The label, then the sentences. */
  state: ({ label, meaning }) => `${label}. ${meaning}`,
  /** In sentences. */
  meanings: {
    'taken-down': 'The Hub has taken this repository down; its files cannot be downloaded.',
    private: 'Only the owner and people they invite can see the repository.',
    unknown: 'The snapshot does not say whether the files need permission.',
    'gated-auto':
      'The files need a Hub account that has accepted the terms; access is then granted at once.',
    'gated-manual':
      'The files need a Hub account; the publisher reviews each request before granting access.',
    gated: 'The files need a Hub account that has been granted access.',
    open: 'The files download without an account.',
    'licence-not-stated': 'What the licence allows is not stated.',
    'licence-binds': ({ licence }) => `Using them is bound by the ${licence}.`,
    'missing-or-private':
      'The Hub does not show the repository: it is missing or private, and the Hub does not say which.',
    deleted:
      'The repository was there before and is not shown any more: it was deleted or made private. This is the last snapshot.',
    disabled: 'The Hub disabled the repository. This is the last snapshot.',
    'unknown-revision': 'The repository has no such revision. This is the last snapshot.',
    unlisted: 'No source of the catalogue asks for the model any more. This is the last snapshot.',
    'seen-since': ({ date }) => `First seen so on ${date}.`,
  },
}
