/**
 * Names of all that a site may have beside a sheet, in small letters: `gpt2/sheet.json` cannot be a folder where
 * `gpt2` has a sheet. A test compares them with the addresses that the site is made of.
 */
const names: ReadonlySet<string> = new Set([
  'index.html',
  'index.md',
  'sheet.json',
  'commands.json',
  'readme.md',
  'card.css',
  'sha256sums',
  'bom.cdx.json',
  'bom.spdx.json',
  'disclosure.json',
  'citation.bib',
  'citation.cff',
  'badge.svg',
  'preview.png',
  'images',
  'embed',
])

/** Whether a name is that of something beside a sheet, however its letters are written. */
export function isBesideSheets(name: string): boolean {
  const small = name.toLowerCase()
  return names.has(small) || /^badge-[a-z]+\.svg$/.test(small)
}
