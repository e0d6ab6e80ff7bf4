import { readFileSync } from 'node:fs'
import type { Renderer } from '@takumi-rs/core'
import { known } from '../known.ts'
import type { Preview } from '../view/preview.ts'
import { drawable, type Family, familiesFor, rangesOf, type Slice, slicesFor } from './fonts.ts'
import { type Drawing, HEIGHT, layout, WIDTH } from './layout.ts'

/** The renderer of this thread, with the fonts that it was given. */
let started: { renderer: Renderer; given: Set<Slice> } | undefined

async function start(): Promise<NonNullable<typeof started>> {
  const { Renderer } = await import('@takumi-rs/core')
  started ??= { renderer: new Renderer(), given: new Set() }
  return started
}

/**
 * Draws a picture; the same for the same words, whatever was drawn before.
 * @returns A PNG of 1200 by 630 pixels.
 * @throws where pictures cannot be drawn (`canDraw`).
 */
export async function drawPreview(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
  const { renderer, given } = await start()
  const { drawing, families } = toDraw(preview)
  for (const slice of slicesOf(drawing, families)) {
    if (given.has(slice)) continue
    given.add(slice)
    await renderer.registerFont({
      name: slice.family,
      data: readFileSync(slice.file),
      unicodeRange: rangesOf(slice),
    })
  }
  return renderer.render(layout(drawing), {
    width: WIDTH,
    height: HEIGHT,
    format: 'png',
    fontFamilies: families,
    lang: drawing.language,
  })
}

/** Longest text that is looked at; no picture has room for more. */
const LONGEST = 240

/** Marks of direction, selectors, places to break at, and accents that stand over any letter. */
const LOOSE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f]|[\u{e0000}-\u{e0fff}]/gu

/**
 * A text from outside as one line that steers nothing. An accent that is no part of its letter in Unicode's composed
 * form may be in another file of the fonts than the letter, and goes.
 */
function plainLine(text: string): string {
  const whole = text
    .slice(0, 4 * LONGEST)
    .toWellFormed()
    .normalize('NFC')
  return Array.from(whole.replace(/[\p{Cc}\s]+/gu, ' ').replace(LOOSE, ''))
    .slice(0, LONGEST)
    .join('')
    .trim()
}

/**
 * What is drawn of a picture's words: those that the fonts have. Of several names it is the first one that they
 * have; what they have not is left out, as a row of boxes would be worse.
 */
export function toDraw(preview: Preview): { drawing: Drawing; families: Family[] } {
  const { above, names, below, facts, site, accent, language, languages } = preview
  const families = familiesFor([above, ...names].join(' '), [...languages, language])
  const shown = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : drawable(plainLine(text), families)
  const name = names.map(shown).find((one) => one !== undefined)
  return {
    families,
    drawing: {
      ...known({ above: shown(above), name, below: shown(below), accent }),
      facts: facts.flatMap(({ label, value, short, note }) => {
        const fits = short !== undefined && value.length > 24 ? short : value
        const said = { label: shown(label), value: shown(fits), note: shown(note) }
        return said.label === undefined || said.value === undefined
          ? []
          : [{ label: said.label, value: said.value, ...known({ note: said.note }) }]
      }),
      ...known({ site: name === shown(site) ? undefined : shown(site) }),
      language,
    },
  }
}

function slicesOf({ above, name, below, facts, site }: Drawing, families: Family[]): Set<Slice> {
  const all = [
    above,
    name,
    below,
    site,
    ...facts.flatMap(({ label, value, note }) => [label, value, note]),
  ]
  // The ellipsis of a text that is cut.
  return slicesFor(`${all.join('')}…`, families) ?? new Set()
}
