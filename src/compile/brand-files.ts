import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { BrandPicture, OwnFiles } from '../brand/brand.ts'
import { activePart, isSvg, svgSize } from '../brand/picture.ts'
import { bounds } from '../snapshot/bounds.ts'
import { readContentFile } from '../snapshot/content-file.ts'
import { decodeText } from '../snapshot/decode.ts'
import { imageFacts } from '../snapshot/image-facts.ts'
import type { ReportKey } from './brand.ts'

/** A picture by its bytes. */
type Found = Omit<BrandPicture, 'path'> & { extension: string }

/** What a logo may be, and a favicon, in words that are the same in every language. */
const kinds = { logo: 'SVG, PNG, WebP', favicon: 'SVG, PNG, WebP, ICO' }

/**
 * Files of the content folder that pages are dressed with. Each is looked at, and carried under a name that
 * holds its digest: browsers may keep it for ever.
 */
export class BrandFiles {
  /** Where their bytes are, by their path below the base. */
  readonly all: OwnFiles = {}
  readonly #content: string
  readonly #report: ReportKey

  constructor(content: string, report: ReportKey) {
    this.#content = content
    this.#report = report
  }

  /** A picture; undefined, and a report, for what is none that is taken. @param name What it is called. */
  picture(path: string, name: string, key: readonly string[]): BrandPicture | undefined {
    const bytes = this.#read(path, key)
    if (bytes === undefined) return undefined
    const isIcon = key[0] === 'favicon'
    const found = this.#look(bytes, path, key)
    if (found === 'refused') return undefined
    if (found === undefined || (found.extension === 'ico' && !isIcon)) {
      const types = kinds[isIcon ? 'favicon' : 'logo']
      this.#report(key, {
        level: 'error',
        code: 'brand-file-type',
        value: path,
        values: { types },
      })
      return undefined
    }
    const { extension, ...facts } = found
    return { path: this.#add(name, extension, bytes, { from: path }), ...facts }
  }

  #look(bytes: Buffer, path: string, key: readonly string[]): Found | 'refused' | undefined {
    const image = imageFacts(bytes)
    if (image) return ['png', 'webp'].includes(image.extension) ? image : undefined
    // https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
    if (bytes.subarray(0, 4).equals(Buffer.from([0, 0, 1, 0])))
      return { type: 'image/vnd.microsoft.icon', extension: 'ico' }
    const { text, encoding } = decodeText(bytes)
    if (encoding !== 'utf-8' || !isSvg(text)) return undefined
    const active = activePart(text)
    if (active === undefined) return { type: 'image/svg+xml', extension: 'svg', ...svgSize(text) }
    this.#report(key, { level: 'error', code: 'brand-svg-active', value: `${path}: ${active}` })
    return 'refused'
  }

  /** The path of the owner's style sheet. */
  styles(path: string): string | undefined {
    const bytes = this.#read(path, ['css'])
    if (bytes === undefined) return undefined
    const [outside] =
      /(?:@import\s*(?:url\()?|url\()\s*["']?\s*(?:https?:)?\/\/[^"')\s;]*/i.exec(
        decodeText(bytes).text,
      ) ?? []
    if (outside !== undefined)
      this.#report(['css'], { level: 'warning', code: 'brand-css-outside', value: outside })
    return this.#add('site', 'css', bytes, { from: path })
  }

  /** The path of a file that was made here; undefined where there is none. */
  text(name: string, extension: string, text: string | undefined): string | undefined {
    return text === undefined ? undefined : this.#add(name, extension, Buffer.from(text), { text })
  }

  #read(path: string, key: readonly string[]): Buffer | undefined {
    const file = readContentFile(this.#content, join(this.#content, path), path, bounds.brandBytes)
    if (file && 'bytes' in file) return file.bytes
    if (file === undefined)
      this.#report(key, { level: 'error', code: 'brand-file-missing', value: path })
    else this.#report(key, file)
    return undefined
  }

  #add(name: string, extension: string, bytes: Uint8Array, file: OwnFiles[string]): string {
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const path = `assets/${name}.${digest}.${extension}`
    this.all[path] = file
    return path
  }
}
