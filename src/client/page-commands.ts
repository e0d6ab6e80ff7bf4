import { known } from '../known.ts'
import type { ModelCommands } from '../view/compare-commands.ts'
import { sheetPath, siteUrl } from '../view/url.ts'
import { readSiteData } from './site-data.ts'

/**
 * The commands of a model as its sheet prints them: those of the choice that the page's own commands take.
 * @param base Path the site is served under.
 * @returns `undefined` where the sheet cannot be read.
 */
export async function fetchCommands(id: string, base: string): Promise<ModelCommands | undefined> {
  if (import.meta.env.MODELSHEETS_RELATIVE)
    return readSiteData<ModelCommands>(siteUrl(`${sheetPath(id)}commands.json`, base)).catch(
      () => undefined,
    )
  const response = await fetch(siteUrl(sheetPath(id), base)).catch(() => undefined)
  if (!response?.ok) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const picked =
    page.querySelector<HTMLElement>('run-choice')?.dataset['picked'] ??
    page.querySelector('#files li[id^="get-"]')?.id.slice('get-'.length)
  const text = (place: string): string | undefined =>
    page.querySelector(place)?.textContent ?? undefined
  const choice = `#get-${CSS.escape(picked ?? '')}`
  return known({
    choice: text(`${choice} .choice-label`),
    download: text(`${choice} [data-command="hf"] code`),
    check: text(`${choice} [data-command="verify"] code`),
    run: text('#usage [data-runs] code'),
  })
}
