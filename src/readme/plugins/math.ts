import type { ElementContent } from 'hast'
import katex from 'katex'
import type { Formula } from '../markdown/math-marks.ts'
import { readmeNote } from '../note.ts'
import { element, rawNode } from '../tree.ts'
import type { Card } from './card.ts'

/** Characters of one formula, and of all formulas of a card, that are still rendered. */
const maxTex = 3000
const maxCardTex = 40_000
const spent = new WeakMap<Card, number>()

/** Deeper groups than any formula has overflow the stack of the renderer. */
function isDeep(tex: string): boolean {
  let depth = 0
  for (const sign of tex) {
    if (sign === '{' || sign === '[' || sign === '(') depth++
    else if (sign === '}' || sign === ']' || sign === ')') depth--
    if (depth > 40) return true
  }
  return /(?:\\(?:left|begin|sqrt|frac|over)\b[\s\S]{0,40}){60}/.test(tex.slice(0, maxTex))
}

function mathml({ tex, display }: Formula): string | undefined {
  try {
    const html = katex.renderToString(tex, {
      output: 'mathml',
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 20,
    })
    // The policy of the page allows no style, and a formula reads the same without it.
    return (
      html
        .replace(/^<span class="katex(?:-display)?">|<\/span>$/g, '')
        .replace(/ style="[^"]*"/g, '')
        // A wide formula scrolls inside itself, so it must take the focus for those who use the keyboard.
        .replace(/^<math ([^>]*)display="block">/, '<math $1display="block" tabindex="0">')
    )
  } catch {
    return undefined
  }
}

/** A formula as MathML, which needs neither script nor font; as its source where it cannot be read. */
export function renderFormula(formula: Formula, card: Card): ElementContent {
  const used = (spent.get(card) ?? 0) + formula.tex.length
  spent.set(card, used)
  const html =
    formula.tex.length > maxTex || used > maxCardTex || isDeep(formula.tex)
      ? undefined
      : mathml(formula)
  if (html !== undefined) return rawNode(html, formula.tex)
  card.notes.push(readmeNote({ code: 'unreadable-math' }, { value: formula.tex.slice(0, 120) }))
  return element('code', { className: ['math-source'], dir: 'ltr' }, [
    { type: 'text', value: formula.tex },
  ])
}
