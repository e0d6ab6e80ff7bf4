import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setVariable } from '../environment.ts'
import { isAlive } from '../lock.ts'
import { sheetError } from '../messages/error.ts'
import { root } from './options.ts'

/** What the pages of a site depend on beside the compiled content. */
export interface RenderOptions {
  /** Folder of the compiled content. */
  store: string
  /** Path the site is served under, with both its slashes. */
  base: string
  /** Address of the site, for canonical links. */
  site?: string | undefined
}

/**
 * Lets Astro write the pages of compiled content into a new folder, and gives that folder.
 * The folder is the generator's own: Astro finds its packages from the folder it writes to, and two builds
 * at once keep out of each other's way. The process moves to the generator's folder for the same reason.
 */
export async function renderSite({ store, base, site }: RenderOptions): Promise<string> {
  removeLeftovers(store)
  const folder = join(store, `site-${process.pid}`)
  setVariable('MODELSHEETS_STORE', store)
  process.chdir(root)
  // Loaded here, so that --help and wrong use answer at once.
  const { build } = await import('astro')
  await build({
    root,
    base,
    outDir: folder,
    ...(site ? { site } : {}),
    cacheDir: join(store, 'astro'),
    logLevel: 'warn',
  })
  return folder
}

/** Removes the folders of builds that were killed. */
function removeLeftovers(store: string): void {
  for (const name of readdirSync(store)) {
    const pid = Number(/^site-(\d+)$/.exec(name)?.[1])
    if (pid && (pid === process.pid || !isAlive(pid)))
      rmSync(join(store, name), { recursive: true, force: true })
  }
}

/**
 * Makes sure that a rendered site is whole before it takes the place of another.
 * @param ids Ids of the models that must have a page.
 * @throws SheetError that names the first page that is missing.
 */
export function assertWhole(folder: string, ids: readonly string[]): void {
  const pages = ['index.html', '404.html', ...ids.map((id) => `models/${id}/index.html`)]
  const missing = pages.filter((path) => !existsSync(join(folder, path)))
  if (missing.length > 0)
    throw sheetError(
      { code: 'pages-missing', values: { number: missing.length } },
      { file: missing[0] ?? '' },
    )
}
