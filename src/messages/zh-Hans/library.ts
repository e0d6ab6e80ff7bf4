import type * as en from '../en/library.ts'

/** Who declares a library. */
export const declarers: typeof en.declarers = { card: '模型卡', hub: 'Hub' }

/** What is said of a model's library. */
export const library: typeof en.library = {
  /** Of a declaration that the files, or the Hub's format tags of them, contradict. */
  notes: {
    files: ({ by, label }) => `${declarers[by]}称为${label}。`,
    tags: ({ by, label }) => `${declarers[by]}声明为${label}，但Hub只将权重标记为GGUF。`,
    name: ({ by, label }) => `${declarers[by]}声明为${label}，但名称显示为GGUF。`,
    mlx: ({ by, label }) => `${declarers[by]}声明为${label}，但名称与标签显示为MLX。`,
  },
}
