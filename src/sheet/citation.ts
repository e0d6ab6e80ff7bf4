/** One BibTeX entry as the card prints it. */
export interface BibtexEntry {
  /** `article`, `misc`, `inproceedings`… */
  type: string
  key: string
  text: string
}

/** An entry of a card, and whether it is surely of the model itself. */
export interface CardEntry extends BibtexEntry {
  own?: true
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

/** Code, in which a comment is text as everything else, and comments, which no reader of the card sees. */
const codeOrComment =
  /^[ \t>]*(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^[ \t>]*\1|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))/gm

/** A card's text without its comments; one that never ends is one only at the start of a line. */
function seen(body: string): string {
  return body.replace(codeOrComment, (found: string, fence: string | undefined, at: number) => {
    if (fence !== undefined) return found
    const opens =
      found.endsWith('-->') || /(?:^|\n)[ \t>]*$/.test(body.slice(Math.max(0, at - 9), at))
    return opens ? '' : found
  })
}

/**
 * Finds the BibTeX entries of a card that its readers see. Takes its body as Markdown; gives each entry whose braces close,
 * as written, in order; entries with the same key once.
 */
export function bibtexEntries(card: string): BibtexEntry[] {
  const body = seen(card)
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
