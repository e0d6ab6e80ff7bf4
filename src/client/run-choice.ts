import type { FillingView } from '../view/usage-view.ts'

/** Tells other parts of the page which choice of files the reader picked. */
const eventName = 'modelsheets:choice'

/**
 * `<run-choice data-choices data-picked data-label>`: a picker that fills the commands around it with the
 * files of a choice. The choice stands in the address and follows the one that is opened in the files
 * section. Without script the commands stay filled with the usual choice.
 */
class RunChoice extends HTMLElement {
  #choices: FillingView[] = []
  readonly #select = document.createElement('select')

  connectedCallback(): void {
    const text = this.dataset['choices']
    if (text === undefined || this.#choices.length > 0) return
    // Written by this project's own page.
    this.#choices = JSON.parse(text) as FillingView[]
    this.#select.append(...this.#choices.map(({ id, label }) => new Option(label, id)))
    const label = document.createElement('label')
    label.className = 'field'
    const name = document.createElement('span')
    name.textContent = this.dataset['label'] ?? ''
    label.append(name, this.#select)
    this.replaceChildren(label)
    this.#select.value = this.dataset['picked'] ?? ''
    this.#select.addEventListener('change', () => this.#pick(this.#select.value))
    document.addEventListener(eventName, (event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') this.#fill(event.detail)
    })
    document.addEventListener('toggle', (event) => this.#opened(event.target), true)
    const asked = new URLSearchParams(location.search).get('choice')
    if (asked !== null) this.#fill(asked)
  }

  /** A choice that is opened among the files is the one the reader means. */
  #opened(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const id = target.closest('li[id^="get-"]')?.id.slice('get-'.length)
    if (id !== undefined && target.matches('.choice')) this.#pick(id)
  }

  #pick(id: string): void {
    if (!this.#choices.some((choice) => choice.id === id)) return
    const search = new URLSearchParams(location.search)
    search.set('choice', id)
    history.replaceState(history.state, '', `${location.pathname}?${search}${location.hash}`)
    document.dispatchEvent(new CustomEvent(eventName, { detail: id }))
  }

  #fill(id: string): void {
    const choice = this.#choices.find((one) => one.id === id)
    if (!choice) return
    this.#select.value = id
    const scope = this.closest('section') ?? document
    for (const code of scope.querySelectorAll<HTMLElement>('code[data-template]')) {
      const parts = (code.dataset['template'] ?? '').split('\ue000')
      code.textContent = parts
        .map((part, index) => (index % 2 === 1 ? (choice.parts[part] ?? '') : part))
        .join('')
    }
    for (const block of scope.querySelectorAll<HTMLElement>('[data-snippet]'))
      block.hidden = choice.hidden.includes(block.dataset['snippet'] ?? '')
  }
}

customElements.define('run-choice', RunChoice)
