/** A card cut into its YAML and its text. */
export interface SplitCard {
  /** The text between the fences; undefined when there is no front matter. */
  yaml?: string
  /** 1-based line of the first YAML line. */
  yamlLine: number
  body: string
  /** 1-based line of the first body line. */
  bodyLine: number
}

interface Line {
  text: string
  /** Index of the character after the line's end. */
  next: number
}

function lineAt(text: string, start: number): Line {
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  const crlf = text[end] === '\r' && text[end + 1] === '\n'
  return { text: text.slice(start, end), next: end + (crlf ? 2 : 1) }
}

/** The text of a card, from which its front matter is cut, and where that begins in the card. */
export function cardBody(card: string): { body: string; start: number } {
  const { body } = splitFrontMatter(card)
  return { body, start: card.length - body.length }
}

/** A blank line after the fence is how a rule begins; only a key makes it YAML all the same. */
function looksLikeYaml(yaml: string): boolean {
  if (!/^[ \t]*(?:[\r\n]|$)/.test(yaml)) return true
  return yaml.trim() === '' || /(?:^|[\r\n])["'\w][^:\r\n]{0,100}:(?=[ \t\r\n]|$)/.test(yaml)
}

/**
 * Finds the front matter the way the Hub's client does, in linear time: only at the very start (byte
 * order mark and blank lines aside), closed by a line of three dashes, trailing blanks allowed. A
 * fence that is never closed is no front matter, and a rule above prose stays in the body.
 * Rules: https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/repocard.py
 */
export function splitFrontMatter(text: string): SplitCard {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const whole: SplitCard = { yamlLine: 1, body: source, bodyLine: 1 }
  let at = 0
  let number = 1
  let line = lineAt(source, at)
  while (line.text.trim() === '' && line.next < source.length) {
    at = line.next
    number++
    line = lineAt(source, at)
  }
  if (!/^---[ \t]*$/.test(line.text)) return whole
  const yamlStart = line.next
  const yamlLine = number + 1
  at = yamlStart
  number = yamlLine
  while (at < source.length) {
    line = lineAt(source, at)
    if (/^---[ \t]*$/.test(line.text)) {
      const yaml = source.slice(yamlStart, at)
      if (!looksLikeYaml(yaml)) return whole
      return { yaml, yamlLine, body: source.slice(line.next), bodyLine: number + 1 }
    }
    at = line.next
    number++
  }
  return whole
}
