import type { Node } from '@takumi-rs/core'
import { directionOfText } from '../direction.ts'
import { writtenFrom } from '../view/direction.ts'

/** Width and height of a picture, in pixels: what previews of addresses ask for (https://ogp.me/#structured). */
export const WIDTH = 1200
export const HEIGHT = 630

/** What is drawn: texts that all can be drawn. */
export interface Drawing {
  above?: string
  name?: string
  below?: string
  facts: { label: string; value: string; note?: string }[]
  site?: string
  /** Colour of the site, in hex. */
  accent?: string
  /** Language of the labels. */
  language: string
}

/** The light colours of the site (`styles/tokens.css`). */
const colours = {
  paper: '#fcfcfa',
  ink: '#16191c',
  ink2: '#454c52',
  ink3: '#666e75',
  line: '#deded7',
  accent: '#1a4f96',
}

type Style = NonNullable<Node['style']>
type Direction = 'ltr' | 'rtl'

/** A text that reads its own way, and stands at the side where the text around it begins. */
function text(content: string, side: Direction, style: Style): Node {
  const textAlign = side === 'rtl' ? 'right' : 'left'
  return {
    type: 'text',
    text: content,
    style: { textAlign, ...style },
    dir: directionOfText([content]) ?? 'ltr',
  }
}

function box(dir: Direction, style: Style, children: readonly (Node | undefined)[]): Node {
  return {
    type: 'container',
    dir,
    style: { display: 'flex', flexDirection: 'column', ...style },
    children: children.filter((child) => child !== undefined),
  }
}

/** A line over a box, so many pixels wide. */
const lineOver = (borderTopWidth: number, borderTopColor: string): Style => ({
  borderTopWidth,
  borderTopStyle: 'solid',
  borderTopColor,
})

/** Lines that a text may have; the last one that shows ends in an ellipsis. */
const lines = (number: number): Style => ({
  display: 'block',
  lineClamp: number,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  overflowWrap: 'anywhere',
})

const SIDE = 72
/** Pixels of a line of text. */
const ROOM = WIDTH - 2 * SIDE

/** Sizes of a name in pixels, each with the lines that it may have. */
const sizes: readonly (readonly [size: number, lines: number])[] = [
  [88, 1],
  [76, 2],
  [60, 3],
]

/** How wide a text is, in its own size: a Han character is as wide as high, a Latin letter a little over half. */
function widthOf(content: string): number {
  let width = 0
  for (const character of content)
    width += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      character,
    )
      ? 1
      : 0.58
  return width
}

/** The largest size in which a name has room; the smallest one where it has none. */
function sizeOf(name: string): readonly [size: number, lines: number] {
  const width = widthOf(name)
  // What does not fit a line leaves some of it empty.
  return (
    sizes.find(([size, number]) => width * size <= ROOM * number * (number > 1 ? 0.85 : 1)) ?? [
      52, 3,
    ]
  )
}

/** A name with places to break at: after an underscore or a slash; after a hyphen there is one anyway. */
const breakable = (name: string): string => name.replace(/[_/](?=.)/g, '$&\u200b')

/** Who made it at the one end, whose site it is at the other. */
function topLine({ above, site, accent = colours.accent }: Drawing, way: Direction): Node {
  const other = way === 'rtl' ? 'ltr' : 'rtl'
  return box(way, { flexDirection: 'row', gap: 48, width: '100%', alignItems: 'baseline' }, [
    text(above ?? '', way, {
      ...lines(1),
      flexGrow: 1,
      flexBasis: 0,
      fontSize: 34,
      color: colours.ink2,
    }),
    site === undefined
      ? undefined
      : text(site, other, {
          ...lines(1),
          maxWidth: ROOM / 2,
          fontSize: 28,
          fontWeight: 600,
          color: accent,
        }),
  ])
}

function nameNode(
  name: string,
  [fontSize, number]: readonly [number, number],
  side: Direction,
): Node {
  return text(breakable(name), side, {
    ...lines(number),
    width: '100%',
    marginTop: 10,
    fontSize,
    fontWeight: 600,
    lineHeight: 1.14,
    // What hangs below the last line is not cut.
    paddingBottom: fontSize / 8,
    letterSpacing: '-0.01em',
    textWrap: 'balance',
  })
}

/** Pixels between two facts. */
const GAP = 56
/** Sizes of a fact's value, its label and its note. */
const values = [42, 36, 32] as const
const LABEL = 26
const NOTE = 22

/** How wide a fact is when none of its texts is broken. */
const factWidth = ({ label, value, note = '' }: Drawing['facts'][number], size: number): number =>
  Math.max(widthOf(value) * size, widthOf(label) * LABEL, widthOf(note) * NOTE)

/** The largest size in which all facts stand side by side, or the smallest, in which a long one is broken. */
function valueSize(facts: Drawing['facts']): number {
  const room = ROOM - GAP * (facts.length - 1)
  const fits = (size: number): boolean =>
    facts.reduce((sum, fact) => sum + factWidth(fact, size), 0) <= room
  return values.find(fits) ?? 32
}

function factNode(fact: Drawing['facts'][number], size: number, way: Direction): Node {
  const { label, value, note } = fact
  const isLong = factWidth(fact, size) > ROOM / 4
  return box(way, { flexShrink: isLong ? 1 : 0, minWidth: isLong ? ROOM / 4.4 : 0 }, [
    text(label, way, { ...lines(1), fontSize: LABEL, color: colours.ink3 }),
    text(value, way, {
      ...lines(2),
      marginTop: 4,
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.2,
    }),
    note === undefined
      ? undefined
      : text(note, way, { ...lines(1), marginTop: 4, fontSize: NOTE, color: colours.ink3 }),
  ])
}

/** A picture as boxes and texts: owner, name and task over a line, the facts under it. */
export function layout(drawing: Drawing): Node {
  const { above, name, below, facts, site, accent = colours.accent, language } = drawing
  const way = writtenFrom(language) === 'rtl' ? 'rtl' : 'ltr'
  const size = sizeOf(name ?? '')
  const side = way === 'rtl' || directionOfText([name ?? '']) === 'rtl' ? 'rtl' : 'ltr'
  const head = box(way, { width: '100%' }, [
    above === undefined && site === undefined ? undefined : topLine(drawing, side),
    name === undefined ? undefined : nameNode(name, size, side),
    below === undefined
      ? undefined
      : text(below, side, {
          ...lines(4 - size[1]),
          width: '100%',
          marginTop: 8,
          fontSize: 36,
          color: colours.ink2,
        }),
  ])
  const foot = box(
    way,
    {
      flexDirection: 'row',
      gap: GAP,
      width: '100%',
      ...lineOver(2, colours.line),
      paddingTop: 28,
    },
    facts.map((fact) => factNode(fact, valueSize(facts), way)),
  )
  return box(
    way,
    {
      width: '100%',
      height: '100%',
      justifyContent: 'space-between',
      backgroundColor: colours.paper,
      ...lineOver(14, accent),
      padding: `44px ${SIDE}px 52px`,
      color: colours.ink,
    },
    [head, facts.length === 0 ? undefined : foot],
  )
}
