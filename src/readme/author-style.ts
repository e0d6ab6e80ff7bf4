import { colourName } from './author-colours.ts'

/**
 * Turns what an author says about looks (a `style` attribute, `font`, `bgcolor`, the Hub's dark-mode
 * classes) into the fixed classes of prose.css. Values are quantised, so the set of rules is finite,
 * a strict Content-Security-Policy holds, and colours keep their contrast in both themes.
 */

const keywords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text-align': {
    left: 'ta-left',
    right: 'ta-right',
    center: 'ta-center',
    justify: 'ta-justify',
    start: 'ta-left',
    end: 'ta-right',
  },
  'vertical-align': {
    top: 'va-top',
    middle: 'va-middle',
    bottom: 'va-bottom',
    baseline: 'va-baseline',
    sub: 'va-sub',
    super: 'va-super',
  },
  float: { left: 'fl-left', right: 'fl-right' },
  display: {
    block: 'd-block',
    inline: 'd-inline',
    'inline-block': 'd-ib',
    flex: 'd-flex',
    'inline-flex': 'd-flex',
    none: 'd-none',
  },
  'flex-direction': { column: 'fd-column', row: 'fd-row' },
  'justify-content': {
    center: 'jc-center',
    'flex-start': 'jc-start',
    start: 'jc-start',
    'flex-end': 'jc-end',
    end: 'jc-end',
    'space-between': 'jc-between',
    'space-around': 'jc-around',
    'space-evenly': 'jc-around',
  },
  'align-items': {
    center: 'ai-center',
    'flex-start': 'ai-start',
    start: 'ai-start',
    'flex-end': 'ai-end',
    end: 'ai-end',
    baseline: 'ai-base',
    stretch: 'ai-stretch',
  },
  'font-weight': {
    bold: 'fw-bold',
    bolder: 'fw-bold',
    '600': 'fw-bold',
    '700': 'fw-bold',
    '800': 'fw-bold',
    '900': 'fw-bold',
    normal: 'fw-normal',
    '400': 'fw-normal',
  },
  'font-style': { italic: 'fst-italic', oblique: 'fst-italic', normal: 'fst-normal' },
  'text-decoration': { underline: 'td-under', 'line-through': 'td-through', none: 'td-none' },
}

const sizes: readonly [number, string][] = [
  [13, 'xs'],
  [15.5, 's'],
  [18, 'm'],
  [22, 'l'],
  [28, 'xl'],
  [Number.POSITIVE_INFINITY, 'xxl'],
]
const sizeWords: Readonly<Record<string, string>> = {
  'xx-small': 'xs',
  'x-small': 'xs',
  small: 's',
  smaller: 's',
  medium: 'm',
  large: 'l',
  larger: 'l',
  'x-large': 'xl',
  'xx-large': 'xxl',
}
const fontSizes = ['xs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxl']
const spaces = [0, 4, 8, 12, 16, 24, 32, 48]
const widths = [16, 24, 32, 48, 64, 96, 128, 160, 200, 240, 320, 400, 480, 640, 800]
const perPixel: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '': 1 }

/** CSS pixels of a length, or undefined for anything else; negative and huge lengths are refused. */
function pixels(value: string): number | undefined {
  const match = /^(\d{1,5}(?:\.\d{1,6})?|\.\d{1,6})(px|pt|r?em|)$/.exec(value)
  const scale = perPixel[match?.[2] ?? '-']
  if (!match?.[1] || scale === undefined) return undefined
  const length = Number(match[1]) * scale
  return length <= 2000 ? length : undefined
}

function nearest(steps: readonly number[], value: number): number {
  return steps.reduce((best, step) =>
    Math.abs(step - value) < Math.abs(best - value) ? step : best,
  )
}

function fontSize(value: string): string | undefined {
  const percent = /^(\d{1,3})%$/.exec(value)?.[1]
  const length = percent ? (Number(percent) / 100) * 16 : pixels(value)
  const step =
    length === undefined ? sizeWords[value] : sizes.find(([limit]) => length < limit)?.[1]
  return step && `fs-${step}`
}

function extent(prefix: string, value: string): string | undefined {
  const percent = /^(\d{1,3})(?:\.\d+)?%$/.exec(value)?.[1]
  if (percent)
    return `${prefix}-p${Math.min(100, Math.max(5, Math.round(Number(percent) / 5) * 5))}`
  const length = pixels(value)
  return length === undefined ? undefined : `${prefix}-${nearest(widths, length)}`
}

