import { RELATIVE_BASE } from '../address.ts'

/** Where Vite keeps what it wraps `import()` in. Where it moves that, its own comes back: 700 bytes, no other harm. */
const PRELOAD_HELPER = '\0vite/preload-helper.js'

/** A plugin of Vite, as far as it is one. */
interface Plugin {
  name: string
  enforce: 'pre'
  apply(config: { base?: string }, env: { command: 'build' | 'serve' }): boolean
  load(id: string): string | undefined
  configEnvironment(name: string): object | undefined
}

/**
 * Lighter scripts: what every page loads in one file, and less code around `import()`. Vite's own fetches styles, too,
 * which no script of ours imports, and knows browsers without `modulepreload`, which only fetch in turn.
 *
 * It belongs to the generator's own project (`astro.config.mjs`), whose scripts are all ours, and which the kept bundle
 * and `astro build` both read. A project that has the pages beside its own keeps Vite's ways: its scripts may import
 * styles, and its pages must not load ours for the code that both share.
 */
export function lightScripts(): Plugin {
  return {
    name: 'modelsheets:light-scripts',
    enforce: 'pre',
    // For a disk, all scripts become one in the end (`renderer/relative-client.ts`).
    apply: ({ base }, { command }) => command === 'build' && base !== RELATIVE_BASE,
    load: (id) =>
      id === PRELOAD_HELPER
        ? `export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            const link = document.createElement('link')
            link.rel = 'modulepreload'
            link.href = new URL('../' + file, import.meta.url).href
            document.head.append(link)
          }
          return load()
        }`
        : undefined,
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: { resolveDependencies: fetchedWith },
              rolldownOptions: {
                preserveEntrySignatures: false,
                output: {
                  codeSplitting: {
                    includeDependenciesRecursively: false,
                    groups: [{ name: 'site', test: everyPage }],
                  },
                },
              },
            },
          }
        : undefined,
  }
}

/**
 * What a script that is loaded later imports is fetched beside it where a reader waits for it, who pressed a key for the
 * search. The others come before they are looked at, and the names of their imports would weigh on every page.
 */
function fetchedWith(file: string, imported: string[]): string[] {
  return file.includes('site-search') ? imported : []
}

/** Modules of the script of every page (`client/site.ts`), with what Astro makes of its tag, which would be a file of its own. */
function everyPage(id: string): boolean {
  return (
    id === PRELOAD_HELPER ||
    /layouts\/Page\.astro\?astro&type=script/.test(id) ||
    /\/(?:client\/(?:site|theme|compare-list|copy-button|code-copy|record|site-data)|(?:messages|messages\/[\w-]+)\/page-scripts)\.\w+$/.test(
      id,
    )
  )
}
