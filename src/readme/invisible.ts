import type { ElementContent } from 'hast'

/**
 * Characters that change what code or text looks like without being seen: direction overrides,
 * isolates and marks, zero-width signs, tag characters. https://trojansource.codes
 */
const inCode =
  /(?:[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f])+/g
/** In prose only what reorders its neighbours: embeddings and overrides. */
const inProse = /[\u202a\u202b\u202d\u202e]+/g
const any =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\udb40]/

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Hidden characters in a row that are named one by one; of more, each kind is named with its number. */
const namedOneByOne = 4

/** What stands for hidden characters in a row. */
function namesOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length <= namedOneByOne) return characters.map(name)
  const groups = Map.groupBy(characters, (character) => character)
  return [...groups].map(([character, { length }]) => `${name(character)}×${length}`)
}

/** Whether a text may hold any of the characters; cheap enough to ask of a whole card. */
export function mayHideCharacters(text: string): boolean {
  return any.test(text)
}

/** Splits a text so that each hidden character shows as its code point. */
export function revealed(text: string, where: 'code' | 'prose'): ElementContent[] {
  const pattern = where === 'code' ? inCode : inProse
  const nodes: ElementContent[] = []
  let last = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > last) nodes.push({ type: 'text', value: text.slice(last, match.index) })
    for (const value of namesOf(match[0]))
      nodes.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['hidden-character'] },
        children: [{ type: 'text', value }],
      })
    last = match.index + match[0].length
  }
  if (last < text.length) nodes.push({ type: 'text', value: text.slice(last) })
  return nodes
}

/** The same for finished HTML of code, whose only such characters stand in its text. */
export function revealedHtml(html: string): string {
  return html.replace(inCode, (run) =>
    namesOf(run)
      .map((value) => `<span class="hidden-character">${value}</span>`)
      .join(''),
  )
}
