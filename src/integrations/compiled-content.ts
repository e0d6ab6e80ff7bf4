import type { FSWatcher } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { cacheFolder, readVariable, setVariable } from '../environment.ts'
import { terminal } from '../messages/terminal.ts'
import { siteLanguage } from '../snapshot/site-language.ts'
import { oneLanguage } from './one-language.ts'

/** Most errors that are named one by one; `modelsheets check` prints them all. */
const SHOWN_ERRORS = 10

/**
 * Makes sure that the content is compiled before Astro reads it, and again when it changes while Astro serves
 * it. The command line compiles by itself, to show progress and problems, and says where.
 * @param site The content folder, and the path the sheets stand under with both its slashes.
 */
export function compiledContent(site: { content: string; base: string }): AstroIntegration {
  const content = resolve(readVariable('MODELSHEETS_CONTENT') ?? site.content)
  let compile: (() => Promise<void>) | undefined
  let watcher: FSWatcher | undefined
  return {
    name: 'modelsheets:compiled-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        // The command line has settled it before.
        if (!readVariable('MODELSHEETS_LANGUAGE'))
          setVariable('MODELSHEETS_LANGUAGE', siteLanguage(content))
        // Loaded only now: modules take their words when they are loaded.
        const { language } = await import('../messages/language.ts')
        const plugins = [oneLanguage(language)]
        updateConfig({ vite: { plugins, worker: { plugins: () => plugins } } })
        if (readVariable('MODELSHEETS_STORE') || command === 'preview') return
        if (readVariable('MODELSHEETS_BUNDLING')) return
        const { compileContent } = await import('../compile/compile-content.ts')
        const { problemWords } = await import('../messages/problem-words.ts')
        const cache = cacheFolder(fileURLToPath(config.root))
        compile = async () => {
          const { store, records, problems } = await compileContent({ ...site, content, cache })
          const errors = problems.filter(({ level }) => level === 'error')
          for (const problem of errors.slice(0, SHOWN_ERRORS))
            logger.warn(
              [problem.model, problem.file, problemWords(problem).message]
                .filter(Boolean)
                .join(' › '),
            )
          logger.info(
            terminal.integration.compiled({ models: records.length, errors: errors.length }),
          )
          setVariable('MODELSHEETS_STORE', store)
          setVariable('MODELSHEETS_CONTENT', content)
        }
        if (command === 'dev') setVariable('MODELSHEETS_DEV', '1')
        await compile()
      },
      'astro:server:setup': async ({ logger }) => {
        if (compile === undefined) return
        const { recompileOnChange } = await import('../compile/watch-content.ts')
        watcher = recompileOnChange(content, compile, (error) => logger.error(String(error)))
      },
      'astro:server:done': () => watcher?.close(),
    },
  }
}
