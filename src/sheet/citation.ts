/** One BibTeX entry as the card prints it. */
export interface BibtexEntry {
  /** `article`, `misc`, `inproceedings`… */
  type: string
  key: string
  text: string
}

const entryStart =
  /@(article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|software|techreport|unpublished|dataset)\s*\{\s*([^,\s{}]+)\s*,/gi

/** An entry longer than this is no citation. */
const longestEntry = 20_000

function entryEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (
    let index = text.indexOf('{', start);
    index < Math.min(text.length, start + longestEntry);
    index++
  ) {
    if (text[index] === '\\') index++
    else if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index + 1
  }
  return undefined
}

/**
 * Finds the BibTeX entries of a card. Takes its body as Markdown; gives each entry whose braces close,
 * as written, in order; entries with the same key once.
 */
export function bibtexEntries(body: string): BibtexEntry[] {
  const found = new Map<string, BibtexEntry>()
  for (const match of body.matchAll(entryStart)) {
    const end = entryEnd(body, match.index)
    const [, type = '', key = ''] = match
    if (end === undefined || found.has(key)) continue
    // Quoted blocks and list items carry marks before each line.
    const text = body.slice(match.index, end).replace(/^[ \t]*>[ \t]?/gm, '')
    found.set(key, { type: type.toLowerCase(), key, text })
  }
  return Array.from(found.values())
}
