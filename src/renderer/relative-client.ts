import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RELATIVE_BASE } from '../address.ts'

/** Folder of scripts, styles and fonts in a site. */
const ASSETS = 'assets'

/** The script of all pages of a site that is read from a disk. */
const SCRIPT = /^site-[0-9a-f]{8}\.js$/

/** Path of that script in a site. @param client Folder of the files for the browser. */
export function siteScript(client: string): string | undefined {
  const name = readdirSync(join(client, ASSETS)).find((file) => SCRIPT.test(file))
  return name && `${ASSETS}/${name}`
}

/**
 * Makes files for the browser work without a host: one script for all pages, since modules are not loaded from a
 * disk and a plain script has everything in it, and styles that name fonts beside them.
 * @param client Folder of the files as they were bundled.
 */
export async function makeClientRelative(client: string): Promise<void> {
  const assets = join(client, ASSETS)
  const files = readdirSync(assets)
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const path = join(assets, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text
        .replaceAll(`${RELATIVE_BASE}${ASSETS}/`, '')
        // Nothing is fetched ahead, and what is as near as the page itself is worth the moment.
        .replaceAll('font-display:optional', 'font-display:block'),
    )
  }
  const scripts = files.filter((name) => name.endsWith('.js'))
  const code = await oneScript(
    scripts.filter((name) => name.includes('.astro_')).map((name) => join(assets, name)),
  )
  for (const script of scripts) rmSync(join(assets, script))
  const name = `site-${hash('sha256', code, 'hex').slice(0, 8)}.js`
  writeFileSync(join(assets, name), code)
}

/** Keeps where the site's folder is: asked while the script runs, since later nobody knows where it lies. */
const WHERE = "self.modelsheetsFolder=new URL('../',document.currentScript.src).href;"

/** Modules of all pages as one plain script; one that a page has nothing for finds nothing to do. */
async function oneScript(modules: readonly string[]): Promise<string> {
  const all = '\0modelsheets'
  const first = fileURLToPath(new URL('../client/from-disk.ts', import.meta.url))
  // Few builds bundle anything, and this brings a program of its own into memory.
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: all,
    platform: 'browser',
    plugins: [
      {
        name: 'modelsheets:one-script',
        resolveId: (id) => (id === all ? id : undefined),
        load: (id) =>
          id === all
            ? [first, ...modules].map((path) => `import ${JSON.stringify(path)}\n`).join('')
            : undefined,
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
  })
  await bundle.close()
  const code = output[0].code.replaceAll(
    new RegExp(`(["'\`])${RELATIVE_BASE}([^"'\`]*)\\1`, 'g'),
    (_all, quote: string, path: string) => `(modelsheetsFolder+${quote}${path}${quote})`,
  )
  return WHERE + code
}
