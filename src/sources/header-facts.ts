import { type GGUFParseOutput, gguf } from '@huggingface/gguf'
import { parseSafetensorsMetadata } from '@huggingface/hub'
import { known } from '../known.ts'
import type { TreeEntryWire } from '../snapshot/wire.ts'
import { fileAddress } from './hub.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'

// Vocabularies and merges are megabytes of a header that no page needs.
const LONGEST_LIST = 128
const LONGEST_TEXT = 100_000

/** Facts of weight files' headers, by path; the JSON of `gguf.json` and `safetensors.json`. */
export type HeaderFacts = Record<string, Record<string, unknown>>

/** The weight files whose headers say something: the first part of each GGUF, each safetensors file. */
export function headerFiles(
  tree: readonly TreeEntryWire[],
  kind: 'gguf' | 'safetensors',
): TreeEntryWire[] {
  const later = /-(?!00001-of-)\d{5}-of-\d{5}\.gguf$/
  return tree.filter((entry) => entry.path.endsWith(`.${kind}`) && !later.test(entry.path))
}

/** What stands beside the model's weights in a repository: projectors, drafts, importance matrices. */
const beside =
  /(?:^|[-_./])(?:mm[-_]?proj\w*|projector|imatrix|mtp|draft|vocab|t5[-_]?xxl\w*|u?mt5\w*|clip[-_]?(?:l|g|vit\w*|vision\w*)|siglip\w*|vae|(?:text|vision|visual|image|audio|speech)[-_]?encoders?\d?)[-_./]/i

/** The one GGUF file whose header tells the model's shape: the smallest with weights. */
export function tellingHeader(tree: readonly TreeEntryWire[]): TreeEntryWire[] {
  const weights = headerFiles(tree, 'gguf').filter(({ path }) => !beside.test(path))
  const sizeOf = (entry: TreeEntryWire) => entry.lfs?.size ?? entry.size ?? Number.MAX_SAFE_INTEGER
  const [first] = [...weights].sort((a, b) => sizeOf(a) - sizeOf(b) || (a.path < b.path ? -1 : 1))
  return first ? [first] : []
}

/**
 * Reads the headers of a repository's GGUF or safetensors files over range requests. A file whose hash
 * is in `known` already is not asked for again. A header that cannot be understood becomes `error`.
 */
export async function readHeaders(
  client: HubClient,
  model: { id: string; sha: string },
  files: readonly TreeEntryWire[],
  found: HeaderFacts,
  kind: 'gguf' | 'safetensors',
): Promise<HeaderFacts> {
  const facts: HeaderFacts = {}
  for (const file of files) {
    const sha256 = file.lfs?.oid
    const before = found[file.path]
    if (before && sha256 !== undefined && before.sha256 === sha256) {
      facts[file.path] = before
      continue
    }
    const read = kind === 'gguf' ? readGguf : readSafetensors
    facts[file.path] = {
      ...known({ sha256 }),
      ...(await understood(() => read(client, model, file.path))),
    }
  }
  return facts
}

/** The facts of a parsed GGUF header that a sheet can use; long lists become their length. */
export function ggufFacts(header: GGUFParseOutput): Record<string, unknown> {
  const types: Record<string, number> = {}
  let parameters = 0n
  for (const tensor of header.tensorInfos) {
    types[tensor.dtype] = (types[tensor.dtype] ?? 0) + 1
    parameters += tensor.shape.reduce((product, side) => product * side, 1n)
  }
  const metadata: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(header.metadata)) {
    if (Array.isArray(value) && value.length > LONGEST_LIST)
      metadata[`${key}.length`] = value.length
    else if (typeof value !== 'string' || value.length <= LONGEST_TEXT) metadata[key] = value
  }
  return { metadata, parameters, tensors: header.tensorInfos.length, tensorTypes: types }
}

async function readGguf(
  client: HubClient,
  model: { id: string; sha: string },
  path: string,
): Promise<Record<string, unknown>> {
  const url = fileAddress(client, model.id, model.sha, path)
  return ggufFacts(
    await gguf(url, { fetch: client.fetchLike({ anyHost: true, maxBytes: 4 * 2 ** 20 }) }),
  )
}

async function readSafetensors(
  client: HubClient,
  model: { id: string; sha: string },
  path: string,
): Promise<Record<string, unknown>> {
  const parsed = await parseSafetensorsMetadata({
    repo: { type: 'model', name: model.id },
    revision: model.sha,
    path,
    hubUrl: client.endpoint,
    fetch: client.fetchLike({ anyHost: true, maxBytes: 32 * 2 ** 20 }),
  })
  return parsed.sharded ? {} : safetensorsFacts(parsed.header)
}

/** The facts of a safetensors header: tensors, elements per type, and the writer's own metadata. */
export function safetensorsFacts(header: Record<string, unknown>): Record<string, unknown> {
  const elements: Record<string, number> = {}
  let tensors = 0
  for (const [name, tensor] of Object.entries(header)) {
    if (name === '__metadata__' || typeof tensor !== 'object' || tensor === null) continue
    const dtype: unknown = Reflect.get(tensor, 'dtype')
    const shape: unknown = Reflect.get(tensor, 'shape')
    if (typeof dtype !== 'string' || !Array.isArray(shape)) continue
    tensors += 1
    const count = shape.reduce<number>((product, side) => product * Number(side), 1)
    elements[dtype] = (elements[dtype] ?? 0) + count
  }
  const metadata = header.__metadata__
  // Elements as stored, not parameters: packed weights hold several parameters in one element.
  return { elements, tensors, ...known({ metadata }) }
}

/** A header the library refuses is a fact about the file; an answer that failed is not. */
async function understood(
  read: () => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof HubError) throw error
    return { error: error instanceof Error ? error.message.slice(0, 300) : String(error) }
  }
}
