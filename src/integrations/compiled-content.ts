import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { compileContent } from '../compile/compile-content.ts'
import { readVariable, setVariable } from '../environment.ts'

/**
 * Makes sure that the content is compiled before Astro reads it. The command line compiles by itself, to
 * show progress and problems, and says where; Astro's own commands (`astro check`, `astro sync`) come here.
 * @param site The content folder, and the path the sheets stand under with both its slashes.
 */
export function compiledContent(site: { content: string; base: string }): AstroIntegration {
  return {
    name: 'modelsheets:compiled-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        if (readVariable('MODELSHEETS_STORE') || command === 'preview') return
        if (readVariable('MODELSHEETS_BUNDLING')) return
        const root = fileURLToPath(config.root)
        const content = readVariable('MODELSHEETS_CONTENT') ?? site.content
        const compiled = await compileContent({
          content,
          cache: `${root}.modelsheets`,
          base: site.base,
        })
        setVariable('MODELSHEETS_STORE', compiled.store)
        setVariable('MODELSHEETS_CONTENT', resolve(content))
        logger.info(`compiled ${compiled.records.length} models`)
      },
    },
  }
}
