/** Why a thread did not give what was asked of it. */
export const workers = {
  ended: 'its thread ended',
  silent: ({ seconds }: { seconds: number }) => `nothing was heard of it for ${seconds} s`,
  slow: ({ seconds }: { seconds: number }) => `it took longer than ${seconds} s of processor time`,
  memory: ({ most }: { most: number }) => `it needed more than ${most} MiB of memory`,
}
