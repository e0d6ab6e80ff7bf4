import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usageError } from '../messages/error.ts'

/**
 * The parts of pages that a project may replace one by one, each with our own file below `src`. Pages import
 * them as `virtual:modelsheets/components/<name>`; `env.d.ts` has their types.
 */
export const components = {
  Header: 'layouts/Header.astro',
  Footer: 'layouts/Footer.astro',
  Identity: 'components/sheet/Identity.astro',
  Tiles: 'components/sheet/Tiles.astro',
  Rail: 'components/sheet/Rail.astro',
  License: 'components/sheet/License.astro',
  Evaluation: 'components/sheet/Evaluation.astro',
  Files: 'components/files/Files.astro',
  Fit: 'components/fit/Fit.astro',
  Usage: 'components/usage/Usage.astro',
  Citation: 'components/usage/Citation.astro',
  Card: 'components/sheet/Card.astro',
  Lineage: 'components/sheet/Lineage.astro',
  Diagnostics: 'components/sheet/Diagnostics.astro',
  Disclosure: 'components/sheet/Disclosure.astro',
  Inspector: 'components/sheet/Inspector.astro',
  Provenance: 'components/sheet/Provenance.astro',
} as const

/** The name of a part that can be replaced. */
export type ComponentName = keyof typeof components

/** Files in place of ours by name, as paths from the project's root. */
export type Replacements = Partial<Record<ComponentName, string>>

const prefix = 'virtual:modelsheets/components/'

/** A plugin of Vite, as far as it is one. */
interface Plugin {
  name: string
  enforce: 'pre'
  resolveId(id: string): string | undefined
}

/**
 * Leads the names of parts to their files: the project's, or else ours.
 * @param root Folder of the project.
 * @throws UsageError for a part that there is not, and for a file that is not there.
 */
export function componentFiles(replaced: Replacements, root: string): Plugin {
  const files = new Map<string, string>(
    Object.entries(components).map(([name, file]) => [
      name,
      fileURLToPath(new URL(`../${file}`, import.meta.url)),
    ]),
  )
  const names = [...files.keys()].join(', ')
  for (const [name, path] of Object.entries(replaced)) {
    const file = resolve(root, path)
    if (!files.has(name)) throw usageError({ code: 'unknown-component', values: { name, names } })
    if (!existsSync(file))
      throw usageError({ code: 'component-missing', values: { name } }, { file: path })
    files.set(name, file)
  }
  return {
    name: 'modelsheets:components',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? files.get(id.slice(prefix.length)) : undefined),
  }
}
