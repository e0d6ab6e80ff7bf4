import { isRecord } from '../json.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { QuickLink, Sheet } from './sheet.ts'

/** What the contract's `card_data` adds to the card's own fields. */
interface CardDataAdditions {
  heroImageUrl: string | undefined
  summary: string | undefined
  quickLinks: readonly QuickLink[]
  benchmarkTableHtml: string
}

/**
 * The normalised metadata under the contract's exact keys. Unknown values are `null` here, and only
 * here, because readers of this format expect every key.
 * `related_quantizations` is filled when the catalogue is known (`withRelatedQuantizations`).
 */
export function metadataJson(
  snapshot: Snapshot,
  additions: CardDataAdditions,
  tags: readonly string[],
): Sheet['metadata_json'] {
  const { model, frontMatter } = snapshot
  return {
    metadata: model?.config ? { config: model.config } : {},
    card_data: {
      ...withoutContractKeys(frontMatter.data),
      frontmatter: frontMatter.data,
      hero_image_url: additions.heroImageUrl ?? null,
      summary: additions.summary ?? null,
      quick_links: additions.quickLinks.map(({ kind, label, url }) => ({ kind, label, url })),
      benchmark_table_html: additions.benchmarkTableHtml,
      readme_markdown: snapshot.card ?? '',
      related_quantizations: [],
    },
    tags,
    likes: model?.likes ?? null,
    downloads: model?.downloads ?? null,
    gated: model?.gated ?? null,
    private: model?.private ?? null,
    last_modified: model?.lastModified ?? null,
    created_at: model?.createdAt ?? null,
    pipeline_tag: model?.pipeline_tag ?? null,
    library_name: model?.library_name ?? null,
  }
}

const CONTRACT_KEYS = new Set([
  'frontmatter',
  'hero_image_url',
  'summary',
  'quick_links',
  'benchmark_table_html',
  'readme_markdown',
  'related_quantizations',
])

/** A card may use our key names for something else; its own stay readable under `frontmatter`. */
function withoutContractKeys(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !CONTRACT_KEYS.has(key)))
}

/** The excerpt of the Hub's answer under the contract's exact keys; a key it lacks is `null`. */
export function sourcePayload(snapshot: Snapshot): Sheet['source_payload'] {
  const { model } = snapshot
  return {
    _id: model?._id ?? null,
    id: model?.id ?? model?.modelId ?? snapshot.id,
    modelId: model?.modelId ?? model?.id ?? snapshot.id,
    sha: model?.sha ?? null,
    createdAt: model?.createdAt ?? null,
    lastModified: model?.lastModified ?? null,
    author: model?.author ?? null,
    downloads: model?.downloads ?? null,
    likes: model?.likes ?? null,
    gated: model?.gated ?? null,
    private: model?.private ?? null,
    pipeline_tag: model?.pipeline_tag ?? null,
    library_name: model?.library_name ?? null,
    siblings_count: fileCount(snapshot) ?? null,
  }
}

/**
 * How many files the repository has: the payload's own count where an excerpt states one, else the
 * length of the longer list. `undefined` when the snapshot has neither.
 */
export function fileCount({
  model,
  tree,
  listedFiles,
}: Pick<Snapshot, 'model' | 'tree' | 'listedFiles'>): number | undefined {
  const counts = [model?.siblings_count, model?.siblings?.length, tree?.length, listedFiles].filter(
    (count) => count !== undefined,
  )
  return counts.length === 0 ? undefined : Math.max(...counts)
}

/** A quantization in the catalogue, as `related_quantizations` lists it. */
export interface RelatedQuantization {
  id: string
  base_model: string
  url: string
}

/** Gives the sheet with `related_quantizations` filled in: the very sheet where there are none. It stays as it was. */
export function withRelatedQuantizations(
  sheet: Sheet,
  related: readonly RelatedQuantization[],
): Sheet {
  const cardData: unknown = sheet.metadata_json['card_data']
  if (related.length === 0 && hasNoQuantizations(cardData)) return sheet
  return {
    ...sheet,
    metadata_json: {
      ...sheet.metadata_json,
      card_data: {
        ...(typeof cardData === 'object' ? cardData : {}),
        related_quantizations: related,
      },
    },
  }
}

function hasNoQuantizations(cardData: unknown): boolean {
  if (!isRecord(cardData)) return false
  const { related_quantizations: listed } = cardData
  return Array.isArray(listed) && listed.length === 0
}