function spacing(name: string, value: string): string[] {
  const [box, side] = name.split('-')
  const prefix = box === 'margin' ? 'm' : 'p'
  const parts = value.split(/\s+/)
  const auto = parts.includes('auto') && prefix === 'm'
  if (side) {
    if (auto) return [`m-${side[0]}-auto`]
    const length = pixels(value)
    return length === undefined ? [] : [`${prefix}-${side[0]}-${nearest(spaces, length)}`]
  }
  if (auto) return ['m-auto']
  const length = pixels(parts[0] ?? '')
  return length === undefined ? [] : [`${prefix}-${nearest(spaces, length)}`]
}

function declaration(name: string, value: string): string[] {
  const keyword = keywords[name]?.[value]
  if (keyword) return [keyword]
  const one = (found: string | undefined): string[] => (found ? [found] : [])
  if (name === 'color') return one(colourName(value)).map((hue) => `c-${hue}`)
  if (name === 'background-color' || name === 'background')
    return one(colourName(value)).map((hue) => `bg-${hue}`)
  if (name === 'font-size') return one(fontSize(value))
  if (name === 'width' || name === 'height') return one(extent(name[0] ?? '', value))
  if (name === 'max-width') return one(extent('mw', value))
  if (/^(?:margin|padding)(?:-(?:top|right|bottom|left))?$/.test(name)) return spacing(name, value)
  if (/^(?:gap|column-gap)$/.test(name)) return one(extentOfGap(value))
  const border = /^border(?:-(top|right|bottom|left))?$/.exec(name)
  if (border) return /^(?:0|none)\b/.test(value) ? [] : [`bd-${border[1]?.[0] ?? 'all'}`]
  if (name === 'border-radius') return one(radius(value))
  return []
}

function extentOfGap(value: string): string | undefined {
  const length = pixels(value.split(' ')[0] ?? '')
  return length === undefined ? undefined : `gap-${nearest(spaces, length)}`
}

function radius(value: string): string | undefined {
  if (/^\d{2,3}%$/.test(value)) return 'br-full'
  const length = pixels(value)
  return length === undefined || length === 0 ? undefined : length > 40 ? 'br-full' : 'br-8'
}

/**
 * Classes for a `style` attribute. Only letters, digits and `#.,%()-` may stand in a value, and a
 * declaration that has no class of ours is dropped.
 */
export function styleClasses(style: string): string[] {
  if (style.length > 2000 || /[\\@{}]|\/\*/.test(style)) return []
  const classes = new Set<string>()
  for (const part of style.toLowerCase().split(';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/, '')
      .trim()
    if (!/^[a-z0-9 #.,%()-]{1,60}$/.test(value)) continue
    for (const found of declaration(part.slice(0, colon).trim(), value)) classes.add(found)
  }
  return [...classes]
}

/** The class for a `font size` of 1 to 7 or relative to 3. */
export function fontSizeClass(size: string): string | undefined {
  const match = /^([+-]?)(\d)$/.exec(size.trim())
  if (!match) return undefined
  const number = Number(match[2])
  const step = match[1] === '+' ? 3 + number : match[1] === '-' ? 3 - number : number
  return `fs-${fontSizes[Math.min(7, Math.max(1, step))]}`
}

const utilityClasses: Readonly<Record<string, string>> = {
  flex: 'd-flex',
  'inline-block': 'd-ib',
  block: 'd-block',
  'flex-col': 'fd-column',
  'justify-center': 'jc-center',
  'justify-between': 'jc-between',
  'items-center': 'ai-center',
  'text-center': 'ta-center',
  'text-right': 'ta-right',
  'text-left': 'ta-left',
  'mx-auto': 'm-auto',
  'font-bold': 'fw-bold',
  italic: 'fst-italic',
  underline: 'td-under',
}

/** Our classes for the ones the Hub's own style sheet gives a meaning to. */
export function hubClasses(names: readonly string[]): string[] {
  if (names.includes('dark:hidden')) return ['only-light']
  if (names.includes('hidden'))
    return names.some((name) => /^dark:(?:block|inline|flex)/.test(name)) ? ['only-dark'] : []
  return names.flatMap((name) => utilityClasses[name] ?? [])
}
