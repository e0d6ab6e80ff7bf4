import { clampChroma, converter, formatHex, type Oklch, parse, wcagContrast } from 'culori'

/** The accent of a site in its two schemes, made from the colour that its owner states. */

/** Colours of one scheme, in hex. */
export interface SchemeAccent {
  accent: string
  /** What an accent stands on where a part of the page is marked. */
  surface: string
  /** Text on the accent. */
  ink: string
  /** The accent of those who ask for more contrast. */
  strong: string
}
export type Scheme = 'light' | 'dark'
export type AccentColours = Record<Scheme, SchemeAccent>

/** A stated colour that is not the one that stands on the pages. */
export interface AccentChange {
  scheme: Scheme
  stated: string
  /** Least contrast of the stated colour with what it stands on. */
  contrast: number
  /** What stands in its place, with its own. */
  instead: string
  reached: number
}

/** Contrast of text with its background, and of those who ask for more: WCAG 2.2, 1.4.3 and 1.4.6. */
export const LEAST = 4.5
const STRONG = 7

/** What text stands on, as `styles/tokens.css` has it; `strong` is the paper of those who ask for more contrast. */
export const surfaces: Readonly<Record<Scheme, { plain: readonly string[]; strong: string }>> = {
  light: { plain: ['#fcfcfa', '#f4f4f0', '#ebebe5'], strong: '#ffffff' },
  dark: { plain: ['#14171a', '#1b1f23', '#242a2f'], strong: '#0c0e10' },
}

/** Lightness and most chroma of a marked part, in OKLCH. */
const marked: Readonly<Record<Scheme, { l: number; c: number }>> = {
  light: { l: 0.95, c: 0.018 },
  dark: { l: 0.28, c: 0.04 },
}

const toOklch = converter('oklch')

/** Reads a colour of CSS; undefined for what is none, or can be seen through. */
export function readColour(text: string): string | undefined {
  const colour = parse(text.trim())
  return colour === undefined || (colour.alpha ?? 1) < 1 ? undefined : text.trim()
}

/** Least contrast of a colour with any of some others: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function leastContrast(colour: string, others: readonly string[]): number {
  return Math.min(...others.map((other) => wcagContrast(colour, other)))
}

/** A colour of sRGB, with as much of its chroma as that has. */
function hexOf(colour: Oklch): string {
  return formatHex(clampChroma(colour, 'oklch'))
}

/** Steps of lightness from 0 to 1. */
const STEPS = 200

/** A colour with its lightness moved as far as it must be to be read: down on a light page, up on a dark one. */
function readable(colour: Oklch, scheme: Scheme, on: readonly string[], least: number): string {
  const end = scheme === 'light' ? 0 : 1
  for (let step = 0; step <= STEPS; step += 1) {
    const hex = hexOf({ ...colour, l: colour.l + ((end - colour.l) * step) / STEPS })
    if (leastContrast(hex, on) >= least) return hex
  }
  return scheme === 'light' ? '#000000' : '#ffffff'
}

/**
 * The accent of both schemes from a colour that `readColour` takes, each with the contrast that text needs.
 * Hue stays, and as much of the chroma as sRGB has.
 * @param stated The colour of each scheme.
 * @returns The colours, and where a stated one could not stay as it is.
 */
export function accentColours(stated: Readonly<Record<Scheme, string>>): {
  colours: AccentColours
  changes: AccentChange[]
} {
  const changes: AccentChange[] = []
  const make = (scheme: Scheme): SchemeAccent => {
    const colour: Oklch = toOklch(stated[scheme]) ?? { mode: 'oklch', l: 0.5, c: 0 }
    const { l, c } = marked[scheme]
    const surface = hexOf({ ...colour, l, c: Math.min(c, colour.c / 4) })
    const on = [...surfaces[scheme].plain, surface]
    const accent = readable(colour, scheme, on, LEAST)
    const contrast = leastContrast(stated[scheme], on)
    if (contrast < LEAST)
      changes.push({
        scheme,
        stated: stated[scheme],
        contrast,
        instead: accent,
        reached: leastContrast(accent, on),
      })
    const strong = readable(colour, scheme, [...on, surfaces[scheme].strong], STRONG)
    const ink =
      scheme === 'light' ? '#ffffff' : hexOf({ ...colour, l: 0.2, c: Math.min(0.02, colour.c) })
    return { accent, surface, ink, strong }
  }
  return { colours: { light: make('light'), dark: make('dark') }, changes }
}

/** The style sheet that gives a site its accent; its layer lies above that of the tokens. */
export function accentStyles({ light, dark }: AccentColours): string {
  const both = (name: keyof SchemeAccent): string => `light-dark(${light[name]}, ${dark[name]})`
  const order =
    '@layer reset, tokens, brand, base, layout, shared, components, prose, code, utilities, print;'
  const plain = `:root{--accent:${both('accent')};--accent-surface:${both('surface')};--accent-ink:${both('ink')}}`
  const strong = `@media (prefers-contrast: more){:root{--accent:${both('strong')}}}`
  return `${order}\n@layer brand{${plain}${strong}}\n`
}
