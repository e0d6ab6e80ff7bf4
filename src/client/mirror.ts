import { mirrorWords as t } from '../messages/mirror.ts'
import styles from '../styles/panels.css?url'
import { keepMirror, keptMirror } from './kept-mirror.ts'
import { loadStyles } from './load-styles.ts'
import { parseMirror, toMirror } from './mirror-text.ts'

/**
 * `<mirror-picker data-endpoint>`: lets the reader name a mirror; links and commands marked
 * `data-mirrored` are rewritten in the browser and the choice is remembered there only.
 */
class MirrorPicker extends HTMLElement {
  readonly #originals = new Map<Element, string>()
  readonly #input = document.createElement('input')
  readonly #status = document.createElement('span')

  connectedCallback(): void {
    if (this.childElementCount > 0) return
    for (const node of document.querySelectorAll('[data-mirrored]')) {
      this.#originals.set(
        node,
        node instanceof HTMLAnchorElement ? node.href : (node.textContent ?? ''),
      )
    }
    this.#build()
    this.#input.value = keptMirror()
    if (this.#input.value !== '') this.#apply()
  }

  #build(): void {
    const form = document.createElement('form')
    const label = document.createElement('label')
    const button = document.createElement('button')
    label.className = 'field'
    label.append(t.label, this.#input)
    this.#input.type = 'url'
    this.#input.placeholder = this.dataset['endpoint'] ?? ''
    button.className = 'button'
    button.type = 'submit'
    button.textContent = t.use
    this.#status.setAttribute('role', 'status')
    form.append(label, button, this.#status)
    form.noValidate = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#apply()
    })
    this.append(form)
  }

  #apply(): void {
    const endpoint = this.dataset['endpoint'] ?? ''
    const text = this.#input.value
    const mirror = parseMirror(text)
    if (text.trim() !== '' && mirror === undefined) {
      this.#status.textContent = t.noAddress
      return
    }
    for (const [node, original] of this.#originals) {
      const moved = mirror === undefined ? original : toMirror(original, endpoint, mirror)
      if (node instanceof HTMLAnchorElement) node.href = moved
      else node.textContent = moved
    }
    keepMirror(mirror ?? '')
    this.#status.textContent = mirror === undefined ? t.hub : this.#moved(mirror)
  }

  #moved(mirror: string): string {
    const said = t.other({ mirror })
    return this.dataset['gated'] === undefined ? said : `${said} ${t.tokenStays}`
  }
}

void loadStyles(styles).then(() => customElements.define('mirror-picker', MirrorPicker))
