import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Whether this code is what was made of the sources for an installed package. */
const isInstalled = !import.meta.url.endsWith('.ts')

/** Where Astro finds the project that the pages are. */
export interface AstroProject {
  root: string
  configFile?: string
  srcDir?: string
  publicDir?: string
  vite?: { server: { fs: { allow: string[] } } }
}

/**
 * The Astro project of the generator. In a clone it is the clone; of an installed package, whose folder nobody
 * may write to, Astro gets an empty folder for a root and is told where code and configuration are.
 * @param root Folder of the generator.
 * @param folder A folder that Astro may write to.
 */
export function ownProject(root: string, folder: string): AstroProject {
  if (!isInstalled) return { root }
  mkdirSync(folder, { recursive: true })
  // `npx` keeps packages far from the folder one works in; a server gives out styles and scripts of theirs, too.
  const [packages = ''] = /^.*?[/\\]node_modules(?=[/\\])/.exec(root) ?? [root]
  return {
    root: folder,
    // Astro takes it for a path from its root.
    configFile: relative(folder, join(root, 'lib/astro.config.mjs')),
    srcDir: join(root, 'lib'),
    publicDir: join(root, 'public'),
    vite: { server: { fs: { allow: [folder, packages] } } },
  }
}
