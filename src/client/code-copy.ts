import { browserWords } from '../messages/browser.ts'

/** Adds a copy button to each block of code in a card; without script there is nothing to miss. */
for (const block of document.querySelectorAll<HTMLElement>('.card-body .code-block')) {
  const code = block.querySelector('pre')
  if (!code) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'code-copy'
  button.textContent = browserWords.copy
  button.setAttribute('aria-label', browserWords.copyCode)
  button.addEventListener('click', () => void copy(button, code.textContent ?? ''))
  block.append(button)
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.replace(/\n$/, ''))
    button.textContent = browserWords.copied
  } catch {
    button.textContent = browserWords.notCopied
  }
  setTimeout(() => {
    button.textContent = browserWords.copy
  }, 1600)
}
