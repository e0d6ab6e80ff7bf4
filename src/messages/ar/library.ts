import type * as en from '../en/library.ts'
/** Who declares a library. */
export const declarers: typeof en.declarers = { card: 'البطاقة', hub: 'Hub' }

/** What is said of a model's library. */
export const library: typeof en.library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }) => `المذكور في ${declarers[by]}: ${label}.`,
    tags: ({ by, label }) =>
      `المذكور في ${declarers[by]} هو ${label}، لكن الأوزان الوحيدة التي يسمها Hub هي GGUF.`,
    name: ({ by, label }) => `المذكور في ${declarers[by]} هو ${label}، لكن الاسم يقول GGUF.`,
    mlx: ({ by, label }) => `المذكور في ${declarers[by]} هو ${label}، لكن الاسم والوسوم تقول MLX.`,
  },
}
