import type { Answer } from '../catalogue/answers.ts'
import { type FacetName, isFacet } from '../catalogue/facets.ts'
import {
  type CatalogueQuery,
  isEmptyQuery,
  orders,
  parseQuery,
  printQuery,
} from '../catalogue/query.ts'
import type { Condition } from '../catalogue/select.ts'
import { browserWords } from '../messages/browser.ts'
import { catalogueRowHtml } from '../view/catalogue-row.ts'
import { formatTokens } from '../view/format.ts'
import { askedButtons } from './asked-buttons.ts'
import { askedFilters, withoutCondition } from './asked-filters.ts'
import { CatalogueClient } from './catalogue-client.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'
import { CatalogueForm } from './catalogue-form.ts'
import { elementsOf, make } from './dom.ts'
import { addFacetValues } from './facet-values.ts'
import { eachByFrames, type Filling, fillRows } from './fill-rows.ts'
import { addSummary } from './row-summaries.ts'
import { addSortButtons, markSort } from './sort-heads.ts'

/** Rows of an answer; more come on demand. */
const SHOWN = 50
const t = browserWords.list

/**
 * `<catalogue-table data-base>`: searches, filters and sorts the catalogue in the browser. Its data is fetched when
 * the reader first touches something; until then the printed page stands.
 */
class CatalogueTable extends HTMLElement {
  #form = new CatalogueForm(this)
  #client = new CatalogueClient('/')
  #query = parseQuery('')
  #printed: Element[] = []
  #limit = SHOWN
  /** Answers that were printed; the rest of one that was followed by another is not. */
  #turn = 0
  /** What the models of the answer's rows are, as far as it is known. */
  #summaries: readonly string[] = []
  /** Whether all rows of the answer stand there. */
  #isFilled = true
  /** Whether the last change was a key press of the same search: the back button leaves the search as a whole. */
  #typing = false
  /** The address of what is typed, when it does not stand there yet. */
  #address: string | undefined

