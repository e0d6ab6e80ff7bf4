/** What the scripts say that a page loads at once; they are few, so that a page is light. */
export const pageScripts = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyCode: 'Copy this code',
  /** What stands around a text that is copied, the nearest first. */
  copyOf: (what: readonly string[]) => `Copy: ${what.join(', ')}`,
  compareFull: ({ most }: { most: number }) => `${most} models are the most that fit side by side.`,
  recordFailed: 'The record could not be loaded.',
}
