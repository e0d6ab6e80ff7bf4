import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { terminal } from '../messages/terminal.ts'
import { decodeText } from '../snapshot/decode.ts'
import { imageFacts } from '../snapshot/image-facts.ts'
import type { TreeEntryWire } from '../snapshot/wire.ts'
import { type FileChange, readIfThere } from '../snapshot/write-folder.ts'
import { writeJson } from '../snapshot/write-json.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'
import type { LocalModel } from './local-models.ts'
import { isPublicHost } from './public-address.ts'

const MAX_IMAGES = 40
const MAX_BYTES = 5 * 2 ** 20

/** The copies of a card's images: files, and `images.json` with the address each came from. */
export interface CollectedImages {
  files: Map<string, FileChange>
  notes: string[]
}

/**
 * Copies the images of the card into `images/`, each named by its SHA-256, and writes `images.json`:
 * absolute address as the card renders it → `{ file, bytes, type, width, height }`. Only small images
 * of known types from public hosts; what cannot be had is a note, never a failure.
 */
export async function collectImages(
  client: HubClient,
  model: { id: string; sha: string },
  tree: readonly TreeEntryWire[],
  files: ReadonlyMap<string, FileChange>,
  local: LocalModel | undefined,
): Promise<CollectedImages> {
  const collected: CollectedImages = { files: new Map(), notes: [] }
  const addresses = await imageAddresses(client, model, tree, files, local)
  const known = local ? readKnown(local) : new Map<string, Record<string, unknown>>()
  const index: Record<string, unknown> = {}
  for (const address of addresses.slice(0, MAX_IMAGES)) {
    const before = known.get(address)
    if (before && typeof before.file === 'string' && local?.files.has(before.file)) {
      index[address] = before
      collected.files.set(before.file, 'keep')
      continue
    }
    try {
      const { file, bytes, ...facts } = await fetchImage(client, address)
      index[address] = { file, bytes: bytes.byteLength, ...facts }
      collected.files.set(file, bytes)
    } catch (error) {
      if (!(error instanceof HubError)) throw error
      if (error.kind === 'unreachable') throw error
      collected.notes.push(`image ${address.slice(0, 200)}: ${error.message}`)
    }
  }
  // Also when there are none: the next sync then knows that the card was looked through.
  collected.files.set('images.json', Buffer.from(writeJson(index)))
  return collected
}

async function imageAddresses(
  client: HubClient,
  model: { id: string; sha: string },
  tree: readonly TreeEntryWire[],
  files: ReadonlyMap<string, FileChange>,
  local: LocalModel | undefined,
): Promise<string[]> {
  const change = files.get('README.md')
  const bytes = change === 'keep' && local ? readIfThere(join(local.folder, 'README.md')) : change
  if (bytes === undefined || bytes === 'keep') return []
  // Only a sync that copies images pays for loading the renderer.
  const { renderReadme } = await import('../readme/render.ts')
  const card = await renderReadme(decodeText(bytes).text, {
    id: model.id,
    endpoint: client.endpoint,
    revision: model.sha,
    files: tree.map((entry) => entry.path),
    remoteImages: 'link',
    highlight: false,
  })
  const content = card.images.filter((image) => image.kind === 'content')
  return [...new Set(content.map((image) => image.src))]
}

async function fetchImage(
  client: HubClient,
  address: string,
): Promise<{ file: string; bytes: Uint8Array; type: string; width?: number; height?: number }> {
  if (!URL.canParse(address)) throw new HubError('refused', terminal.sync.failures['image-address'])
  const url = new URL(address)
  const atHome = url.origin === new URL(client.endpoint).origin
  const anyHost = atHome || isSafeToAsk
  const request = { url: url.href, anyHost, maxBytes: MAX_BYTES }
  const { body } = await client.get(atHome ? request : { ...request, tries: 2 })
  const facts = imageFacts(body)
  if (!facts) throw new HubError('refused', terminal.sync.failures['image-kind'])
  const name = createHash('sha256').update(body).digest('hex')
  const { extension, ...rest } = facts
  return { file: `images/${name}.${extension}`, bytes: body, ...rest }
}

/** A card can name any host: only public ones, over https on the usual port, are asked. */
async function isSafeToAsk(url: URL): Promise<boolean> {
  return url.protocol === 'https:' && url.port === '' && (await isPublicHost(url.hostname))
}

function readKnown(local: LocalModel): Map<string, Record<string, unknown>> {
  const bytes = readIfThere(join(local.folder, 'images.json'))
  const value = bytes === undefined ? undefined : parseJson(bytes.toString('utf8')).value
  const known = new Map<string, Record<string, unknown>>()
  if (isRecord(value)) {
    for (const [address, facts] of Object.entries(value)) {
      if (isRecord(facts)) known.set(address, facts)
    }
  }
  return known
}
