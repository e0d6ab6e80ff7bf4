import type { CatalogueRow } from '../view/catalogue-page.ts'
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
    this.#body?.replaceChildren(...rows.slice(0, this.#limit).map((row) => this.#row(row)))
    this.#say(rows.length === 1 ? '1 model fits' : `${rows.length.toLocaleString('en')} models fit`)
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
    more.textContent = `Show ${Math.min(SHOWN, total - this.#limit)} more`
    more.addEventListener('click', () => {
      this.#limit += SHOWN
      void this.#show(query)
    })
    this.querySelector('.table-scroll')?.after(more)
  }

  /** A row as the build prints it: the form of a printed row, with texts set as texts. */
  #row(row: CatalogueRow): Element {
    const tr = document.createElement('tr')
    const name = document.createElement('th')
    name.scope = 'row'
    name.className = 'col-name'
    const link = document.createElement('a')
    link.href = `${this.dataset['base'] ?? '/'}${row.path}`
    if (row.owner && row.id.includes('/')) link.append(span('row-owner', `${row.owner}/`))
    link.append(span('row-name', row.name))
    name.append(link)
    if (row.gated) name.append(span('mark', 'gated'))
    if (row.replaced) name.append(span('mark', 'replaced'))
    if (row.summary) {
      const summary = span('row-summary', row.summary)
      summary.dir = 'auto'
      name.append(summary)
    }
    tr.append(
      name,
      cell('col-task', row.taskLabel, 'not stated'),
      cell('col-parameters is-number', row.parametersText),
      cell('col-size is-number', row.sizeText),
      cell('col-license', row.licenseLabel),
      cell('col-modified', row.modifiedText),
      cell('col-downloads is-number', row.downloadsText),
    )
    return tr
  }
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}

function cell(className: string, text: string | undefined, missing = '–'): HTMLTableCellElement {
  const element = document.createElement('td')
  element.className = className
  element.append(text ?? span('is-quiet', missing))
  return element
}

customElements.define('catalogue-table', CatalogueTable)
