import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageFacts } from '../../src/snapshot/image-facts.ts'
import { readHead } from './outputs-check.ts'
import { filesIn, page } from './run.ts'

/**
 * Checks the pictures for previews of a site: that each page names one, says its size and what it shows, and that it is
 * there; on a site without an address, that none is named.
 * @param address The address and base that the site was built for, with a slash at the end.
 */
export async function imageFaults(
  site: string,
  address: string,
): Promise<{ pages: number; images: number; faults: string[] }> {
  const faults: string[] = []
  const images = new Set(await filesIn(site, 'preview.png'))
  // A card for a frame is part of another page.
  const paths = (await filesIn(site, '.html')).filter((path) => !path.startsWith('embed/'))
  for (const path of images) {
    const { type, width, height } = imageFacts(readFileSync(join(site, path))) ?? {}
    if (type !== 'image/png' || width !== 1200 || height !== 630)
      faults.push(`${path} is ${type} of ${width} by ${height}`)
  }
  for (const path of paths) {
    const { properties } = readHead(await page(site, path))
    const said = (name: string): string | undefined => properties.get(`og:image${name}`)
    const image = said('')
    if (images.size === 0) {
      if (image?.includes('preview.png')) faults.push(`${path} names ${image}`)
      continue
    }
    if (!image?.startsWith(address)) faults.push(`${path} names ${image}`)
    else if (!images.has(decodeURIComponent(image.slice(address.length))))
      faults.push(`${path} names ${image}, which is not there`)
    if (said(':width') !== '1200' || said(':height') !== '630' || said(':type') !== 'image/png')
      faults.push(`${path} says no size of its picture`)
    if (!said(':alt')) faults.push(`${path} says nothing of its picture`)
  }
  return { pages: paths.length, images: images.size, faults }
}
