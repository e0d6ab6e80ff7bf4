import { browserWords } from '../messages/browser.ts'
import { formatBytes } from './format.ts'

/**
 * Memory that is needed, as lists print it: an estimate has no third digit to give.
 * @param atLeast Whether more is needed, and how much is not known.
 */
export function memoryText(bytes: number, atLeast: boolean | undefined): string {
  const size = formatBytes(Number(bytes.toPrecision(2)))
  return atLeast ? browserWords.row.atLeast({ size }) : size
}
