/** Why a thread did not give what was asked of it, and why a chat template did not render. */
export const workers = {
  ended: 'its thread ended',
  silent: ({ seconds }: { seconds: number }) => `nothing was heard of it for ${seconds} s`,
  slow: ({ seconds }: { seconds: number }) => `it took longer than ${seconds} s of processor time`,
  memory: ({ most }: { most: number }) => `it needed more than ${most} MiB of memory`,
  template: {
    long: 'the template is too long',
    range: 'range is too long',
    output: ({ most }: { most: number }) => `more than ${most} characters came out`,
    failed: 'the template failed',
  },
}
