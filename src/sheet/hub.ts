import { encodePath } from '../address.ts'
import type { Sheet } from './sheet.ts'

/** Address of the Hub that a sheet is of, without a slash at the end. */
export function hubOf({ id, url }: Pick<Sheet, 'id' | 'url'>): string {
  return url.slice(0, url.length - encodePath(id).length - 1)
}
