import { pageWords } from '../messages/page-scripts.ts'

/** Adds a copy button to each block of code in a card; without script there is nothing to miss. */
for (const block of document.querySelectorAll('.card-body .code-block')) {
  const button = document.createElement('copy-button')
  button.dataset['label'] = pageWords.copyCode
  block.append(button)
}
