/** Builds a GGUF v3 file byte by byte: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
export function ggufFile(
  metadata: Record<string, string | number | string[]>,
  tensors: { name: string; shape: number[]; type: number }[],
): Buffer {
  const parts: Buffer[] = [
    Buffer.from('GGUF'),
    u32(3),
    u64(tensors.length),
    u64(Object.keys(metadata).length),
  ]
  for (const [key, value] of Object.entries(metadata)) parts.push(text(key), typed(value))
  for (const { name, shape, type } of tensors) {
    parts.push(text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(0))
  }
  const header = Buffer.concat(parts)
  const padding = Buffer.alloc((32 - (header.length % 32)) % 32)
  return Buffer.concat([header, padding, Buffer.alloc(4096)])
}

/** Builds a safetensors file byte by byte: https://huggingface.co/docs/safetensors/index#format */
export function safetensorsFile(
  tensors: Record<string, { dtype: string; shape: number[]; bytes: number }>,
  metadata: Record<string, string> = {},
): Buffer {
  let offset = 0
  const entries = Object.entries(tensors).map(([name, { dtype, shape, bytes }]) => {
    const start = offset
    offset += bytes
    return [name, { dtype, shape, data_offsets: [start, offset] }] as const
  })
  const header = Buffer.from(
    JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) }),
  )
  return Buffer.concat([u64(header.length), header, Buffer.alloc(offset)])
}

function typed(value: string | number | string[]): Buffer {
  if (typeof value === 'string') return Buffer.concat([u32(8), text(value)])
  if (typeof value === 'number') return Buffer.concat([u32(4), u32(value)])
  return Buffer.concat([u32(9), u32(8), u64(value.length), ...value.map(text)])
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([u64(bytes.length), bytes])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
