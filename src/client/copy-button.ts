import { pageWords } from '../messages/page-scripts.ts'
import { readSiteData } from './site-data.ts'

/** What the button holds: a page has many, so the script brings it and not the page. */
const inside =
  '<button type="button"><svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15V6a2 2 0 0 1 2-2h9"/></svg><span class="copy-label"></span></button><span class="copy-status" role="status"></span>'

/**
 * `<copy-button>` copies the code that stands beside it; with `data-text` that text; with `data-src` and `data-key` it
 * fetches a JSON file beside the page and copies one key of it. It is called what `data-label` says, or by what
 * stands around it. Without script it is empty and not shown.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return
    this.innerHTML = inside
    const button = this.querySelector('button')
    if (!button) return
    this.#print(pageWords.copy)
    button.title = this.dataset['label'] ?? pageWords.copyOf(subjectOf(this))
    button.setAttribute('aria-label', button.title)
    button.addEventListener('click', () => void this.#copy())
  }

  #print(said: string): void {
    const label = this.querySelector('.copy-label')
    if (label) label.textContent = said
    this.classList.toggle('is-done', said === pageWords.copied)
  }

  async #copy(): Promise<void> {
    let said = pageWords.copied
    try {
      await navigator.clipboard.writeText(await this.#text())
    } catch {
      said = pageWords.notCopied
    }
    const status = this.querySelector('.copy-status')
    if (status) status.textContent = said
    this.#print(said)
    setTimeout(() => this.#print(pageWords.copy), 1600)
  }

  async #text(): Promise<string> {
    const { text, src, key } = this.dataset
    if (text !== undefined) return text
    if (src === undefined)
      return this.parentElement?.querySelector('pre, code')?.textContent?.replace(/\n$/, '') ?? ''
    const value = await readSiteData<unknown>(src)
    const picked: unknown =
      key && typeof value === 'object' && value ? Reflect.get(value, key) : value
    return JSON.stringify(picked, null, 2)
  }
}

/**
 * What a button copies, by what stands around it: the heads of its cell in a table; else the head above its block, and
 * the folds that the block is in, the inner one first.
 */
function subjectOf(button: Element): string[] {
  const heads: (Element | null | undefined)[] = []
  const cell = button.closest('td')
  if (cell) {
    heads.push(
      cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex],
      cell.parentElement?.querySelector('th'),
    )
  } else {
    const above = button.parentElement?.previousElementSibling
    if (above?.matches('h3')) heads.push(above)
    for (let fold = button.closest('details'); fold; fold = outer(fold))
      heads.push(fold.querySelector('.choice-label') ?? fold.querySelector('summary'))
  }
  return heads.flatMap((head) => head?.textContent?.trim() || [])
}

function outer(fold: Element): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null
}

customElements.define('copy-button', CopyButton)
