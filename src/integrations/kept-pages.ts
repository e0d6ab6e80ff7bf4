import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Folders of a kept renderer. */
export const PAGES = 'pages'
export const CLIENT = 'client'

/**
 * Packages of many files that pages need from the first: as a part of the bundle they load in a fraction of the time.
 * None of them imports another one, which would not be found from the bundle wherever packages are kept apart.
 */
const bundled = ['zod', 'yaml', '@huggingface/tasks', 'chardet', 'iso-639-3', 'js-yaml', 'devalue']

/**
 * Makes Astro build the pages without writing one of them: an adapter whose entry is our own, and a
 * prerenderer that has no paths and keeps what was bundled. Both are what Astro publishes for adapters that
 * render pages ahead by themselves (https://docs.astro.build/en/reference/adapter-reference/).
 * @param folder Where the bundle goes: the pages' code in `pages/`, files for the browser in `client/`.
 */
export function keptPages(folder: string): AstroIntegration {
  const entry = fileURLToPath(new URL('../renderer/entry.ts', import.meta.url))
  let bundle = ''
  let client = ''
  return {
    name: 'modelsheets:kept-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'modelsheets:kept-pages',
                config: () => ({
                  environments: {
                    prerender: {
                      build: { rolldownOptions: { input: { entry } } },
                      resolve: { noExternal: [...bundled] },
                    },
                  },
                }),
                configResolved: ({ environments }: { environments: Environments }) => {
                  bundle = environments['prerender']?.build.outDir ?? ''
                },
              },
            ],
          },
        })
      },
      'astro:config:done': ({ setAdapter, config }) => {
        client = fileURLToPath(config.outDir)
        setAdapter({
          name: 'modelsheets',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'modelsheets',
          setup: async () => {
            cpSync(bundle, join(folder, PAGES), { recursive: true })
            cpSync(client, join(folder, CLIENT), {
              recursive: true,
              filter: (path) => !path.startsWith(bundle.replace(/[/\\]$/, '')),
            })
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are rendered later')),
        })
      },
    },
  }
}

/** What is looked at of Vite's configuration. */
type Environments = Readonly<Record<string, { build: { outDir: string } }>>
