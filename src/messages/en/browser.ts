import { counter } from '../plural.ts'

const count = counter('en')

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser = {
  notStated: 'not stated',
  gated: 'gated',
  replaced: 'replaced',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { after: ' parameters' },
    size: { before: 'from ' },
    downloads: { after: ' downloads' },
  },

  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyCode: 'Copy this code',

  modelsFit: ({ number }: { number: number }) =>
    count(number, { one: 'model fits', other: 'models fit' }),
  showMore: ({ number }: { number: number }) => `Show ${number} more`,
  resultsShown: ({ number }: { number: number }) => `${number} shown`,
  resultsOnPage: ({ number }: { number: number }) =>
    `${number} shown of this page’s; the other pages are filtered by themselves`,
  didYouMean: 'Did you mean:',

  mirror: {
    label: 'Download from',
    use: 'Use mirror',
    noAddress: 'That is no address of a mirror.',
    hub: 'Links and commands lead to the Hub.',
    other: ({ mirror }: { mirror: string }) =>
      `Links and commands lead to ${mirror}; the hashes stay the Hub’s.`,
    tokenStays: 'Your token is not sent there.',
  },
}
