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
  const text = (place: Element | null): string | undefined => place?.textContent ?? undefined
  return known({
    choice: text(page.querySelector(`#get-${CSS.escape(picked ?? '')} .choice-label`)),
    download: text(page.getElementById(`run-${picked}-hf`)),
    check: text(page.getElementById(`run-${picked}-verify`)),
    run: text(page.querySelector('#usage [data-runs] code')),
  })
}
