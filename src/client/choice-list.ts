import { onChoice, pickChoice, pickedChoice } from './choice.ts'

/**
 * `<choice-list>` around the folds of the choices: one that the reader opens is picked for the whole page,
 * and one that is picked elsewhere is opened here. Without script the folds stay folds.
 */
class ChoiceList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', (event) => this.#opened(event.target), true)
    onChoice((id) => this.#open(id))
    const asked = pickedChoice()
    if (asked !== undefined) this.#open(asked)
    // Of several none is printed open: this one was opened while the script was on its way.
    else this.#opened(this.querySelector('li:not(:only-child) > .choice[open]'))
  }

  #opened(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const id = target.closest('li[id^="get-"]')?.id.slice('get-'.length)
    if (id !== undefined && target.matches('.choice')) pickChoice(id)
  }

  #open(id: string): void {
    const items = [...this.querySelectorAll<HTMLElement>('li[id^="get-"]')]
    const picked = items.find((item) => item.id === `get-${id}`)
    if (!picked) return
    for (const item of items) item.classList.toggle('is-picked', item === picked)
    const fold = picked.querySelector<HTMLDetailsElement>('.choice')
    if (fold) fold.open = true
  }
}

customElements.define('choice-list', ChoiceList)
