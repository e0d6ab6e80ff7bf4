import { pageWords } from '../messages/page-scripts.ts'
import { readSiteData } from './site-data.ts'

/**
 * `<copy-button data-text="…">` copies its text; with `data-src` and `data-key` it fetches a JSON file
 * beside the page and copies one key of it. Without script the button is not shown.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy())
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('.copy-status')
    const label = this.querySelector('.copy-label')
    let said = pageWords.copied
    try {
      await navigator.clipboard.writeText(await this.#text())
    } catch {
      said = pageWords.notCopied
    }
    if (status) status.textContent = said
    if (label) label.textContent = said
    this.classList.toggle('is-done', said === pageWords.copied)
    setTimeout(() => {
      if (label) label.textContent = pageWords.copy
      this.classList.remove('is-done')
    }, 1600)
  }

  async #text(): Promise<string> {
    const { text, src, key } = this.dataset
    if (text !== undefined) return text
    const target = this.dataset['target']
    if (target !== undefined) return document.getElementById(target)?.textContent ?? ''
    const value = await readSiteData<unknown>(src ?? '')
    const picked: unknown =
      key && typeof value === 'object' && value ? Reflect.get(value, key) : value
    return JSON.stringify(picked, null, 2)
  }
}

customElements.define('copy-button', CopyButton)
