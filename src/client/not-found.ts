import { unpackBlock } from '../catalogue/entry.ts'
import { BLOCK } from '../catalogue/files.ts'
import { parseQuery, printQuery } from '../catalogue/query.ts'
import { browserWords } from '../messages/browser.ts'
import { sheetPath } from '../view/url.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'
import { make } from './dom.ts'
import { findModel } from './find-model.ts'

/** Models near a wrong address, whichever case it is in. */
interface Listed {
  id: string
  aliases: string[]
}

/**
 * `<not-found>`: on a wrong address, looks the id up whatever its case or former name, and goes there;
 * otherwise offers the models whose names come closest. Without script the page links to the catalogue.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      const text = this.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? ''
      location.assign(`${this.dataset['base'] ?? '/'}${printQuery({ ...parseQuery(''), text })}`)
    })
    void this.#find()
  }

  async #find(): Promise<void> {
    const { base = '/' } = this.dataset
    const path = decodePath(location.pathname)
    const asked = path
      .slice(base.length)
      .replace(/^models\//, '')
      .replace(/\/+$/, '')
    if (!path.startsWith(base) || asked === '') return
    const field = this.querySelector<HTMLInputElement>('input[name="q"]')
    if (field && field.value === '') field.value = asked.replace(/[/_-]+/g, ' ')
    const near: Listed[] = []
    const catalogue = fetchCatalogue(base)
    const { models } = await catalogue.index()
    for (let number = 1; number <= Math.ceil(models / BLOCK); number += 1) {
      const block = unpackBlock(await catalogue.block(number))
      const { exact, close } = findModel(block, asked)
      const target = exact && `${base}${sheetPath(exact.id)}`
      if (target && target !== location.pathname) {
        location.replace(`${target}${location.hash}`)
        return
      }
      near.push(...close)
    }
    this.#offer(findModel(near, asked).close, base)
  }

  #offer(models: readonly Listed[], base: string): void {
    if (models.length === 0) return
    const items = models.map(({ id }) =>
      make('li', {}, make('a', { href: `${base}${sheetPath(id)}` }, id)),
    )
    this.append(make('p', {}, browserWords.didYouMean), make('ul', {}, ...items))
  }
}

/** A path as text; one that is no valid encoding stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

customElements.define('not-found', NotFound)
