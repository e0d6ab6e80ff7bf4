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
    const most = Number(chosen.get('size') ?? Number.POSITIVE_INFINITY) * 1e9
    const licence = chosen.get('licence')
    let shown = 0
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      let inGroup = 0
      for (const row of group.querySelectorAll<HTMLElement>('tbody tr')) {
        const { parameters, licence: own, own: measured, verified } = row.dataset
        const fits =
          (!chosen.has('size') || (parameters !== undefined && Number(parameters) <= most)) &&
          (licence === undefined || own === licence) &&
          (!chosen.has('own') || measured !== undefined) &&
          (!chosen.has('verified') || verified !== undefined)
        row.hidden = !fits
        if (fits) inGroup += 1
      }
      group.hidden = inGroup === 0
      shown += inGroup
    }
    const empty = this.querySelector<HTMLElement>('.board-empty')
    if (empty) empty.hidden = shown > 0
    const count = this.querySelector('.board-count')
    if (count) count.textContent = chosen.size > 0 ? `${shown} shown` : ''
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
