import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, languageFacts } from '../messages/languages.ts'
import { numberLocaleOf } from '../messages/number-locale.ts'

/** A plugin of Vite, as far as it is one. */
interface Plugin {
  name: string
  enforce: 'pre'
  load(id: string): string | undefined
}

const language = fileURLToPath(new URL('../messages/language.ts', import.meta.url))
const words = fileURLToPath(new URL('../messages/words.ts', import.meta.url))
const browser = fileURLToPath(new URL('../messages/browser.ts', import.meta.url))
const fitPanel = fileURLToPath(new URL('../messages/fit-panel.ts', import.meta.url))
const mirror = fileURLToPath(new URL('../messages/mirror.ts', import.meta.url))
const page = fileURLToPath(new URL('../messages/page-scripts.ts', import.meta.url))

/**
 * Makes bundles speak one language: in place of the modules that choose one while they are loaded come such
 * as have it. So the scripts of the pages carry no words of another language.
 */
export function oneLanguage(tag: Language): Plugin {
  const { direction, dates } = languageFacts(tag)
  const constants = {
    language: tag,
    direction,
    numberLocale: numberLocaleOf(tag),
    dateLocale: dates,
  }
  const catalogue = `./${tag}`
  const ending = extname(words)
  const modules = new Map([
    [
      language,
      Object.entries(constants)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n'),
    ],
    [words, `export { messages as words } from '${catalogue}${ending}'`],
    [browser, `export { browser as browserWords } from '${catalogue}/browser${ending}'`],
    [fitPanel, `export { fitPanel as fitPanelWords } from '${catalogue}/fit-panel${ending}'`],
    [mirror, `export { mirror as mirrorWords } from '${catalogue}/mirror${ending}'`],
    [page, `export { pageScripts as pageWords } from '${catalogue}/page-scripts${ending}'`],
  ])
  return {
    name: 'modelsheets:one-language',
    enforce: 'pre',
    load: (id) => modules.get(id),
  }
}
