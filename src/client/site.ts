import { pageWords } from '../messages/page-scripts.ts'
import { comparedModels, compareSearch, toggleCompared } from './compare-list.ts'
import { chosenTheme, setTheme } from './theme.ts'
import './code-copy.ts'
import './copy-button.ts'
import './record.ts'

/**
 * What every page has: the theme that the reader chose, the models to compare, and the keys that open the search; and
 * what most sheets have, in the same file, since one file is lighter than four.
 */

/** `<theme-choice>`: the system's colours, or light or dark ones, remembered in this browser. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select) return
    select.value = chosenTheme()
    select.addEventListener('change', () => setTheme(select.value))
  }
}

/** `<compare-link>`: leads to the comparison of the chosen models, and says how many they are. */
class CompareLink extends HTMLElement {
  connectedCallback(): void {
    this.#show()
    document.addEventListener('compared-models', () => this.#show())
    addEventListener('storage', () => this.#show())
  }

  #show(): void {
    const ids = comparedModels()
    const link = this.querySelector('a')
    const count = this.querySelector('.compare-count')
    if (link) link.search = compareSearch(ids)
    if (count) count.textContent = ids.length > 0 ? String(ids.length) : ''
  }
}

/** Marks every box that adds a model to the comparison. */
function markPicks(root: ParentNode): void {
  const chosen = new Set(comparedModels())
  for (const box of root.querySelectorAll<HTMLInputElement>('input[name="pick"]'))
    box.checked = chosen.has(box.value)
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'pick') return
  const hasRoom = toggleCompared(target.value, target.checked)
  if (!hasRoom) {
    target.checked = false
    target.setCustomValidity(pageWords.compareFull({ most: 6 }))
    target.reportValidity()
    setTimeout(() => target.setCustomValidity(''), 3000)
  }
})
document.addEventListener('compared-models', () => markPicks(document))
// A list that a script prints anew says so.
document.addEventListener('rows-printed', () => markPicks(document))

/** `<search-button>`: opens the search, as `/` and Ctrl or ⌘ K do; its script is loaded when it is first wanted. */
class SearchButton extends HTMLElement {
  #search: Promise<{ open(typed: () => string): Promise<void> }> | undefined
  /** What is typed while the search is on its way. */
  #typed: string | undefined

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#open())
    document.addEventListener('keydown', (event) => {
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (this.#typed !== undefined && event.key.length === 1 && !isCommand) {
        event.preventDefault()
        this.#typed += event.key
        return
      }
      if (!isCommand && (event.key !== '/' || isTyping(event.target))) return
      event.preventDefault()
      void this.#open()
    })
  }

  async #open(): Promise<void> {
    this.#search ??= import('./site-search.ts').then(
      ({ SiteSearch }) => new SiteSearch(this.dataset['base'] ?? '/'),
    )
    this.#typed ??= ''
    try {
      const search = await this.#search
      await search.open(() => this.#typed ?? '')
    } catch {
      // Offline: the next press tries again.
      this.#search = undefined
    } finally {
      this.#typed = undefined
    }
  }
}

/** Whether a key that is pressed there is written there. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  )
}

customElements.define('search-button', SearchButton)
customElements.define('theme-choice', ThemeChoice)
customElements.define('compare-link', CompareLink)
markPicks(document)
