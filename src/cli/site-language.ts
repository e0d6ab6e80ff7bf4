import { setVariable } from '../environment.ts'
import { siteLanguage } from '../snapshot/site-language.ts'

/**
 * Settles the language of the site before any command is loaded, as modules take their words when they are
 * loaded: `main.ts` imports this file first. The content folder is found as `options.ts` declares it.
 */
setVariable('MODELSHEETS_LANGUAGE', siteLanguage(contentOf(process.argv.slice(2))))

function contentOf(args: readonly string[]): string {
  const last = args.findLastIndex((arg) => /^--content(?:=|$)/.test(arg))
  const [, joined] = args[last]?.split(/=(.*)/s) ?? []
  return joined ?? (last < 0 ? undefined : args[last + 1]) ?? 'content'
}
