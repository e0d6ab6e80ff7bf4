import type { RepositoryFile } from '../files/repository-files.ts'
import { missingParts, shardOf } from '../files/shards.ts'

const defaultName = /^(?:diffusion_pytorch_)?model(?:-\d{5,}-of-\d{5,})?\.safetensors$/

/**
 * Bytes of the Safetensors files that a library loads by default from one folder: `model.safetensors`,
 * or its parts. `undefined` when there are none, a part is missing or a size is not known.
 */
export function storedBytes(files: readonly RepositoryFile[], folder = ''): number | undefined {
  const prefix = folder === '' ? '' : `${folder}/`
  const own = files.filter(
    ({ path }) => path.startsWith(prefix) && defaultName.test(path.slice(prefix.length)),
  )
  // A whole file beside parts holds the same weights once more.
  const whole = own.filter(({ path }) => shardOf(path).part === undefined)
  const sets = Map.groupBy(own, ({ path }) => shardOf(path).parts ?? 0)
  const parts = [...sets.entries()].sort(([a], [b]) => b - a)[0]?.[1] ?? []
  const taken = whole.length > 0 ? whole : parts
  if (taken.length === 0 || missingParts(taken.map(({ path }) => path)) > 0) return undefined
  let bytes = 0
  for (const { size } of taken) {
    if (size === undefined) return undefined
    bytes += size
  }
  return bytes
}
