import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { RELATIVE_BASE } from '../address.ts'
import { keptCode } from '../compile/kept-code.ts'
import { CLIENT, PAGES } from '../integrations/kept-pages.ts'
import { known } from '../known.ts'
import { sheetError } from '../messages/error.ts'
import { siteScript } from './relative-client.ts'
import { type RendererSettings, rendererKey } from './renderer-key.ts'

/** The pages of the site as code, bundled by Astro and Vite, and kept from build to build. */
export interface Renderer {
  key: string
  /** Address of the module that lists and renders pages (`entry.ts`). */
  entry: string
  /** Folder of the files for the browser: scripts, styles, fonts, and what stands in `public/`. */
  client: string
  /** Path of the one script of all pages, where the site is read from a disk. */
  script?: string
}

/**
 * Gives the renderer for this code and these settings; makes it when there is none yet.
 * @param cache The generator's folder for what it keeps.
 * @param key Its key for these settings, where that is known.
 * @throws SheetError when the pages cannot be bundled.
 */
export async function openRenderer(
  settings: RendererSettings,
  cache: string,
  key = rendererKey(settings),
): Promise<Renderer> {
  const folder = await keptCode(join(cache, 'renderer'), key, (scratch) =>
    bundle(settings, scratch),
  )
  const name = readdirSync(join(folder, PAGES)).find((name) => name.startsWith('prerender-entry'))
  if (name === undefined) throw sheetError({ code: 'bundle-broken' }, { file: folder })
  const client = join(folder, CLIENT)
  return {
    key,
    entry: pathToFileURL(join(folder, PAGES, name)).href,
    client,
    ...known({ script: settings.base === RELATIVE_BASE ? siteScript(client) : undefined }),
  }
}

/**
 * Runs Astro's build in a process of its own, from the scratch folder: Astro writes the pages' code below the folder it
 * runs in where its output lies elsewhere, and moves files from there to its output, which may lie on another disk.
 */
function bundle({ root, base, site }: RendererSettings, scratch: string): Promise<void> {
  const program = fileURLToPath(new URL('./make-bundle.ts', import.meta.url))
  const child = spawn(process.execPath, [program, root, scratch, base, site ?? ''], {
    cwd: scratch,
    env: { ...buildEnvironment(), MODELSHEETS_BUNDLING: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => said.push(text.toString('utf8')))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => {
      if (status === 0) resolve()
      else
        reject(
          sheetError({
            code: 'not-bundled',
            values: { how: signal ?? String(status), said: said.join('').trim().slice(0, 2000) },
          }),
        )
    })
  })
}

/** Variables that Vite and Astro would take for settings: the bundle is the same whoever makes it. */
const SETTINGS = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITE_.*|VITEST.*|PUBLIC_.*)$/

function buildEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)))
}
