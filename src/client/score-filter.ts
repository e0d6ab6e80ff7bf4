import { browserWords } from '../messages/browser.ts'

/** Hides the rows of a leaderboard that do not fit; the choice is part of the address. */
class ScoreFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.board-filter')
    if (!form) return
    form.hidden = false
    this.restore()
    form.addEventListener('change', () => {
      this.apply()
      this.remember()
    })
    this.apply()
  }

  /** The chosen values by name; empty ones are left out. */
  private choice(): Map<string, string> {
    const chosen = new Map<string, string>()
    for (const field of this.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select, input',
    )) {
      if (field instanceof HTMLInputElement) {
        if (field.checked) chosen.set(field.name, '1')
      } else if (field.value) chosen.set(field.name, field.value)
    }
    return chosen
  }

  private apply(): void {
    const chosen = this.choice()
    const most = Number(chosen.get('size') ?? Number.POSITIVE_INFINITY)
    const licence = chosen.get('licence')
    const by = chosen.get('by')
    let shown = 0
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const { parameters, licence: own, by: publisher, verified } = row.dataset
      const fits =
        (!chosen.has('size') || (parameters !== undefined && Number(parameters) <= most)) &&
        (licence === undefined || own === licence) &&
        (by === undefined || publisher === by) &&
        (!chosen.has('verified') || verified !== undefined)
      row.hidden = !fits
      if (fits) shown += 1
    }
    const empty = this.querySelector<HTMLElement>('.board-empty')
    if (empty) empty.hidden = shown > 0
    const count = this.querySelector('.board-count')
    if (count) count.textContent = chosen.size > 0 ? this.said(shown) : ''
  }

  /** A filter of a board in pages acts on one of them, and says so. */
  private said(number: number): string {
    const many = Number(this.dataset['pages'] ?? 1) > 1
    return many ? browserWords.resultsOnPage({ number }) : browserWords.resultsShown({ number })
  }

  private restore(): void {
    const asked = new URLSearchParams(location.search)
    for (const field of this.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select, input',
    )) {
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

customElements.define('score-filter', ScoreFilter)
