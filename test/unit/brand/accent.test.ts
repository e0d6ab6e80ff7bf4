import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  accentColours,
  accentStyles,
  LEAST,
  leastContrast,
  readColour,
  surfaces,
} from '../../../src/brand/accent.ts'

/** A colour of each scheme from a colour for both. */
const both = (colour: string): { light: string; dark: string } => ({ light: colour, dark: colour })

test('the surfaces are those of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const of = (name: string): string[] => {
    const [, light = '', dark = ''] =
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? []
    return [light, dark]
  }
  const plain = ['paper', 'surface', 'surface-2'].map(of)
  expect(surfaces.light.plain).toEqual(plain.map(([light]) => light))
  expect(surfaces.dark.plain).toEqual(plain.map(([, dark]) => dark))
  const [, more = ''] = tokens.split('prefers-contrast: more')
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(more) ?? []
  expect([surfaces.light.strong, surfaces.dark.strong]).toEqual([light, dark])
})

const colours = [
  '#1a4f96',
  '#ffe600',
  '#ff0000',
  '#000000',
  '#ffffff',
  'hotpink',
  'oklch(0.7 0.3 150)',
  'color(display-p3 0 1 0)',
  'hsl(280 90% 50%)',
  '#808080',
]

test.each(colours)('an accent of %s can be read in both schemes', (colour) => {
  const { colours, changes } = accentColours(both(colour))
  for (const scheme of ['light', 'dark'] as const) {
    const { accent, surface, ink, strong } = colours[scheme]
    const on = [...surfaces[scheme].plain, surface]
    expect(leastContrast(accent, on)).toBeGreaterThanOrEqual(LEAST)
    expect(leastContrast(accent, [ink])).toBeGreaterThanOrEqual(LEAST)
    expect(leastContrast(strong, [...on, surfaces[scheme].strong])).toBeGreaterThanOrEqual(7)
    for (const hex of [accent, surface, ink, strong]) expect(hex).toMatch(/^#[0-9a-f]{6}$/)
  }
  for (const { contrast, reached } of changes) {
    expect(contrast).toBeLessThan(LEAST)
    expect(reached).toBeGreaterThanOrEqual(LEAST)
  }
})

test('a colour that can be read stays as it is, and one that cannot keeps its hue', () => {
  const { colours, changes } = accentColours(both('#1a4f96'))
  expect(colours.light.accent).toBe('#1a4f96')
  expect(changes).toMatchObject([{ scheme: 'dark', stated: '#1a4f96' }])
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(colours.dark.accent.slice(at, at + 2), 16),
  )
  expect(blue).toBeGreaterThan(green ?? 0)
  expect(green).toBeGreaterThan(red ?? 0)
})

test.each(['blu', 'transparent', '#12345680', 'currentColor', 'url(x)', ''])(
  '%j is no colour of an accent',
  (text) => {
    expect(readColour(text)).toBeUndefined()
  },
)

test('the styles hold colours and nothing that was stated', () => {
  const { colours } = accentColours(both('color(display-p3 0 1 0)'))
  expect(accentStyles(colours)).not.toMatch(/display-p3|<|\/\*/)
})
