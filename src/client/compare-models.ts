import { type Entry, unpackBlock } from '../catalogue/entry.ts'
import { BLOCK } from '../catalogue/files.ts'
import { browserWords } from '../messages/browser.ts'
import { compareCsv, compareMarkdown, compareTableHtml } from '../view/compare-table.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'
import { askedModels, compareSearch, setComparedModels } from './compare-list.ts'
import { make } from './dom.ts'

const t = browserWords.compare

/**
 * `<compare-models data-base>`: the models of the address side by side. Their facts come from the blocks of the
 * catalogue, which are read one after another until all are found.
 */
class CompareModels extends HTMLElement {
  #status = make('p', { className: 'catalogue-count' })

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status')
    void this.#show(askedModels(location.search))
    addEventListener('popstate', () => void this.#show(askedModels(location.search)))
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  async #show(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) {
      this.#status.textContent = t.none
      this.replaceChildren(this.#status, make('a', { href: this.#base }, t.choose))
      return
    }
    const entries = await this.#find(ids).catch(() => undefined)
    if (!entries) {
      this.#status.textContent = t.failed
      this.replaceChildren(this.#status)
      return
    }
    const missing = ids.filter(
      (id) => !entries.some((entry) => entry.id.toLowerCase() === id.toLowerCase()),
    )
    this.#status.textContent = missing.length > 0 ? t.missing({ ids: missing.join(', ') }) : ''
    const scroll = make('div', { className: 'table-scroll', tabIndex: 0 })
    scroll.setAttribute('role', 'region')
    scroll.setAttribute('aria-label', t.chosen({ number: entries.length }))
    scroll.innerHTML = compareTableHtml(entries, this.#base)
    this.replaceChildren(
      this.#status,
      ...(entries.length > 0 ? [this.#tools(entries), scroll] : []),
    )
    this.#addRemoveButtons(scroll, entries)
  }

  #tools(entries: readonly Entry[]): HTMLElement {
    const button = (label: string, text: () => string): HTMLElement => {
      const made = make('button', { type: 'button', className: 'button' }, label)
      made.addEventListener('click', () => void this.#copy(text(), made, label))
      return made
    }
    return make(
      'p',
      { className: 'compare-tools row-list' },
      button(t.markdown, () => compareMarkdown(entries)),
      button(t.csv, () => compareCsv(entries)),
      button(t.link, () => location.href),
    )
  }

  async #copy(text: string, button: HTMLElement, label: string): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => browserWords.copied,
      () => browserWords.notCopied,
    )
    button.textContent = said
    setTimeout(() => {
      button.textContent = label
    }, 1600)
  }

  #addRemoveButtons(table: HTMLElement, entries: readonly Entry[]): void {
    for (const [index, head] of [...table.querySelectorAll('thead th')].entries()) {
      const entry = entries[index]
      if (!entry) continue
      const button = make('button', { type: 'button', className: 'button compare-remove' }, '×')
      button.setAttribute('aria-label', `${t.remove}: ${entry.id}`)
      button.addEventListener('click', () => {
        const rest = entries.filter((one) => one !== entry).map(({ id }) => id)
        setComparedModels(rest)
        history.pushState(null, '', `${location.pathname}${compareSearch(rest)}`)
        void this.#show(rest)
      })
      head.append(' ', button)
    }
  }

  /** The entries of some ids, in their order, whatever their case. */
  async #find(ids: readonly string[]): Promise<Entry[]> {
    const wanted = new Map(ids.map((id) => [id.toLowerCase(), id]))
    const found = new Map<string, Entry>()
    const catalogue = fetchCatalogue(this.#base)
    const { models } = await catalogue.index()
    const blocks = Math.ceil(models / BLOCK)
    for (let number = 1; number <= blocks && found.size < wanted.size; number += 1)
      for (const entry of unpackBlock(await catalogue.block(number))) {
        const key = entry.id.toLowerCase()
        if (wanted.has(key)) found.set(key, entry)
      }
    return [...wanted.keys()].flatMap((key) => found.get(key) ?? [])
  }
}

customElements.define('compare-models', CompareModels)
