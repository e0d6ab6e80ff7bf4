/**
 * `<sortable-table>`: a button in each head with `data-sort` (`text`, or the better direction `up` or
 * `down`) puts the rows in order by the `data-value` of their cells; rows without a value come last.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const [column, head] of [...this.querySelectorAll('th[data-sort]')].entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort-button'
      const name = head.querySelector('a')?.textContent ?? head.textContent ?? ''
      button.setAttribute('aria-label', name.trim())
      button.addEventListener('click', () => this.#sort(column, head))
      head.append(button)
    }
  }

  #sort(column: number, head: Element): void {
    const better = head.getAttribute('data-sort') === 'up' ? 'descending' : 'ascending'
    const other = better === 'ascending' ? 'descending' : 'ascending'
    const order = head.getAttribute('aria-sort') === better ? other : better
    for (const one of this.querySelectorAll('th[aria-sort]')) one.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', order)
    const body = this.querySelector('tbody')
    const rows = [...(body?.rows ?? [])].map((row) => ({
      row,
      value: row.cells[column]?.dataset['value'],
    }))
    const sign = order === 'ascending' ? 1 : -1
    const isText = head.getAttribute('data-sort') === 'text'
    rows.sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined)
      return (
        sign *
        (isText
          ? a.value < b.value
            ? -1
            : a.value > b.value
              ? 1
              : 0
          : Number(a.value) - Number(b.value))
      )
    })
    body?.append(...rows.map(({ row }) => row))
  }
}

customElements.define('sortable-table', SortableTable)
