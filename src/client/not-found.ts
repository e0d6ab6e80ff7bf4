import { browserWords } from '../messages/browser.ts'
import { findModel } from './find-model.ts'

/**
 * `<not-found>`: on a wrong address, looks the id up whatever its case or former name, and goes there;
 * otherwise offers the models whose names come closest. Without script the page links to the catalogue.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    void this.#find()
  }

  async #find(): Promise<void> {
    const { src = '', base = '/' } = this.dataset
    const path = decodePath(location.pathname)
    const asked = path
      .slice(base.length)
      .replace(/^models\//, '')
      .replace(/\/+$/, '')
    if (!path.startsWith(base) || asked === '') return
    const response = await fetch(src)
    if (!response.ok) return
    // The site's own file, written by the same build as this script.
    const rows = (await response.json()) as { id: string; path: string; aliases?: string[] }[]
    const { exact, close } = findModel(rows, asked)
    if (exact && `${base}${exact.path}` !== location.pathname)
      location.replace(`${base}${exact.path}${location.hash}`)
    else if (close.length > 0) this.#offer(close, base)
  }

  #offer(rows: readonly { id: string; path: string }[], base: string): void {
    const title = document.createElement('p')
    title.textContent = browserWords.didYouMean
    const list = document.createElement('ul')
    for (const { id, path } of rows) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = `${base}${path}`
      link.textContent = id
      item.append(link)
      list.append(item)
    }
    this.append(title, list)
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
