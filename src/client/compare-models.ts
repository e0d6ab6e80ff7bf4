import { type Entry, unpackBlock } from '../catalogue/entry.ts'
import { BLOCK, type CatalogueFetch, SUMMARIES } from '../catalogue/files.ts'
import { commonScores, type ScoreRow, scoresAt } from '../catalogue/scores.ts'
import { browserWords } from '../messages/browser.ts'
import { pageWords } from '../messages/page-scripts.ts'
import { compareCsv, compareMarkdown } from '../view/compare-copies.ts'
import { type Comparison, compareTableHtml } from '../view/compare-table.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'
import { askedModels, compareSearch, setComparedModels } from './compare-list.ts'
import { make } from './dom.ts'
import { fetchCommands } from './page-commands.ts'

const t = browserWords.compare

/** A model that was found, with its place in the catalogue. */
interface Found {
  entry: Entry
  place: number
}

/**
 * `<compare-models data-base>`: the models of the address side by side. Their facts come from the blocks of the
 * catalogue, which are read one after another until all are found, their scores from the files of their places, and
 * their commands from their sheets.
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
    const found = await this.#find(ids).catch(() => undefined)
    if (!found) {
      this.#status.textContent = t.failed
      this.replaceChildren(this.#status)
      return
    }
    const entries = found.map(({ entry }) => entry)
    const missing = ids.filter(
      (id) => !entries.some((entry) => entry.id.toLowerCase() === id.toLowerCase()),
    )
    this.#status.textContent =
      missing.length > 0 ? t.missing({ ids: browserWords.joined.list(missing) }) : ''
    const scroll = make('div', { className: 'table-scroll', tabIndex: 0 })
    scroll.setAttribute('role', 'region')
    scroll.setAttribute('aria-label', t.chosen({ number: entries.length }))
    const comparison: Comparison = { entries, scores: await this.#scores(found), commands: [] }
    scroll.innerHTML = compareTableHtml(comparison, this.#base)
    const whole = this.#withCommands(comparison)
    this.replaceChildren(this.#status, ...(entries.length > 0 ? [this.#tools(whole), scroll] : []))
    this.#addRemoveButtons(scroll, entries)
    this.#printLast(scroll, await whole)
  }

  async #withCommands(comparison: Comparison): Promise<Comparison> {
    const commands = comparison.entries.map(({ id }) => fetchCommands(id, this.#base))
    return { ...comparison, commands: await Promise.all(commands) }
  }

  /** Prints the last part of the table anew: what stands above it is not touched. */
  #printLast(scroll: HTMLElement, comparison: Comparison): void {
    const whole = make('div')
    whole.innerHTML = compareTableHtml(comparison, this.#base)
    const last = whole.querySelector('tbody:last-child')
    if (last) scroll.querySelector('tbody:last-child')?.replaceWith(last)
  }

  /** Scores that two of the models have at least; none where the files cannot be had. */
  async #scores(found: readonly Found[]): Promise<ScoreRow[]> {
    const files = new Map<number, ReturnType<CatalogueFetch['scores']>>()
    const catalogue = fetchCatalogue(this.#base)
    const all = found.map(async ({ place }) => {
      const number = Math.floor(place / SUMMARIES) + 1
      const file = files.get(number) ?? catalogue.scores(number)
      files.set(number, file)
      return scoresAt(await file, place % SUMMARIES)
    })
    return commonScores(await Promise.all(all).catch(() => []))
  }

  #tools(comparison: Promise<Comparison>): HTMLElement {
    const button = (label: string, text: (whole: Comparison) => string): HTMLElement => {
      const made = make('button', { type: 'button', className: 'button' }, label)
      made.addEventListener(
        'click',
        () => void comparison.then((whole) => this.#copy(text(whole), made, label)),
      )
      return made
    }
    return make(
      'p',
      { className: 'compare-tools row-list' },
      button(t.markdown, compareMarkdown),
      button(t.csv, compareCsv),
      button(t.link, () => location.href),
    )
  }

  async #copy(text: string, button: HTMLElement, label: string): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => pageWords.copied,
      () => pageWords.notCopied,
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
      button.setAttribute(
        'aria-label',
        browserWords.joined.labelled({ label: t.remove, text: entry.id }),
      )
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
  async #find(ids: readonly string[]): Promise<Found[]> {
    const wanted = new Map(ids.map((id) => [id.toLowerCase(), id]))
    const found = new Map<string, Found>()
    const catalogue = fetchCatalogue(this.#base)
    const { models } = await catalogue.index()
    const blocks = Math.ceil(models / BLOCK)
    for (let number = 1; number <= blocks && found.size < wanted.size; number += 1)
      for (const [index, entry] of unpackBlock(await catalogue.block(number)).entries()) {
        const key = entry.id.toLowerCase()
        if (wanted.has(key)) found.set(key, { entry, place: (number - 1) * BLOCK + index })
      }
    return [...wanted.keys()].flatMap((key) => found.get(key) ?? [])
  }
}

customElements.define('compare-models', CompareModels)
