import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageFiles } from '../compile/code-key.ts'
import { language } from '../messages/language.ts'

/** What a renderer holds beside the project's code. */
export interface RendererSettings {
  /** Folder of the generator. */
  root: string
  /** Path the site is served under, with both its slashes. */
  base: string
  /** Address of the site, for canonical links. */
  site?: string | undefined
}

/** The sources, or in an installed package what was made of them. */
const library = import.meta.url.endsWith('.ts') ? 'src' : 'lib'

/** What pages are bundled from, below the generator's folder. */
const sources = [library, 'public', 'astro.config.mjs', 'tsconfig.json']

/**
 * The key of a renderer: another one as soon as code, a dependency, the configuration, Node or a setting
 * that the bundle holds is another. It is made of contents, never of times.
 */
export function rendererKey({ root, base, site }: RendererSettings): string {
  const key = createHash('sha256')
  // The bundle of an installed package holds the paths of what was installed with it.
  if (library === 'lib') key.update(root)
  key.update(JSON.stringify([process.version, language, base, site ?? null]))
  for (const source of sources)
    for (const path of filesOf(root, source))
      key.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  for (const path of packageFiles(root)) key.update(readFileSync(path))
  return key.digest('hex').slice(0, 16)
}

function filesOf(root: string, source: string): string[] {
  const path = join(root, source)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [source]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
