import { pageWords } from '../messages/page-scripts.ts'

/**
 * Fills a fold of the inspector when it is opened: its record lies in a file beside the page, which the page links
 * to, and few readers ask for it here.
 */
function fillWhenOpened(fold: HTMLDetailsElement): void {
  const fill = async (): Promise<void> => {
    const code = fold.querySelector('code')
    if (!fold.open || !code || code.childElementCount > 0) return
    try {
      const { printRecord } = await import('./print-record.ts')
      await printRecord(code)
    } catch {
      // Opened again, it tries again.
      code.textContent = pageWords.recordFailed
    }
  }
  fold.addEventListener('toggle', () => void fill())
  void fill()
}

for (const fold of document.querySelectorAll<HTMLDetailsElement>('.inspector')) fillWhenOpened(fold)
