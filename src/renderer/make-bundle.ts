import { join } from 'node:path'
import { build } from 'astro'
import { RELATIVE_BASE } from '../address.ts'
import { CLIENT, keptPages } from '../integrations/kept-pages.ts'
import { known } from '../known.ts'
import { ownProject } from './project.ts'
import { makeClientRelative } from './relative-client.ts'

/** Makes the bundle of pages; a process of its own, so that Vite and its memory are gone afterwards. */
const [root = '', scratch = '', base = '/', site = ''] = process.argv.slice(2)

/** Where Vite keeps what it wraps `import()` in. Where it moves that, its own comes back: 700 bytes, no other harm. */
const PRELOAD_HELPER = '\0vite/preload-helper.js'

/**
 * Lighter scripts: what every page loads in one file, and less code around `import()`. Vite's own fetches styles, too,
 * which no script of ours imports, and knows browsers without `modulepreload`, which only fetch in turn.
 */
const lightScripts = {
  name: 'modelsheets:light-scripts',
  enforce: 'pre' as const,
  load: (id: string) =>
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
  configEnvironment: (name: string) =>
    name === 'client'
      ? {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: 'site', test: everyPage }] } },
            },
          },
        }
      : undefined,
}

/** Modules of the script of every page (`client/site.ts`). */
function everyPage(id: string): boolean {
  return (
    id === PRELOAD_HELPER ||
    /\/(?:client\/(?:site|theme|compare-list|copy-button|code-copy|record|site-data)|(?:messages|messages\/[\w-]+)\/page-scripts)\.\w+$/.test(
      id,
    )
  )
}

const withoutPreloads = {
  name: 'modelsheets:without-preloads',
  configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
}

const project = ownProject(root, `${scratch}/project`)

await build({
  ...project,
  base,
  ...known({ site: site || undefined }),
  outDir: `${scratch}/out`,
  cacheDir: `${scratch}/astro`,
  logLevel: 'warn',
  integrations: [keptPages(`${scratch}/kept`)],
  // Scripts become one: there is nothing to fetch ahead.
  vite: { ...project.vite, plugins: [base === RELATIVE_BASE ? withoutPreloads : lightScripts] },
})
if (base === RELATIVE_BASE) await makeClientRelative(join(scratch, 'kept', CLIENT))
