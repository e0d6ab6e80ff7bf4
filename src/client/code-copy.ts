/** Adds a copy button to each block of code in a card; without script there is nothing to miss. */
for (const block of document.querySelectorAll<HTMLElement>('.card-body .code-block')) {
  const code = block.querySelector('pre')
  if (!code) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'code-copy'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', 'Copy this code')
  button.addEventListener('click', () => void copy(button, code.textContent ?? ''))
  block.append(button)
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.replace(/\n$/, ''))
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'Not copied'
  }
  setTimeout(() => {
    button.textContent = 'Copy'
  }, 1600)
}
