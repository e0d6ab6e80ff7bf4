import { browserWords } from '../messages/browser.ts'
import type { ExportedScore } from '../view/score-export.ts'
import { fetchPrintedRows, fetchRows, fillRow } from './board-rows.ts'
import { type Filling, fillRows } from './fill-rows.ts'

/** Rows that are shown at once of those that fit. */
const AT_ONCE = 100

/** What a filter looks at of a row. */
interface Facts {
  /** Those that work on one token, for mixtures of experts. */
  parameters: number | undefined
  licence: string | undefined
  by: string | undefined
  verified: boolean
}

/** A row of any page of the list: what a filter looks at, and the row itself. */
interface AnyRow {
  facts: Facts
  make: () => HTMLTableRowElement | undefined
}

function factsOfPrinted({ dataset }: HTMLTableRowElement): Facts {
  const { parameters, licence, by, verified } = dataset
  return {
    parameters: parameters === undefined ? undefined : Number(parameters),
    licence,
    by,
    verified: verified !== undefined,
  }
}

function factsOfScore(score: ExportedScore): Facts {
  return {
    parameters: score.activeParameters ?? score.parameters,
    licence: score.licence,
    by: score.publishedBy,
    verified: score.verified,
  }
}

/**
 * Shows the rows of a leaderboard that fit; the choice is part of the address. Where the board takes several pages,
 * the rows of all of them are fetched at the first choice.
 */
class ScoreFilter extends HTMLElement {
  #rows: Promise<AnyRow[]> | undefined
  #own: HTMLTableRowElement[] = []
  #shown = AT_ONCE
  #asked = 0

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.board-filter')
    if (!form) return
    this.#own = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')]
    form.hidden = false
    this.restore()
    form.addEventListener('change', () => {
      this.#shown = AT_ONCE
      void this.apply()
      this.remember()
    })
    this.querySelector('.board-more')?.addEventListener('click', () => {
      this.#shown += AT_ONCE
      void this.apply()
    })
    void this.apply()
  }

  /** The chosen values by name; empty ones are left out. */
  private choice(): Map<string, string> {
    const chosen = new Map<string, string>()
    for (const field of this.fields()) {
      if (field instanceof HTMLInputElement) {
        if (field.checked) chosen.set(field.name, '1')
      } else if (field.value) chosen.set(field.name, field.value)
    }
    return chosen
  }

  private fields(): NodeListOf<HTMLSelectElement | HTMLInputElement> {
    return this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')
  }

  private async apply(): Promise<void> {
    const chosen = this.choice()
    this.#asked += 1
    const asked = this.#asked
    this.#rows ??= chosen.size === 0 ? undefined : this.rowsOfAllPages()
    if (chosen.size === 0 || this.#rows === undefined) {
      this.filterPage(chosen, browserWords.resultsShown)
      return
    }
    try {
      const rows = await this.#rows
      // A later choice has its own answer.
      if (asked === this.#asked) this.filterBoard(chosen, rows)
    } catch {
      this.#rows = undefined
      if (asked === this.#asked) this.filterPage(chosen, browserWords.resultsOnPage)
    }
  }

  /** The rows of all pages of the list, from the board's files or from the pages; undefined where this page holds all. */
  private rowsOfAllPages(): Promise<AnyRow[]> | undefined {
    const { folder, group, first, last, pages } = this.dataset
    if (pages !== undefined)
      return fetchPrintedRows(pages.split(' ')).then((rows) =>
        rows.map((row) => ({ facts: factsOfPrinted(row), make: () => row })),
      )
    if (folder === undefined || group === undefined) return undefined
    return fetchRows({ folder, group, first: Number(first), last: Number(last) }).then((rows) =>
      rows.map((score) => ({ facts: factsOfScore(score), make: () => this.rowOf(score) })),
    )
  }

  private rowOf(score: ExportedScore): HTMLTableRowElement | undefined {
    const pattern = this.querySelector('template')?.content.querySelector('tr')
    if (!pattern) return undefined
    const row = document.importNode(pattern, true)
    fillRow(row, score, (licence) => this.licenceWords(licence))
    return row
  }

  /** Hides the rows of this page that do not fit. */
  private filterPage(
    chosen: ReadonlyMap<string, string>,
    said: (of: { number: number }) => string,
  ): void {
    const fitting = new Set(this.#own.filter((row) => fits(chosen, factsOfPrinted(row))))
    const shown = fitting.size
    this.fill(this.#own.length, (from, to) => {
      const some = this.#own.slice(from, to)
      for (const row of some) row.hidden = !fitting.has(row)
      return some
    })
    this.say(shown, chosen.size > 0 ? said({ number: shown }) : '')
    this.showPages(true, 0)
  }

  /** Puts the rows of all pages that fit in place of this page's. */
  private filterBoard(chosen: ReadonlyMap<string, string>, rows: readonly AnyRow[]): void {
    const fitting = rows.filter(({ facts }) => fits(chosen, facts))
    const shown = fitting.slice(0, this.#shown)
    this.fill(shown.length, (from, to) => shown.slice(from, to).flatMap((row) => row.make() ?? []))
    const counts = { shown: shown.length, fits: fitting.length, all: rows.length }
    this.say(shown.length, browserWords.fitting(counts))
    this.showPages(false, fitting.length - shown.length)
  }

  private fill(rows: number, make: Filling['make']): void {
    const asked = this.#asked
    const body = this.querySelector('tbody')
    if (body) fillRows(body, { rows, make, after: [] }, () => asked !== this.#asked)
  }

  private licenceWords(licence: string): string | undefined {
    const select = this.querySelector<HTMLSelectElement>('select[name="licence"]')
    return [...(select?.options ?? [])].find(({ value }) => value === licence)?.text
  }

  private say(shown: number, text: string): void {
    const empty = this.querySelector<HTMLElement>('.board-empty')
    if (empty) empty.hidden = shown > 0
    const count = this.querySelector('.board-count')
    if (count) count.textContent = text
  }

  /** The numbers of the pages belong to the whole list; what is left of a filtered one comes by a button. */
  private showPages(whole: boolean, left: number): void {
    const pages = this.closest('.board')?.querySelector<HTMLElement>('.pages')
    if (pages) pages.hidden = !whole
    const more = this.querySelector<HTMLButtonElement>('.board-more')
    if (!more) return
    more.hidden = left === 0
    more.textContent = browserWords.showMore({ number: Math.min(left, AT_ONCE) })
  }

  private restore(): void {
    const asked = new URLSearchParams(location.search)
    for (const field of this.fields()) {
      const value = asked.get(field.name)
      if (value === null) continue
      if (field instanceof HTMLInputElement) field.checked = true
      else field.value = value
    }
  }

  private remember(): void {
    const query = new URLSearchParams([...this.choice()]).toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }
}

function fits(chosen: ReadonlyMap<string, string>, facts: Facts): boolean {
  const most = Number(chosen.get('size') ?? Number.POSITIVE_INFINITY)
  const licence = chosen.get('licence')
  const by = chosen.get('by')
  const { parameters } = facts
  return (
    (!chosen.has('size') || (parameters !== undefined && parameters <= most)) &&
    (licence === undefined || facts.licence === licence) &&
    (by === undefined || facts.by === by) &&
    (!chosen.has('verified') || facts.verified)
  )
}

customElements.define('score-filter', ScoreFilter)
