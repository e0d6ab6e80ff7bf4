import type { Answer } from '../catalogue/answers.ts'
import { type FoundPlace, findPlaces, type Places } from '../catalogue/places.ts'
import { parseQuery, printQuery } from '../catalogue/query.ts'
import { browserWords } from '../messages/browser.ts'
import styles from '../styles/search.css?url'
import { sheetPath } from '../view/url.ts'
import { CatalogueClient } from './catalogue-client.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'
import { make } from './dom.ts'
import { loadStyles } from './load-styles.ts'

/** A place that the search leads to. */
interface Place {
  label: string
  /** What kind of place it is. */
  kind: string
  href: string
}

/** Models that the search shows; the catalogue has all. */
const MODELS = 8
/** Lists and benchmarks that it shows. */
const PLACES = 5
/** Sections of the page that it shows. */
const SECTIONS = 5

const t = browserWords.search

/**
 * The search that `/` and Ctrl or ⌘ K open on every page: models, tasks, owners, benchmarks and other lists, and the
 * sections of the page. Its data is fetched when it is first opened.
 */
export class SiteSearch {
  readonly #base: string
  readonly #client: CatalogueClient
  readonly #dialog = make('dialog', { className: 'site-search' })
  readonly #field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false })
  readonly #list = make('ul', { id: 'site-search-list' })
  readonly #status = make('p', { className: 'visually-hidden' })
  #places: Place[] = []
  /** Lists and benchmarks of the site, once they are there. */
  #known: Places | undefined
  #at = 0
  /** Whether the reader has moved in the list since typing: then a fuller answer leaves the mark where it is. */
  #moved = false

  constructor(base: string) {
    this.#base = base
    this.#client = new CatalogueClient(base)
    this.#status.setAttribute('role', 'status')
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', t.results)
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-expanded', 'true'],
      ['aria-controls', this.#list.id],
      ['aria-autocomplete', 'list'],
      ['aria-label', t.label],
      ['placeholder', t.placeholder],
    ] as const)
      this.#field.setAttribute(name, value)
    this.#dialog.setAttribute('aria-label', t.label)
    const field = make('div', { className: 'field' }, this.#field)
    this.#dialog.append(field, this.#list, this.#status)
    this.#field.addEventListener('input', () => {
      this.#moved = false
      this.#ask()
    })
    this.#field.addEventListener('keydown', (event) => this.#pressed(event))
    this.#dialog.addEventListener('click', (event) => {
      // A press beside the box closes it.
      if (event.target === this.#dialog) this.#dialog.close()
    })
    document.body.append(this.#dialog)
  }

  /**
   * Opens the search; what was searched before is there, ready to be typed over.
   * @param typed What was typed until it is there.
   */
  async open(typed: () => string): Promise<void> {
    this.#client.open()
    void this.#learnPlaces()
    await loadStyles(styles)
    if (!this.#dialog.open) this.#dialog.showModal()
    const text = typed()
    if (text === '') this.#field.select()
    else this.#field.value = text
    this.#ask()
  }

  async #learnPlaces(): Promise<void> {
    if (this.#known) return
    // Without them it finds models; the next opening asks again.
    this.#known = await fetchCatalogue(this.#base)
      .places()
      .catch(() => undefined)
    if (this.#known && this.#field.value.trim() !== '') this.#ask()
  }

  #ask(): void {
    const text = this.#field.value.trim()
    if (text === '') {
      this.#client.cancel()
      this.#show(this.#sections(''))
      return
    }
    const query = { ...parseQuery(''), text, flat: true }
    this.#client.ask(query, MODELS, {
      onAnswer: (answer) => {
        const lists = this.#known ? findPlaces(this.#known, text, PLACES) : []
        // A list of just that name goes before the models; others come after them.
        const [first, later] = [true, false].map((begins) =>
          lists.filter((list) => list.begins === begins).map((list) => this.#place(list)),
        )
        this.#show([
          ...(first ?? []),
          ...this.#found(text, answer),
          ...(later ?? []),
          ...this.#sections(text),
        ])
      },
    })
  }

  #place({ kind, label, path, models }: FoundPlace): Place {
    return { label, kind: t.places[kind]({ models }), href: `${this.#base}${path}` }
  }

  #found(text: string, { rows, models }: Answer): Place[] {
    const places = rows.map(({ entry: { id } }) => ({
      label: id,
      kind: t.kinds.model,
      href: `${this.#base}${sheetPath(id)}`,
    }))
    const all = `${this.#base}${printQuery({ ...parseQuery(''), text })}`
    if (models === 0) return places
    return [...places, { label: t.all({ models }), kind: t.kinds.list, href: all }]
  }

  /** Sections of this page whose titles have the text. */
  #sections(text: string): Place[] {
    const wanted = text.toLowerCase()
    return [...document.querySelectorAll<HTMLElement>('main h2, main h3')]
      .flatMap((title) => {
        const id = title.id || title.closest('section')?.id
        const label = title.textContent?.trim() ?? ''
        return id && label !== '' && label.toLowerCase().includes(wanted)
          ? [{ label, kind: t.kinds.section, href: `#${id}` }]
          : []
      })
      .slice(0, SECTIONS)
  }

  #show(places: Place[]): void {
    const marked = this.#moved ? this.#places[this.#at]?.href : undefined
    this.#places = places
    this.#at = Math.max(
      places.findIndex(({ href }) => href === marked),
      0,
    )
    const items = places.map(({ label, kind, href }, index) => {
      const link = make('a', { href, tabIndex: -1 }, label)
      link.addEventListener('click', () => this.#dialog.close())
      const item = make('li', { id: `site-search-${index}` }, link, make('small', {}, kind))
      item.setAttribute('role', 'option')
      return item
    })
    this.#list.replaceChildren(...items)
    this.#status.textContent = t.number({ number: places.length })
    this.#mark()
  }

  #mark(): void {
    for (const [index, item] of [...this.#list.children].entries())
      item.setAttribute('aria-selected', String(index === this.#at))
    const current = this.#list.children[this.#at]
    this.#field.setAttribute('aria-activedescendant', current?.id ?? '')
    current?.scrollIntoView({ block: 'nearest' })
  }

  #pressed(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && this.#places.length > 0) {
      event.preventDefault()
      this.#moved = true
      this.#at = (this.#at + step + this.#places.length) % this.#places.length
      this.#mark()
    } else if (event.key === 'Escape') {
      // A search field would only be emptied by it.
      event.preventDefault()
      this.#dialog.close()
    } else if (event.key === 'Enter') {
      const link = this.#list.children[this.#at]?.querySelector('a')
      if (!link) return
      event.preventDefault()
      link.click()
    }
  }
}
