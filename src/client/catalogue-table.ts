import { browserWords } from '../messages/browser.ts'
import { type CatalogueRow, catalogueRowHtml } from '../view/catalogue-row.ts'
import {
  type CatalogueQuery,
  isEmptyQuery,
  parseQuery,
  printQuery,
  selectRows,
  startsDescending,
} from './catalogue-filter.ts'

/** Rows shown at once when a query is on; more come on demand. */
const SHOWN = 200

/**
 * `<catalogue-table data-src data-base>`: filters and sorts the catalogue in the browser. The list of all
 * models is fetched when the reader first asks for something; until then the printed page stands.
 */
class CatalogueTable extends HTMLElement {
  #rows: Promise<CatalogueRow[]> | undefined
  #printed: Element[] = []
  #limit = SHOWN
  #turn = 0

  connectedCallback(): void {
    this.#printed = [...(this.#body?.children ?? [])]
    this.#addSortButtons()
    this.addEventListener('input', () => this.#ask(this.#readForm()))
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset())
    addEventListener('popstate', () => this.#restore())
    // Folded on a phone, where the list matters more than the filters.
    const facets = this.querySelector('details')
    if (facets && matchMedia('(width < 64rem)').matches) facets.open = false
    this.#restore()
  }

  get #body(): HTMLTableSectionElement | null {
    return this.querySelector('tbody')
  }

  #addSortButtons(): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      button.addEventListener('click', () => this.#sortBy(head.dataset['sort'] ?? ''))
      head.replaceChildren(button)
    }
  }

  #sortBy(column: string): void {
    const query = parseQuery(location.search)
    const descending = query.sort === column ? !query.descending : startsDescending(column)
    this.#ask({ ...query, sort: column, descending })
  }

  #readForm(): CatalogueQuery {
    const chosen = (name: string): string[] =>
      [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
        ({ value }) => value,
      )
    const text = this.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? ''
    const { sort, descending } = parseQuery(location.search)
    return { text, tasks: chosen('task'), licences: chosen('licence'), sort, descending }
  }

  #reset(): void {
    this.#writeForm(parseQuery(''))
    this.#ask(parseQuery(''))
  }

  #restore(): void {
    const query = parseQuery(location.search)
    this.#writeForm(query)
    void this.#show(query)
  }

  #writeForm(query: CatalogueQuery): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      if (input.name === 'q') input.value = query.text
      else if (input.name === 'task') input.checked = query.tasks.includes(input.value)
      else if (input.name === 'licence') input.checked = query.licences.includes(input.value)
    }
  }

  #ask(query: CatalogueQuery): void {
    this.#limit = SHOWN
    history.replaceState(null, '', `${location.pathname}${printQuery(query)}`)
    void this.#show(query)
  }

  async #show(query: CatalogueQuery): Promise<void> {
    const turn = ++this.#turn
    this.#markSort(query)
    const pages = this.querySelector<HTMLElement>('.pages')
    if (isEmptyQuery(query)) {
      this.#body?.replaceChildren(...this.#printed)
      if (pages) pages.hidden = false
      this.#say('')
      return
    }
    this.#rows ??= this.#fetchRows()
    const rows = selectRows(await this.#rows, query)
    // A later key press has asked for something else by now.
    if (turn !== this.#turn) return
    if (pages) pages.hidden = true
    this.#print(rows.slice(0, this.#limit))
    this.#say(browserWords.modelsFit({ number: rows.length }))
    this.#offerMore(rows.length, query)
    const empty = this.querySelector<HTMLElement>('.catalogue-empty')
    if (empty) empty.hidden = rows.length > 0
  }

  async #fetchRows(): Promise<CatalogueRow[]> {
    const response = await fetch(this.dataset['src'] ?? '')
    if (!response.ok) throw new Error(`The catalogue could not be loaded: ${response.status}`)
    // The site's own file, written by the same build as this script.
    return (await response.json()) as CatalogueRow[]
  }

  #markSort({ sort, descending }: CatalogueQuery): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]'))
      if (head.dataset['sort'] === sort)
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
  }

  #say(text: string): void {
    const count = this.querySelector<HTMLElement>('.catalogue-count')
    const empty = this.querySelector<HTMLElement>('.catalogue-empty')
    if (empty) empty.hidden = true
    this.querySelector('.catalogue-more')?.remove()
    if (!count) return
    count.dataset['printed'] ??= count.textContent ?? ''
    count.textContent = text || count.dataset['printed']
  }

  #offerMore(total: number, query: CatalogueQuery): void {
    if (total <= this.#limit) return
    const more = document.createElement('button')
    more.type = 'button'
    more.className = 'catalogue-more'
    more.textContent = browserWords.showMore({
      number: Math.min(SHOWN, total - this.#limit),
    })
    more.addEventListener('click', () => {
      this.#limit += SHOWN
      void this.#show(query)
    })
    this.querySelector('.table-scroll')?.after(more)
  }

  /** Prints rows as the build does; every text in them is escaped. */
  #print(rows: readonly CatalogueRow[]): void {
    const base = this.dataset['base'] ?? '/'
    if (this.#body) this.#body.innerHTML = rows.map((row) => catalogueRowHtml(row, base)).join('')
  }
}

customElements.define('catalogue-table', CatalogueTable)
