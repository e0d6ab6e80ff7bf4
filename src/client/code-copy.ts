import { pageWords } from '../messages/page-scripts.ts'

/** Adds a copy button to each block of code in a card; without script there is nothing to miss. */
for (const block of document.querySelectorAll<HTMLElement>('.card-body .code-block')) {
  const code = block.querySelector('pre')
  if (!code) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'code-copy'
  button.textContent = pageWords.copy
  button.setAttribute('aria-label', pageWords.copyCode)
  button.addEventListener('click', () => void copy(button, code.textContent ?? ''))
  block.append(button)
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.replace(/\n$/, ''))
    button.textContent = pageWords.copied
  } catch {
    button.textContent = pageWords.notCopied
  }
  setTimeout(() => {
    button.textContent = pageWords.copy
  }, 1600)
}
