import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { RELATIVE_BASE } from '../address.ts'
import { compiledContent } from './compiled-content.ts'
import { siteRoutes } from './routes.ts'

/** What a project may say of its model sheets. */
export interface ModelsheetsOptions {
  /** The content folder, from the project's root; `content` where nothing is said. */
  content?: string
  /** Path below the base that the sheets stand under, such as `/models-we-use`. */
  prefix?: string
}

/**
 * Adds model sheets to an Astro project: the routes, what compiles the content for them, and what the pages'
 * policy needs of the build. The collection is the project's own, in its `src/content.config.ts`.
 */
export function modelsheets(options: ModelsheetsOptions = {}): AstroIntegration {
  const prefix = normalizePrefix(options.prefix)
  return {
    name: 'modelsheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute, addMiddleware }) => {
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
            // What Vite must look through itself: it holds Astro files.
            ssr: { noExternal: ['modelsheets'] },
          },
          integrations: [
            compiledContent({ content: resolve(root, options.content ?? 'content'), base }),
          ],
        })
      },
    },
  }
}

/** A prefix with a slash in front and none behind; none is ''. */
function normalizePrefix(prefix = ''): string {
  const path = prefix.replace(/^\/+|\/+$/g, '')
  return path === '' ? '' : `/${path}`
}
