import type { PhrasingContent } from 'mdast'

/**
 * A parser for the inline Markdown that most cards are made of. It knows plain text, code spans, plain
 * strong and emphasis, plain links and `<br>`, and gives up (undefined) on everything whose reading
 * needs more than a look around it; the caller then asks micromark. What it does read, it reads as
 * micromark does: a test compares both over all cards and the CommonMark examples.
 */

const special = /[\\`*_[\]<&!~\n]/g
const wordBefore = /[\p{L}\p{N}_]$/u
const wordAfter = /^[\p{L}\p{N}_]/u
/** Links whose text and address hold nothing that could be read in two ways. */
const plainLink =
  /\[((?:[^\\`*_[\]<&!~\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|!(?!\[)|&(?!#?\w{1,40};))+)\]\(([\w\-.~:/?#@$+,;=%]+)\)/uy
const plainImage =
  /!\[((?:[^\\`*_[\]<&!~\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|!(?!\[)|&(?!#?\w{1,40};))*)\]\(([\w\-.~:/?#@$+,;=%]+)\)/uy
/** Without definitions, brackets that nothing follows are brackets. */
const plainBrackets = /\[[^\\`*_[\]<&!~\n^]+\](?![([:])/y
const entity = /^&#?\w{1,40};/
const breakTag = /<br ?\/?>/y
const bareAddress = /https?:\/\/|www\./i
/** Characters in a bare address that Markdown would otherwise read as its own. */
const trickyAddress =
  /(?:https?:\/\/|www\.)(?:\S{0,1000}[*~\\`&[\]!<>]|\S{0,1000}(?:(?<![a-z0-9])_|_(?![a-z0-9]))|[^\s/]{0,250}[^\s\p{ASCII}])/iu
const strongLink =
  /(\*\*|\*)\[((?:[^\\`*_[\]<&!~\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|!(?!\[)|&(?!#?\w{1,40};))+)\]\(([\w\-.~:/?#@$+,;=%]+)\)\1(?=$|[\s.,;:!?)'"/|—–-])/uy
const strongLine =
  /__(?=[\p{L}\p{N}])((?:[^\\`*_[\]<&!~\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|!(?!\[)|&(?!#?\w{1,40};))*?[\p{L}\p{N}.,:;!?)%])__(?=$|[\s.,;:!?)'"/|—–-])/uy
const strongText =
  /(\*\*|\*)(?=[\p{L}\p{N}"“(:$#@/+.])((?:[^\\`*_[\]<&!~\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|!(?!\[)|&(?!#?\w{1,40};))*?[\p{L}\p{N}.,:;!?"”)%/+])\1(?=$|[\s.,;:!?)'"/|—–-])/uy
/** `**`name`**`, as in tables of labels. */
const strongCode = /\*\*`([^`\n\t]*[^`\s])`\*\*(?=$|[\s.,;:!?)'"/|—–-])/y
const eastAsian =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud8ff]/

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

interface Cursor {
  source: string
  at: number
  nodes: PhrasingContent[]
  plain: string
}

function flush(cursor: Cursor): void {
  if (cursor.plain !== '') cursor.nodes.push(text(cursor.plain))
  cursor.plain = ''
}

function add(cursor: Cursor, node: PhrasingContent, end: number): true {
  flush(cursor)
  cursor.nodes.push(node)
  cursor.at = end
  return true
}

function codeSpan(cursor: Cursor): boolean {
  const { source, at } = cursor
  let run = at
  while (source[run] === '`') run++
  const ticks = source.slice(at, run)
  let close = source.indexOf(ticks, run)
  while (close >= 0) {
    let end = close
    while (source[end] === '`') end++
    if (end - close === ticks.length) break
    close = source.indexOf(ticks, end)
  }
  // An unclosed run makes the next one ambiguous for a reader of one pass.
  if (close < 0) return false
  let value = source.slice(run, close)
  if (value.includes('\n') || value.includes('\t')) return false
  if (/^ .* $/.test(value) && value.trim() !== '') value = value.slice(1, -1)
  return add(cursor, { type: 'inlineCode', value }, close + ticks.length)
}

function emphasis(cursor: Cursor): boolean {
  const { source, at } = cursor
  strongText.lastIndex = at
  const match = strongText.exec(source)
  const before = source.slice(Math.max(0, at - 2), at)
  if (!/^$|[\s(]$/.test(before)) return false
  strongLink.lastIndex = at
  const linked = strongLink.exec(source)
  if (linked?.[2] && linked[3] && !bareAddress.test(linked[2]) && !/[\w.+-]@\w/.test(linked[2])) {
    const children: PhrasingContent[] = [
      { type: 'link', title: null, url: linked[3], children: [text(linked[2])] },
    ]
    return add(
      cursor,
      linked[1] === '**' ? { type: 'strong', children } : { type: 'emphasis', children },
      at + linked[0].length,
    )
  }
  strongCode.lastIndex = at
  const code = strongCode.exec(source)
  if (code?.[1] && !code[1].startsWith(' ')) {
    return add(
      cursor,
      { type: 'strong', children: [{ type: 'inlineCode', value: code[1] }] },
      at + code[0].length,
    )
  }
  if (!match?.[1] || match[2] === undefined) return false
  const children = [text(match[2])]
  const node: PhrasingContent =
    match[1] === '**' ? { type: 'strong', children } : { type: 'emphasis', children }
  return add(cursor, node, at + match[0].length)
}

function link(cursor: Cursor): boolean {
  plainLink.lastIndex = cursor.at
  const match = plainLink.exec(cursor.source)
  if (!match?.[1] || !match[2]) {
    plainBrackets.lastIndex = cursor.at
    if (!plainBrackets.test(cursor.source)) return false
    cursor.plain += cursor.source.slice(cursor.at, plainBrackets.lastIndex)
    cursor.at = plainBrackets.lastIndex
    return true
  }
  // Literal addresses inside a link's text are a case of their own.
  if (bareAddress.test(match[1]) || /[\w.+-]@\w/.test(match[1])) return false
  return add(
    cursor,
    { type: 'link', title: null, url: match[2], children: [text(match[1])] },
    cursor.at + match[0].length,
  )
}

function image(cursor: Cursor): boolean {
  const { source, at } = cursor
  if (source[at + 1] !== '[') {
    cursor.plain += '!'
    cursor.at++
    return true
  }
  plainImage.lastIndex = at
  const match = plainImage.exec(source)
  if (match?.[1] === undefined || !match[2]) return false
  return add(
    cursor,
    { type: 'image', title: null, url: match[2], alt: match[1] },
    at + match[0].length,
  )
}

function underscore(cursor: Cursor): boolean {
  const { source, at } = cursor
  let end = at
  while (source[end] === '_') end++
  if (end - at === 2 && /^$|[\s(]$/.test(source.slice(Math.max(0, at - 2), at))) {
    strongLine.lastIndex = at
    const match = strongLine.exec(source)
    if (match?.[1])
      return add(cursor, { type: 'strong', children: [text(match[1])] }, at + match[0].length)
  }
  // Between letters it can neither open nor close.
  if (
    !wordBefore.test(source.slice(Math.max(0, at - 2), at)) ||
    !wordAfter.test(source.slice(end, end + 2))
  )
    return false
  cursor.plain += source.slice(at, end)
  cursor.at = end
  return true
}

/** Blanks before a place, as far as they stand in the text that is not yet a node. */
function blanksBefore({ source, at, plain }: Cursor): string {
  let start = at
  const first = at - plain.length
  while (start > first && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--
  return source.slice(start, at)
}

function lineEnd(cursor: Cursor): boolean {
  const { source, at } = cursor
  const trailing = blanksBefore(cursor)
  if (
    trailing.includes('\t') ||
    (trailing === '' && cursor.plain === '' && cursor.nodes.length === 0)
  )
    return false
  let next = at + 1
  while (source[next] === ' ') next++
  if (source[next] === '\t') return false
  if (trailing !== '') cursor.plain = cursor.plain.slice(0, -trailing.length)
  if (trailing.length >= 2) return add(cursor, { type: 'break' }, next)
  cursor.plain += '\n'
  cursor.at = next
  return true
}

function one(cursor: Cursor): boolean {
  const { source, at } = cursor
  switch (source[at]) {
    case '`':
      return codeSpan(cursor)
    case '*':
      return emphasis(cursor)
    case '_':
      return underscore(cursor)
    case '[':
      return link(cursor)
    case '!':
      return image(cursor)
    case '\n':
      return lineEnd(cursor)
    case '~':
      if (source[at + 1] === '~' || source[at - 1] === '~') return false
      break
    case '&':
      if (entity.test(source.slice(at, at + 42))) return false
      break
    case '<':
      breakTag.lastIndex = at
      if (breakTag.test(source))
        return add(
          cursor,
          { type: 'html', value: source.slice(at, breakTag.lastIndex) },
          breakTag.lastIndex,
        )
      if (/[a-zA-Z/!?]/.test(source[at + 1] ?? '')) return false
      break
    default:
      return false
  }
  cursor.plain += source[at]
  cursor.at++
  return true
}

/**
 * Reads inline Markdown without leading or trailing blanks, or gives undefined where micromark must.
 * The card must have no reference definitions.
 */
export function parseInline(source: string): PhrasingContent[] | undefined {
  special.lastIndex = 0
  if (!special.test(source)) {
    if (source.includes('\t') || (source.includes('>') && trickyAddress.test(source)))
      return undefined
    return source === '' ? [] : [text(source)]
  }
  if (bareAddress.test(source) && trickyAddress.test(source.replaceAll(plainLinkAnywhere, '')))
    return undefined
  if (/[*_~]/.test(source) && eastAsian.test(source)) return undefined
  const cursor: Cursor = { source, at: 0, nodes: [], plain: '' }
  while (cursor.at < source.length) {
    special.lastIndex = cursor.at
    const next = special.exec(source)?.index ?? source.length
    cursor.plain += source.slice(cursor.at, next)
    cursor.at = next
    if (next < source.length && !one(cursor)) return undefined
  }
  flush(cursor)
  return cursor.nodes
}

const plainLinkAnywhere = /\]\([\w\-.~:/?#@$+,;=%]+\)/g
