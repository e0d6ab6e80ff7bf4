/** What the form says that puts a mirror in the place of the Hub. */
export const mirror = {
  label: 'Download from',
  use: 'Use mirror',
  noAddress: 'That is no address of a mirror.',
  hub: 'Links and commands lead to the Hub.',
  other: ({ mirror }: { mirror: string }) =>
    `Links and commands lead to ${mirror}; the hashes stay the Hub’s.`,
  tokenStays: 'Your token is not sent there.',
}
