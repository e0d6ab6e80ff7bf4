import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A plugin of Vite, as far as it is one. */
interface Plugin {
  name: string
  enforce: 'pre'
  resolveId(
    this: { environment: { config: { consumer: string } } },
    id: string,
    importer: string | undefined,
  ): { id: string; external: true } | undefined
}

const library = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/')

/**
 * Leads what pages of an installed package load to the packages that were installed with it. A bundle stands
 * elsewhere, where a name may lead to another version, or nowhere. In a clone the names will do.
 */
export function ownPackages(): Plugin {
  const names = import.meta.url.endsWith('.ts') ? new Set<string>() : dependencies()
  return {
    name: 'modelsheets:own-packages',
    enforce: 'pre',
    resolveId(id, importer) {
      const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(id) ?? []
      if (this.environment.config.consumer === 'client' || !importer?.startsWith(library))
        return undefined
      // What has a query is no code: the address of a font.
      if (!names.has(name) || id.includes('?')) return undefined
      try {
        return { id: import.meta.resolve(id), external: true }
      } catch {
        // An optional package that is not installed: its import says so when it is tried.
        return { id, external: true }
      }
    },
  }
}

/** The packages that are installed with ours, but for Astro: pages have that of the project. */
function dependencies(): Set<string> {
  const file = new URL('../../package.json', import.meta.url)
  const names = z.record(z.string(), z.string())
  const manifest = z
    .object({ dependencies: names, optionalDependencies: names.optional() })
    .parse(JSON.parse(readFileSync(file, 'utf8')))
  const all = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
  return new Set(all.filter((name) => name !== 'astro'))
}
