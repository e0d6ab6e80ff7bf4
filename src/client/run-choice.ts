import type { FillingView } from '../view/usage-view.ts'
import { onChoice, pickChoice, pickedChoice } from './choice.ts'
import './choice-list.ts'

/**
 * `<run-choice data-choices data-picked data-label>`: a picker that fills the commands around it with the
 * files of the page's one choice. Without script the commands stay filled with the usual choice.
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
    this.#select.addEventListener('change', () => pickChoice(this.#select.value))
    onChoice((id) => this.#fill(id))
    const asked = pickedChoice()
    if (asked !== undefined) this.#fill(asked)
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
