import type { OutputName } from '../snapshot/catalog-schema.ts'

/** Some files of a site: all of these names in the folders of these paths. */
interface Files {
  folder: RegExp
  name: RegExp
}

/** The site's own folder, every folder in it, and all of them. */
const top = /^$/
const inner = /./
const any = /^/

/** Which files of a site each output writes; what stands inside pages writes none. */
const written: Record<OutputName, readonly Files[]> = {
  sitemap: [{ folder: top, name: /^sitemap(?:-\d+)?\.xml$/ }],
  structuredData: [],
  bills: [{ folder: any, name: /^bom(?:-\d+)?\.(?:cdx|spdx)\.json$/ }],
  feeds: [
    { folder: /^changes(?:\/|$)/, name: any },
    { folder: top, name: /^changes\.json$/ },
    { folder: inner, name: /^feed\.(?:xml|json)$/ },
  ],
  markdown: [
    { folder: /^models\/./, name: /^index\.md$/ },
    { folder: top, name: /^llms\.txt$/ },
  ],
  tables: [{ folder: top, name: /\.(?:csv|ndjson)$/ }],
  disclosure: [{ folder: inner, name: /^disclosure\.json$/ }],
  badges: [{ folder: inner, name: /^badge\.svg$/ }],
  factBadges: [{ folder: inner, name: /^badge-[a-z]+\.svg$/ }],
  embeds: [{ folder: /^embed(?:\/|$)/, name: any }],
  citations: [{ folder: inner, name: /^(?:CITATION\.cff|citation\.bib)$/ }],
  parquet: [{ folder: top, name: /\.parquet$/ }],
  images: [{ folder: any, name: /^preview\.png$/ }],
}

const patterns = Object.entries(written).flatMap(([output, files]) =>
  files.map((one) => ({ output, ...one })),
)

/** How much of a site one output is. */
export interface OutputUse {
  name: string
  files: number
  bytes: number
}

/** The files of one folder of a site. */
export interface FolderSizes {
  path: string
  files: Iterable<readonly [name: string, bytes: number]>
}

/**
 * How many files and bytes of a site each output takes, the one with most files first; outputs that wrote
 * nothing are left out.
 */
export function outputUse(site: Iterable<FolderSizes>): OutputUse[] {
  const uses = new Map<string, OutputUse>()
  // Folders in which the same names are of the same outputs, and these names: a site has thousands alike.
  const kinds = new Map<string, Map<string, string | undefined>>()
  for (const { path, files } of site) {
    const there = patterns.filter(({ folder }) => folder.test(path))
    const kind = there.map((one) => patterns.indexOf(one)).join()
    const outputs = kinds.get(kind) ?? new Map<string, string | undefined>()
    kinds.set(kind, outputs)
    for (const [file, bytes] of files) {
      if (!outputs.has(file)) outputs.set(file, there.find(({ name }) => name.test(file))?.output)
      const name = outputs.get(file)
      if (name === undefined) continue
      const use = uses.get(name) ?? { name, files: 0, bytes: 0 }
      use.files += 1
      use.bytes += bytes
      uses.set(name, use)
    }
  }
  return [...uses.values()].sort((a, b) => b.files - a.files || b.bytes - a.bytes)
}
