import type * as en from '../en/library.ts'

/** Who declares a library. */
export const declarers: typeof en.declarers = { card: '模型卡', hub: 'Hub' }

/** What is said of a model's library. */
export const library: typeof en.library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }) => `${declarers[by]}稱為${label}。`,
    tags: ({ by, label }) => `${declarers[by]}宣告為${label}，但Hub只將權重標記為GGUF。`,
    name: ({ by, label }) => `${declarers[by]}宣告為${label}，但名稱顯示為GGUF。`,
    mlx: ({ by, label }) => `${declarers[by]}宣告為${label}，但名稱與標籤顯示為MLX。`,
  },
}
