import type { OutputName } from '../snapshot/catalog-schema.ts'

/** Which files of a site each output writes, by their path; what stands inside pages writes none. */
const written: Record<OutputName, RegExp | undefined> = {
  sitemap: /^sitemap(?:-\d+)?\.xml$/,
  structuredData: undefined,
  bills: /(?:^|\/)bom(?:-\d+)?\.(?:cdx|spdx)\.json$/,
  feeds: /^changes(?:\/|\.json$)|\/feed\.(?:xml|json)$/,
  markdown: /^models\/.+\/index\.md$|^llms\.txt$/,
  tables: /^[^/]+\.(?:csv|ndjson)$/,
  disclosure: /\/disclosure\.json$/,
  badges: /\/badge\.svg$/,
  factBadges: /\/badge-[a-z]+\.svg$/,
  embeds: /^embed\//,
  citations: /\/(?:CITATION\.cff|citation\.bib)$/,
  parquet: /^[^/]+\.parquet$/,
  images: /(?:^|\/)preview\.png$/,
}

const patterns = Object.entries(written)

/** How much of a site one output is. */
export interface OutputUse {
  name: string
  files: number
  bytes: number
}

/**
 * How many files and bytes of a site each output takes, the one with most files first; outputs that wrote
 * nothing are left out.
 * @param sizes The path of each file in the site with its bytes.
 */
export function outputUse(sizes: Iterable<readonly [path: string, bytes: number]>): OutputUse[] {
  const uses = new Map<string, OutputUse>()
  for (const [path, bytes] of sizes) {
    const name = patterns.find(([, pattern]) => pattern?.test(path))?.[0]
    if (name === undefined) continue
    const use = uses.get(name) ?? { name, files: 0, bytes: 0 }
    use.files += 1
    use.bytes += bytes
    uses.set(name, use)
  }
  return [...uses.values()].sort((a, b) => b.files - a.files || b.bytes - a.bytes)
}
