/** Who declares a library. */
export const declarers = { card: 'The card', hub: 'The Hub' }

/** What is said of a model's library. */
export const library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }: { by: keyof typeof declarers; label: string }) =>
      `${declarers[by]} says ${label}.`,
    tags: ({ by, label }: { by: keyof typeof declarers; label: string }) =>
      `${declarers[by]} declares ${label}, but the only weights the Hub tags are GGUF.`,
    name: ({ by, label }: { by: keyof typeof declarers; label: string }) =>
      `${declarers[by]} declares ${label}, but the name says GGUF.`,
    mlx: ({ by, label }: { by: keyof typeof declarers; label: string }) =>
      `${declarers[by]} declares ${label}, but name and tags say MLX.`,
  },
}
