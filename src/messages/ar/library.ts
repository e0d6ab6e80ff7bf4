// @ts-nocheck: being translated
import type * as en from '../en/library.ts'
/** Who declares a library. */
export const declarers: typeof en.declarers = { card: 'The card', hub: 'The Hub' }

/** What is said of a model's library. */
export const library: typeof en.library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }) => `${declarers[by]} says ${label}.`,
    tags: ({ by, label }) =>
      `${declarers[by]} declares ${label}, but the only weights the Hub tags are GGUF.`,
    name: ({ by, label }) => `${declarers[by]} declares ${label}, but the name says GGUF.`,
    mlx: ({ by, label }) => `${declarers[by]} declares ${label}, but name and tags say MLX.`,
  },
}
