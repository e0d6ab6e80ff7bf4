import type { Element, ElementContent } from 'hast'
import { words } from '../../messages/words.ts'
import { readmeNote } from '../note.ts'
import { placeholder } from '../summary.ts'
import { element, oneLine, textOf } from '../tree.ts'
import type { Card } from './card.ts'

/** A heading with what follows it down to the next heading of any depth. */
interface Section {
  level: number
  nodes: ElementContent[]
  /** Whether anything is said between this heading and the next. */
  state: 'filled' | 'empty' | 'bare'
}

function level(node: ElementContent): number | undefined {
  const match = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName) : null
  return match ? Number(match[1]) : undefined
}

/** "**Developed by:** [More Information Needed]": a label with nothing after it. */
function isPlaceholder(node: ElementContent): boolean {
  const text = oneLine(textOf(node))
  if (text === '') return true
  if (node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')) {
    return node.children.every((child) => child.type !== 'element' || isPlaceholder(child))
  }
  const rest = text
    .replace(/\[?\s*more information needed\s*(?:\[optional\])?\]?\.?/gi, '')
    .replace(/^[^:]{0,60}:\s*$/, '')
    .trim()
  return rest === '' || (placeholder.test(text) && rest.length < 20)
}

function stateOf(nodes: readonly ElementContent[]): Section['state'] {
  const content = nodes.slice(1).filter((node) => node.type === 'element')
  if (content.length === 0) return 'bare'
  return content.every(isPlaceholder) ? 'empty' : 'filled'
}

function sectionsOf(nodes: readonly ElementContent[]): {
  before: ElementContent[]
  sections: Section[]
} {
  const before: ElementContent[] = []
  const sections: Section[] = []
  for (const node of nodes) {
    const depth = level(node)
    if (depth !== undefined) sections.push({ level: depth, nodes: [node], state: 'bare' })
    else (sections.at(-1)?.nodes ?? before).push(node)
  }
  for (const section of sections) section.state = stateOf(section.nodes)
  return { before, sections }
}

/** A bare heading above nothing but empty sections is empty with them. */
function settleBare(sections: readonly Section[]): void {
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index]
    if (section?.state !== 'bare') continue
    const below: Section[] = []
    for (const next of sections.slice(index + 1)) {
      if (next.level <= section.level) break
      below.push(next)
    }
    if (below.length > 0 && below.every(({ state }) => state === 'empty')) section.state = 'empty'
  }
}

function fold(run: readonly Section[]): Element {
  const names = run
    .map(({ nodes: [heading] }) => (heading ? oneLine(textOf(heading)) : ''))
    .filter(Boolean)
  const value = words.card.template.notFilled({
    names: names.slice(0, 4),
    more: Math.max(0, names.length - 4),
  })
  const summary = element('summary', { dir: 'auto' }, [{ type: 'text', value }])
  return element('details', { className: ['template-sections'] }, [
    summary,
    ...run.flatMap(({ nodes }) => nodes),
  ])
}

/**
 * Folds the sections of the Hub's card template that the author left as they were, and says how much
 * of the card was filled in. Headings stay, so links to them still work.
 */
export function foldTemplate(nodes: ElementContent[], card: Card): ElementContent[] {
  const { before, sections } = sectionsOf(nodes)
  settleBare(sections)
  const counted = sections.filter(({ state }) => state !== 'bare')
  const filled = counted.filter(({ state }) => state === 'filled').length
  if (filled === counted.length) return nodes
  card.completeness = { sections: counted.length, filled }
  const value = String(counted.length - filled)
  card.notes.push(readmeNote({ code: 'template-section' }, { value }))
  const text = words.card.template.filled({ filled, sections: counted.length })
  const made: ElementContent[] = [
    element('p', { className: ['card-note'] }, [{ type: 'text', value: text }]),
    ...before,
  ]
  let run: Section[] = []
  const flush = (): void => {
    if (run.length > 0) made.push(fold(run))
    run = []
  }
  for (const section of sections) {
    if (section.state === 'empty') run.push(section)
    else {
      flush()
      made.push(...section.nodes)
    }
  }
  flush()
  return made
}
