import { join } from 'node:path'
import { build } from 'astro'
import { RELATIVE_BASE } from '../address.ts'
import { CLIENT, keptPages } from '../integrations/kept-pages.ts'
import { known } from '../known.ts'
import { ownProject } from './project.ts'
import { makeClientRelative } from './relative-client.ts'

/** Makes the bundle of pages; a process of its own, so that Vite and its memory are gone afterwards. */
const [root = '', scratch = '', base = '/', site = ''] = process.argv.slice(2)

/** Scripts become one: there is nothing to fetch ahead. */
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
  vite: { ...project.vite, plugins: base === RELATIVE_BASE ? [withoutPreloads] : [] },
})
if (base === RELATIVE_BASE) await makeClientRelative(join(scratch, 'kept', CLIENT))
