import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { language } from '../messages/language.ts'
import type { OwnPlaces, Readme, ReadmeContext } from '../readme/readme.ts'
import { keyed, readKeyed, writeWhole } from '../whole-file.ts'

/** A rendered text of the site's own. */
export type OwnText = Pick<Readme, 'html' | 'headings' | 'notes'>

/** What all texts of a site are rendered with. */
export interface OwnTextContext extends Pick<OwnPlaces, 'base' | 'files'> {
  /** The Hub's address. */
  endpoint: string
  /** Digest of the code. */
  code: string
  /** Ids of the catalogue by lower case. */
  ids: ReadonlyMap<string, string>
}

/**
 * Renders Markdown of the site's own by the way of every card: sanitised, under a budget, in a thread. What a
 * former build rendered of the same text, with the same places around it, is taken from the store.
 */
export class OwnTexts {
  readonly #file: string
  readonly #context: OwnTextContext
  readonly #places: string
  readonly #kept: ReadonlyMap<string, OwnText>
  readonly #used = new Map<string, OwnText>()

  constructor(store: string, context: OwnTextContext) {
    this.#file = join(store, 'own-texts.json')
    this.#context = context
    const { endpoint, base, files, code, ids } = context
    this.#places = JSON.stringify([language, code, endpoint, base, files, [...ids.values()]])
    this.#kept = readKept(this.#file, code)
  }

  /**
   * Renders a text.
   * @param folder Folder of its file below `content/pages`, `''` or `policy/`.
   * @param headingShift Levels that its headings are moved down by.
   */
  async render(text: string, folder = '', headingShift = 1): Promise<OwnText> {
    const key = createHash('sha256')
      .update(JSON.stringify([this.#places, text, folder, headingShift]))
      .digest('base64url')
    const known = this.#kept.get(key) ?? (await this.#make(text, folder, headingShift))
    this.#used.set(key, known)
    return known
  }

  async #make(text: string, folder: string, headingShift: number): Promise<OwnText> {
    const { endpoint, base, files, ids } = this.#context
    const context: ReadmeContext = {
      endpoint,
      headingShift,
      own: { base, folder, files },
      remoteImages: 'link',
      sheetHref: (id) => {
        const own = ids.get(id.toLowerCase())
        return own === undefined ? undefined : `${base}models/${own}/`
      },
    }
    // Most sites have none: the pipeline is loaded for those that do.
    const { renderReadme } = await import('../readme/render.ts')
    const { html, headings, notes } = await renderReadme(text, context)
    return { html, headings, notes }
  }

  /** Keeps what was asked for, for the next build. */
  finish(): void {
    const isSame =
      this.#used.size === this.#kept.size &&
      [...this.#used.keys()].every((key) => this.#kept.has(key))
    if (!isSame) writeWhole(this.#file, keyed(this.#context.code, JSON.stringify([...this.#used])))
  }
}

function readKept(file: string, code: string): Map<string, OwnText> {
  const kept = readKeyed(file, code)
  // By its digest `finish` wrote it: no second parse.
  return new Map(kept && (JSON.parse(kept.toString()) as [string, OwnText][]))
}
