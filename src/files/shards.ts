import { known } from '../known.ts'
/** A weight file's place among the parts of one model. */
export interface Shard {
  /** The path without part number and extension: equal for all parts of one model. */
  stem: string
  /** Number of the part as written; absent when the file is whole. */
  part?: number
  /** How many parts there are, when the name says so. */
  parts?: number
  /** Name of the file that cut pieces must be joined into; programs load the other kinds of parts as they are. */
  joined?: string
}

/**
 * Ways to name parts; each pattern has the stem first, then part and total.
 * GGUF: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#naming-convention; Transformers'
 * `model-00001-of-00030.safetensors`; files cut by `split`: `.gguf.part1of2`, `.gguf-split-a`.
 */
const patterns: readonly RegExp[] = [
  /^(.*)\.data-(\d{5})-of-(\d{5})$/i,
  /^(.*?)(?:\.gguf)?[-_.](\d{5,})-of-(\d{5,})(?:\.[a-z0-9]+)?$/i,
  /^(.*(?:^|\/)consolidated)\.(\d{2})\.pth$/i,
  /^(.*)\.onnx_data_(\d+)$/i,
]

/**
 * Endings of pieces that `split`, an archiver or a script cut from one file: `.part1of2`, `-split-a`,
 * `.001`, `.aa`. Of two letters only those that `split` begins with: `.md` and `.gz` are no pieces.
 */
export const pieceEnding =
  /[.-]?part[-_]?(\d+)of(\d+)|[.-]?(?:part|split)[-_]?(\d+|[a-z]{1,2})|\.(\d{2,3}|[a-z]|a[a-z])/
    .source

/** Pieces load only when joined; some have the extension last. */
const pieces: readonly RegExp[] = [
  new RegExp(`^((.*)\\.(?:gguf|ggml|bin|safetensors))(?:${pieceEnding})$`, 'i'),
  /^((.*)[-_.]part[-_]?(\d+)of(\d+)\.(?:gguf|bin|safetensors))$/i,
]

/** Number of a piece: digits, or letters as `split` counts them (`a`, `b`; `aa`, `ab`). */
function pieceNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const letters = Array.from(text.toLowerCase())
  return 1 + letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0)
}

function pieceOf(path: string): Shard | undefined {
  for (const pattern of pieces) {
    const [, whole, stem, counted, parts, ...others] = path.match(pattern) ?? []
    const part = counted ?? others.find((text) => text !== undefined)
    if (whole === undefined || stem === undefined || part === undefined) continue
    const isExtensionLast = whole === path
    return {
      stem,
      part: pieceNumber(part),
      ...known({ parts: parts !== undefined ? Number(parts) : undefined }),
      joined: isExtensionLast ? `${stem}${path.slice(path.lastIndexOf('.'))}` : whole,
    }
  }
  return undefined
}

/** Reads the part number out of a path; a whole file gives its path without extension. */
export function shardOf(path: string): Shard {
  const cut = pieceOf(path)
  if (cut) return cut
  for (const pattern of patterns) {
    const [, stem, part, parts] = path.match(pattern) ?? []
    if (stem === undefined || part === undefined) continue
    return {
      stem,
      part: Number(part),
      ...known({ parts: parts !== undefined ? Number(parts) : undefined }),
    }
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
