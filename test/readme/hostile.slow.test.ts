import { expect, test } from 'vitest'
import { renderReadme } from '../../src/readme/render.ts'
import { dangers } from './dangers.ts'

function run(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

function nest(open: string, middle: string, close: string, length: number): string {
  const depth = Math.max(1, Math.floor((length - middle.length) / (open.length + close.length)))
  return open.repeat(depth) + middle + close.repeat(depth)
}

/** Shapes that make Markdown or HTML parsers quadratic, or overflow their stack. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'nested quotes': (n) => `${run('> ', n)}a`,
  'nested lists on one line': (n) => `${run('- ', n)}a\n\n\n`,
  'numbered lists on one line': (n) => `${run('1. ', n)}a`,
  'nested lists by indent': (n) =>
    Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => `${' '.repeat(2 * i)}- a`).join(
      '\n',
    ),
  'lazy lines': (n) => `> a\n${run('a\n', n)}`,
  'setext headings': (n) => run('a\n=\n', n),
  'delimiter runs': (n) => `${run('*', n / 2)}a${run('*', n / 2)}`,
  'mixed emphasis': (n) => run('*a **a ', n / 2) + run('b** a* ', n / 2),
  underscores: (n) => run('a_ ', n),
  'nested brackets': (n) => nest('[', 'a', ']', n),
  'open links': (n) => run('[a](', n),
  'backtick runs': (n) => run('`a``b```', n),
  'short rows under a wide header': (n) => {
    const wide = Math.floor(Math.sqrt(n))
    return `|${'a|'.repeat(wide)}\n|${'-|'.repeat(wide)}\n${run('|\n', n)}`
  },
  footnotes: (n) => run('[^1]: a\n\n[^1]\n\n', n),
  definitions: (n) => run('[a]: b\n[b][a] ', n),
  entities: (n) => run('&amp;&#35;', n),
  'bare addresses': (n) => run('www.', n),
  'misnested formatting': (n) => run('<font><b><i>', n),
  'nested tables': (n) => run('<table><tr><td>', n),
  'nested spans': (n) => run('<span>', n),
  'nested svg': (n) => run('<svg>', n),
  'open tags': (n) => run('<a "', n),
  comments: (n) => run('</<!--', n),
  'open math': (n) => run('\\\\(', n),
  'deep math': (n) => `$$${run('{', n)}$$`,
  'recursive macros': (n) => run('$$\\def\\a{\\a\\a}\\a$$ ', n),
  headings: (n) => run('# a\n', n),
  alerts: (n) => run('> [!NOTE]\n> x\n\n', n),
  'code blocks': (n) => run('```python\nprint("a")\n```\n', n),
  'one long word': (n) => run('a', n),
  'white space': (n) => `${run(' ', n)}a${run('\t', n)}`,
  'hidden characters': (n) => run('\u202e\u200b', n),
  'lone surrogates': (n) => run('\ud800', n),
  NUL: (n) => run('\0', n),
}

test.each(Object.keys(shapes))(
  '%s end in a safe page, whole or cut with a note',
  async (name) => {
    for (const length of [1000, 10_000, 100_000]) {
      const { html, notes } = await renderReadme(shapes[name]?.(length) ?? '', { id: 'owner/name' })
      expect(dangers(html, 'mirror')).toEqual([])
      for (const note of notes) expect(note.message).not.toBe('')
    }
  },
  30_000,
)

test('a card that uses up its time is shown as it was written, and says so', async () => {
  const card = run('> - a\n>\n>   b `c` *d* [e](f)\nlazy\n\n', 400_000)
  const { html, notes } = await renderReadme(card)
  const cut = notes.some(({ code }) => code === 'cut')
  expect(
    cut ? html.includes('as-written') || notes.some(({ line }) => line) : html.length > 1000,
  ).toBe(true)
}, 30_000)
