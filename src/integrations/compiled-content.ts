import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { cacheFolder, readVariable, setVariable } from '../environment.ts'
import { siteLanguage } from '../snapshot/site-language.ts'
import { oneLanguage } from './one-language.ts'

/**
 * Makes sure that the content is compiled before Astro reads it. The command line compiles by itself, to
 * show progress and problems, and says where; Astro's own commands (`astro check`, `astro sync`) come here.
 * @param site The content folder, and the path the sheets stand under with both its slashes.
 */
export function compiledContent(site: { content: string; base: string }): AstroIntegration {
  return {
    name: 'modelsheets:compiled-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        const root = fileURLToPath(config.root)
        const content = readVariable('MODELSHEETS_CONTENT') ?? site.content
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
        const compiled = await compileContent({
          content,
          cache: cacheFolder(root),
          base: site.base,
        })
        setVariable('MODELSHEETS_STORE', compiled.store)
        setVariable('MODELSHEETS_CONTENT', resolve(content))
        logger.info(`compiled ${compiled.records.length} models`)
      },
    },
  }
}
