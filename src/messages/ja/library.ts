import type * as en from '../en/library.ts'
/** Who declares a library. */
export const declarers: typeof en.declarers = { card: 'カード', hub: 'Hub' }

/** What is said of a model's library. */
export const library: typeof en.library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }) => `${declarers[by]}は ${label} としています。`,
    tags: ({ by, label }) =>
      `${declarers[by]}は ${label} としていますが、Hub のタグにある重みは GGUF だけです。`,
    name: ({ by, label }) => `${declarers[by]}は ${label} としていますが、名前は GGUF を示します。`,
    mlx: ({ by, label }) =>
      `${declarers[by]}は ${label} としていますが、名前とタグは MLX を示します。`,
  },
}
