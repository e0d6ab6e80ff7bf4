/** A heading of a card, or a label that stands for one. */
export interface Heading {
  level: number
  text: string
  /** The text without marks, numbers, signs and what is optional. */
  plain: string
  /** Where what is below it begins. */
  start: number
  end: number
  /** Where the paragraph of a label ends. */
  stop?: number
}

/** Level of labels: below every heading. */
const LABEL = 7

/** A bold label at the head of a line or of an item, with text behind it: `**Limitations:** It errs.` */
const LABELLED =
  /^ {0,3}(?:[-*+][ \t]+)?\*\*([^*\n]{1,80}?)(?:\*\*[ \t]*[:：]|[:：][ \t]*\*\*)(?=[ \t]*\S)/

/** What ends the paragraph that a label begins. */
const ENDS = /^\s*$|^ ?[-*+][ \t]|^ {0,3}\d+[.)] /

/** The signs that fences, headings, labels and what underlines a heading begin with: most lines have none. */
const MARKED = /^ {0,3}[#<`~*+=-]/

/** A line that a heading may be, where it is underlined. */
const TEXT = /^ {0,3}[^\s|>#<`~*+\-=\d]/

/**
 * Headings and labels outside of code and front matter: `## Uses`, `Uses` over a line of `=` or `-`, `<h2>Uses</h2>`,
 * `**Uses:** to talk`.
 * @param body Where the text begins, after the front matter.
 */
export function headingsOf(card: string, body: number): Heading[] {
  const found: Heading[] = []
  let fence: string | undefined
  let start = 0
  let label: Heading | undefined
  let before = { text: '', start: 0, above: '' }
  for (const line of card.split('\n')) {
    const end = start + line.length + 1
    const isMarked = MARKED.test(line)
    const [, mark] = (isMarked && /^ {0,3}(`{3,}|~{3,})/.exec(line)) || []
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
    } else if (mark !== undefined) {
      fence = mark
      label = undefined
    } else if (start >= body && (isMarked || label)) {
      const heading = isMarked ? headingOf(line) : undefined
      const [marked, name = ''] = (isMarked && LABELLED.exec(line)) || []
      if (label && (heading || marked !== undefined || ENDS.test(line))) label = undefined
      if (marked !== undefined) {
        label = {
          level: LABEL,
          text: name.trim(),
          plain: plain(name),
          start,
          end: start + marked.length,
          stop: end,
        }
        found.push(label)
      } else if (label) label.stop = end
      const under = isMarked && /^ {0,3}(=+|-{3,})\s*$/.exec(line)?.[1]
      if (heading) found.push({ ...heading, plain: plain(heading.text), start, end })
      else if (under && before.start >= body && before.above.trim() === '' && isText(before.text))
        found.push({
          level: under.startsWith('=') ? 1 : 2,
          text: before.text.trim(),
          plain: plain(before.text),
          start: before.start,
          end,
        })
    }
    before = { text: line, start, above: before.text }
    start = end
  }
  return found
}

const isText = (line: string): boolean => TEXT.test(line) && !line.includes('|')

/** Marks of HTML within a heading: anchors, pictures, styles. */
const INLINE = /<\/?(?:a|b|br|code|em|font|i|img|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi

function headingOf(line: string): { level: number; text: string } | undefined {
  const [, signs, text = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]#*)?\s*$/.exec(line) ?? []
  if (signs !== undefined) return { level: signs.length, text: text.replace(INLINE, '').trim() }
  const [, level, marked] =
    /^ {0,3}<h([1-6])(?:\s[^>]*)?>([^<]{1,200})<\/h\1>\s*$/i.exec(line) ?? []
  return marked === undefined ? undefined : { level: Number(level), text: marked.trim() }
}

/** A heading without marks, numbers, signs and what is optional. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\[optional\]|\(optional\)/g, '')
    .replace(/[*_`#:：.?\u200d]|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/^(?:[\d\s)-]+|[一二三四五六七八九十]{1,3}、)/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
