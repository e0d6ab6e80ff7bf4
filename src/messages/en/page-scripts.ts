/** What the scripts say that a page loads at once; they are few, so that a page is light. */
export const pageScripts = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyCode: 'Copy this code',
  compareFull: ({ most }: { most: number }) => `${most} models are the most that fit side by side.`,
  recordFailed: 'The record could not be loaded.',

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
