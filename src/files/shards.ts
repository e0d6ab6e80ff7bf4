/** A weight file's place among the parts of one model. */
export interface Shard {
  /** The path without part number and extension: equal for all parts of one model. */
  stem: string
  /** Number of the part as written; absent when the file is whole. */
  part?: number
  /** How many parts there are, when the name says so. */
  parts?: number
}

/**
 * Ways to name parts; each pattern has the stem first, then part and total.
 * GGUF: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#naming-convention; Transformers'
 * `model-00001-of-00030.safetensors`; files cut by `split`: `.gguf.part1of2`, `.gguf-split-a`.
 */
const patterns: readonly RegExp[] = [
  /^(.*)\.data-(\d{5})-of-(\d{5})$/i,
  /^(.*?)[-_.](\d{5,})-of-(\d{5,})(?:\.[a-z0-9]+)?$/i,
  /^(.*)\.(?:gguf|ggml|bin|safetensors)[.-]?part[-_]?(\d+)of(\d+)$/i,
  /^(.*)\.(?:gguf|ggml|bin|safetensors)[.-]?(?:part|split)[-_]?(\d+|[a-z])$/i,
  /^(.*(?:^|\/)consolidated)\.(\d{2})\.pth$/i,
  /^(.*)\.onnx_data_(\d+)$/i,
]

/** Reads the part number out of a path; a whole file gives its path without extension. */
export function shardOf(path: string): Shard {
  for (const pattern of patterns) {
    const [, stem, part, parts] = path.match(pattern) ?? []
    if (stem === undefined || part === undefined) continue
    const number = /^\d+$/.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96
    return { stem, part: number, ...(parts !== undefined && { parts: Number(parts) }) }
  }
  const stem = path
    .replace(/\.onnx(?:_data|\.data)$/i, '')
    .replace(/\.(?:index|meta)$/i, '')
    .replace(/\.(?!\d)[a-z0-9]+$/i, '')
  return { stem }
}

/** How many parts of a split model the listing lacks; 0 for whole files and complete sets. */
export function missingParts(paths: readonly string[]): number {
  const numbers = new Set<number>()
  let parts = 0
  for (const path of paths) {
    const shard = shardOf(path)
    if (shard.part === undefined || shard.parts === undefined) continue
    numbers.add(shard.part)
    parts = Math.max(parts, shard.parts)
  }
  return Math.max(0, parts - numbers.size)
}
