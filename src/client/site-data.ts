import { RELATIVE_BASE } from '../address.ts'

/**
 * Reads a JSON file of the site.
 * @param address Its address, from the page or from the root of the host.
 * @throws Error with the address when it cannot be had.
 */
export async function readSiteData<Content>(address: string): Promise<Content> {
  // The site's own file, written by the same build as this script.
  if (import.meta.env.MODELSHEETS_RELATIVE) return (await readFromDisk(address)) as Content
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Content
}

/** What is done with the text of a file, by the script that brings it. */
const waiting = new WeakMap<HTMLOrSVGScriptElement, (text: string) => void>()

/**
 * Nothing can be fetched from a disk, but a script beside the file hands over its text, with the base that its
 * addresses have. In this script, that base is the address of the site's folder (`renderer/relative-client.ts`).
 */
function readFromDisk(address: string): Promise<unknown> {
  Reflect.set(globalThis, 'modelsheetsData', (text: string, base: string) => {
    if (document.currentScript)
      waiting.get(document.currentScript)?.(text.replaceAll(base, RELATIVE_BASE))
  })
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    waiting.set(script, (text) => {
      script.remove()
      resolve(JSON.parse(text))
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(address))
    })
    script.src = `${address}.js`
    document.head.append(script)
  })
}
