import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toJavaScript, withJavaScriptPaths } from './rewrite.ts'

/**
 * Makes what is installed of the sources: JavaScript in place of TypeScript, which Node does not run below
 * `node_modules`; Astro files with their paths led there; styles and data as they are.
 * @param root Folder of the project.
 * @param library Folder to make; what it held goes.
 */
export function makeLibrary(root: string, library: string): void {
  rmSync(library, { recursive: true, force: true })
  const sources = join(root, 'src')
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.d.ts')) continue
    const from = join(entry.parentPath, entry.name)
    const to = join(library, from.slice(sources.length))
    mkdirSync(dirname(to), { recursive: true })
    if (to.endsWith('.ts'))
      writeFileSync(to.replace(/ts$/, 'js'), toJavaScript(readFileSync(from, 'utf8')))
    else if (to.endsWith('.astro'))
      writeFileSync(to, withJavaScriptPaths(readFileSync(from, 'utf8')))
    else copyFileSync(from, to)
  }
  // The project's own configuration, as it is for what is installed.
  const config = readFileSync(join(root, 'astro.config.mjs'), 'utf8')
  writeFileSync(
    join(library, 'astro.config.mjs'),
    withJavaScriptPaths(config).replaceAll("'./src/", "'./"),
  )
}
