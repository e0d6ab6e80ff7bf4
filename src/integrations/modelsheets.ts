import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { RELATIVE_BASE } from '../address.ts'
import { readVariable } from '../environment.ts'
import { usageError } from '../messages/error.ts'
import { compiledContent } from './compiled-content.ts'
import { componentFiles, type Replacements } from './components.ts'
import { ownPackages } from './own-packages.ts'
import { siteRoutes } from './routes.ts'

/** What a project may say of its model sheets. */
export interface ModelsheetsOptions {
  /** The content folder, from the project's root; `content` where nothing is said. */
  content?: string
  /** Path below the base that the sheets stand under, such as `/models-we-use`. */
  prefix?: string
  /** Components of the project's own in place of ours, by name, as paths from its root. */
  components?: Replacements
}

const optionNames = ['content', 'prefix', 'components'] satisfies (keyof ModelsheetsOptions)[]

/**
 * Adds model sheets to an Astro project: the routes, what compiles the content for them, and what the pages'
 * policy needs of the build. The collection is the project's own, in its `src/content.config.ts`.
 * @throws UsageError for an option that there is not, or that cannot be.
 */
export function modelsheets(options: ModelsheetsOptions = {}): AstroIntegration {
  const { content = 'content', components = {} } = options
  const other = Object.keys(options).find((name) => !optionNames.some((known) => known === name))
  if (other !== undefined)
    throw usageError({
      code: 'unknown-option',
      values: { name: other, names: optionNames.join(', ') },
    })
  const prefix = normalizePrefix(options.prefix)
  return {
    name: 'modelsheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute, addMiddleware }) => {
        if (prefix !== '' && isOurs()) throw usageError({ code: 'prefix-elsewhere' })
        if (config.build.format !== 'directory' || config.trailingSlash === 'never')
          throw usageError({ code: 'format-file' })
        const root = fileURLToPath(config.root)
        const base = `${config.base.replace(/\/*$/, '')}${prefix}/`
        for (const route of siteRoutes(prefix, new URL('pages/', config.srcDir)))
          injectRoute({ ...route, prerender: true })
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'pre' })
        updateConfig({
          // Pages come with a strict Content-Security-Policy: no script or style may be inlined.
          build: { inlineStylesheets: 'never' },
          vite: {
            build: { assetsInlineLimit: 0 },
            define: {
              'import.meta.env.MODELSHEETS_BASE': JSON.stringify(base),
              'import.meta.env.MODELSHEETS_RELATIVE': JSON.stringify(base === RELATIVE_BASE),
            },
            plugins: [componentFiles(components, root), ownPackages()],
            // What Vite must look through itself: it holds Astro files.
            ssr: { noExternal: ['modelsheets'] },
          },
          integrations: [compiledContent({ content: resolve(root, content), base })],
        })
      },
    },
  }
}

/** Whether our command line runs Astro, which then has compiled the content for a base of its own. */
function isOurs(): boolean {
  return (readVariable('MODELSHEETS_STORE') ?? readVariable('MODELSHEETS_BUNDLING')) !== undefined
}

/**
 * A prefix with a slash in front and none behind; none is ''.
 * @throws UsageError for what cannot be the path of an address.
 */
function normalizePrefix(prefix = ''): string {
  const path = prefix.replace(/^\/+|\/+$/g, '')
  if (!/^(?:(?!\.+(?:\/|$))[\w.~-]+(?:\/|$))*$/.test(path))
    throw usageError({ code: 'bad-prefix', values: { prefix } })
  return path === '' ? '' : `/${path}`
}
