import { words } from '../messages/words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Outputs } from '../snapshot/catalog-schema.ts'
import { ownerOf } from './citation.ts'
import { billDate } from './spdx.ts'

/** A file beside a sheet. */
export interface DataFile {
  file: string
  label: string
}

const labels = words.data.files

/** The files beside a sheet that programs read, as far as they are published. */
export function dataFiles(
  sheet: Sheet,
  outputs: Outputs,
  has: { card: boolean; bibtex: boolean },
): DataFile[] {
  const hashed = sheet.files.some(({ sha256 }) => sha256 !== undefined)
  const published: [keyof typeof labels, boolean][] = [
    ['sheet.json', true],
    ['index.md', outputs.markdown],
    ['README.md', has.card],
    ['SHA256SUMS', hashed],
    ['bom.cdx.json', outputs.bills],
    ['bom.spdx.json', outputs.bills && billDate(sheet) !== undefined],
    ['disclosure.json', outputs.disclosure],
    ['CITATION.cff', outputs.citations && ownerOf(sheet) !== undefined],
    ['citation.bib', outputs.citations && (ownerOf(sheet) !== undefined || has.bibtex)],
  ]
  return published.filter(([, isThere]) => isThere).map(([file]) => ({ file, label: labels[file] }))
}