  connectedCallback(): void {
    this.#client = new CatalogueClient(this.#base)
    this.#printed = [...(this.#body?.children ?? [])]
    addSortButtons(this, (order) => this.#sortBy(order))
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        this.#client.open()
    })
    // Who comes near the filters may want the list of devices; it is small and there when they open it.
    for (const name of ['focusin', 'pointerover', 'toggle'])
      this.querySelector('.filters')?.addEventListener(name, () => void this.#form.loadDevices(), {
        once: true,
      })
    this.addEventListener('input', ({ target }) => this.#changed(target))
    this.addEventListener('submit', (event) => event.preventDefault())
    this.addEventListener('click', ({ target }) => this.#clicked(target))
    addEventListener('popstate', () => this.#restore())
    this.#restore()
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  get #body(): HTMLTableSectionElement | null {
    return this.querySelector('tbody')
  }

  #sortBy(name: string): void {
    const order = orders.find((one) => one === name) ?? 'best'
    const isSame = order === this.#query.order
    this.#ask({ ...this.#query, order, reversed: isSame && !this.#query.reversed })
    this.#form.write(this.#query)
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.name === 'pick') return
    const isText = target instanceof HTMLInputElement && target.name === 'q'
    this.#form.rememberMachine(target)
    this.#ask(this.#form.read(this.#query), isText)
  }

  #clicked(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return
    const facet = target.closest<HTMLElement>('.facet-more')?.closest<HTMLElement>('[data-facet]')
    if (facet) void this.#showAll(facet)
  }

  #restore(): void {
    this.#query = parseQuery(location.search)
    this.#typing = false
    this.#form.write(this.#query)
    this.#show()
  }

  #ask(query: CatalogueQuery, typing = false): void {
    this.#limit = SHOWN
    const address = `${location.pathname}${printQuery(query)}`
    // Browsers take long for an address: of keys it is put when their rows are printed.
    if (typing && this.#typing) this.#address = address
    else if (address !== `${location.pathname}${location.search}`)
      history.pushState(null, '', address)
    if (!typing) this.#address = undefined
    this.#typing = typing
    this.#query = query
    this.#show()
  }

  #putAddress(): void {
    if (this.#address !== undefined) history.replaceState(null, '', this.#address)
    this.#address = undefined
  }

  #show(): void {
    this.#showAsked()
    if (isEmptyQuery(this.#query)) {
      this.#client.cancel()
      this.#summaries = []
      this.#printAgain()
      return
    }
    this.#setBusy(true)
    this.#client.ask(this.#query, this.#limit, {
      onAnswer: (answer) => {
        this.#summaries = []
        this.#print(answer)
      },
      onSummaries: (texts) => this.#printSummaries(texts),
      onFailed: () => {
        this.#putAddress()
        this.#say(t.failed)
        markSort(this, this.#query)
        this.#setBusy(false)
      },
    })
  }

  /** Puts the page back as it was printed. */
  #printAgain(): void {
    const rows = this.#printed
    this.#printPages(true)
    this.#say(undefined)
    // As when the page has just come: nothing is to be moved then.
    if (rows.every(({ isConnected }) => isConnected)) {
      this.#turn += 1
      this.#isFilled = true
      markSort(this, this.#query)
      this.#form.resetCounts()
      this.#putAddress()
      this.#setBusy(false)
      return
    }
    this.#fill({
      rows: rows.length,
      make: (from, to) => rows.slice(from, to),
      after: [() => this.#form.resetCounts(), () => this.#setBusy(false)],
    })
  }

  /** Prints the rows of an answer, and what is below and beside them. */
  #print(answer: Answer): void {
    this.#printPages(false)
    const { rows, models, count, looked, of } = answer
    const { order, reversed, text } = this.#query
    this.#say(
      [
        models === 0 ? t.none : t.fit({ models, rows: count }),
        models === 0 ? '' : t.order({ order: this.#orderWords(order, text.trim() !== '') }),
        reversed && models > 0 ? t.reversed : '',
        looked < of ? t.looked({ looked, of }) : '',
      ].join(''),
    )
    this.#fill({
      rows: rows.length,
      make: (from, to) => {
        const made = elementsOf(
          rows.slice(from, to).map((row) => catalogueRowHtml(row, this.#base)),
        )
        for (const [at, row] of made.entries()) addSummary(row, this.#summaries[from + at])
        return made
      },
      after: [
        () => this.#after(answer),
        () => {
          for (const name of this.#form.facets) this.#form.count(name, answer.counts[name] ?? {})
          this.#setBusy(looked < of)
        },
      ],
    })
  }

  #fill({ rows, make, after }: Filling): void {
    const query = this.#query
    const turn = ++this.#turn
    this.#isFilled = false
    const done = (): void => {
      this.#putAddress()
      document.dispatchEvent(new CustomEvent('rows-printed'))
      this.#isFilled = true
      this.#printSummaries(this.#summaries)
    }
    const filling: Filling = {
      // The mark of the order moves columns, as new rows do: once for both.
      first: () => markSort(this, query),
      rows,
      make,
      after: [done, ...after],
    }
    // Another answer may come before all of this one stands there.
    if (this.#body) fillRows(this.#body, filling, () => turn !== this.#turn)
  }

  #orderWords(order: CatalogueQuery['order'], searched: boolean): string {
    const known = orders.find((one) => one === order)
    if (known === undefined) return t.byScore({ benchmark: this.#form.orderLabel })
    return t.orders[known === 'best' && searched ? 'found' : known]
  }

  /** Rows that are still to come are made with their summaries. */
  #printSummaries(texts: readonly string[]): void {
    this.#summaries = texts
    if (!this.#isFilled) return
    const turn = this.#turn
    const missing = [...(this.#body?.rows ?? [])].flatMap((row, at) => {
      const text = texts[at]
      return text && !row.querySelector('.row-words') ? [{ row, text }] : []
    })
    eachByFrames(
      missing,
      ({ row, text }) => addSummary(row, text),
      () => turn !== this.#turn,
    )
  }

  /** What stands after the rows: more of them, or what to leave out where there are none. */
  #after({ count, relax }: Answer): void {
    const place = this.querySelector('.catalogue-after')
    if (!place) return
    const more = make('button', { type: 'button', className: 'button' })
    more.textContent = browserWords.showMore({ number: Math.min(SHOWN, count - this.#limit) })
    more.addEventListener('click', () => {
      this.#limit += SHOWN
      this.#show()
    })
    const options = relax.map(({ condition, models }) => {
      const what = this.#nameOf(condition)
      const button = make('button', { type: 'button', className: 'button' })
      button.textContent = t.relax({ what, models })
      button.addEventListener('click', () => this.#apply(withoutCondition(this.#query, condition)))
      return make('li', {}, button)
    })
    place.replaceChildren(
      ...(count > this.#limit ? [more] : []),
      ...(options.length > 0 ? [make('ul', { className: 'relax' }, ...options)] : []),
    )
  }

  #nameOf(condition: Condition | 'text'): string {
    if (condition === 'text') return t.limits.text
    if (
      condition === 'params' ||
      condition === 'download' ||
      condition === 'fits' ||
      condition === 'scored'
    )
      return t.limits[condition]
    return this.#labelsOf(condition)
  }

  #labelsOf(name: FacetName): string {
    const values = this.#query.chosen[name] ?? []
    return browserWords.joined.list(values.map((value) => this.#form.label(name, value) ?? value))
  }

  /** What is asked, a button each that takes it away. */
  #showAsked(): void {
    const filters = askedFilters(
      this.#query,
      (name, value) => this.#form.label(name, value) ?? value,
      formatTokens,
    )
    const place = this.querySelector('.asked')
    place?.replaceChildren(...askedButtons(filters, (query) => this.#apply(query)))
  }

  #apply(query: CatalogueQuery): void {
    this.#ask(query)
    this.#form.write(this.#query)
  }

  /** Brings the values of a facet that are not printed. */
  async #showAll(group: HTMLElement): Promise<void> {
    const name = group.dataset['facet'] ?? ''
    if (!isFacet(name)) return
    const { facets } = await fetchCatalogue(this.#base).index()
    addFacetValues(group, name, facets[name] ?? [], () => {
      this.#form.write(this.#query)
      if (!isEmptyQuery(this.#query)) this.#show()
    })?.focus()
  }

  #printPages(shown: boolean): void {
    const pages = this.querySelector<HTMLElement>('.pages')
    if (pages) pages.hidden = !shown
    if (shown) this.querySelector('.catalogue-after')?.replaceChildren()
  }

  /** Whether the rows are still those of a former question, or of a part of the catalogue. */
  #setBusy(isBusy: boolean): void {
    this.#body?.closest('table')?.setAttribute('aria-busy', String(isBusy))
  }

  #say(text: string | undefined): void {
    const count = this.querySelector<HTMLElement>('.catalogue-count')
    if (!count) return
    count.dataset['printed'] ??= count.textContent ?? ''
    count.textContent = text ?? count.dataset['printed']
  }
}

customElements.define('catalogue-table', CatalogueTable)
