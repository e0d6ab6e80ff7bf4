import { pageWords } from '../messages/page-scripts.ts'

/**
 * Fills a fold of the inspector when it is opened: its record lies in a file beside the page, which the page links
 * to, and few readers ask for it here.
 */
function fillWhenOpened(fold: HTMLDetailsElement): void {
  const fill = async (): Promise<void> => {
    const record = fold.querySelector('pre')
    if (!fold.open || !record || record.childElementCount > 0) return
    try {
      const { printRecord } = await import('./print-record.ts')
      await printRecord(record)
    } catch {
      // Opened again, it tries again.
      record.textContent = pageWords.recordFailed
    }
  }
  fold.addEventListener('toggle', () => void fill())
  void fill()
}

for (const fold of document.querySelectorAll<HTMLDetailsElement>('.inspector')) fillWhenOpened(fold)
