import { build } from 'astro'
import { keptPages } from '../integrations/kept-pages.ts'
import { known } from '../known.ts'
import { ownProject } from './project.ts'

/** Makes the bundle of pages; a process of its own, so that Vite and its memory are gone afterwards. */
const [root = '', scratch = '', base = '/', site = ''] = process.argv.slice(2)

await build({
  ...ownProject(root, `${scratch}/project`),
  base,
  ...known({ site: site || undefined }),
  outDir: `${scratch}/out`,
  cacheDir: `${scratch}/astro`,
  logLevel: 'warn',
  integrations: [keptPages(`${scratch}/kept`)],
})
