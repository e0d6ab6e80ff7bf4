import { expect, test } from 'vitest'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'

function summaryOf(markdown: string): string | undefined {
  return renderReadmeSync(markdown, { highlight: false }).summary
}

test.each([
  [
    'takes the first paragraph',
    '# T\n\nA model for **speech** in [Thai](https://example.org)[^1].\n\n[^1]: x',
    'A model for speech in Thai.',
  ],
  [
    'skips badges and pictures',
    '[![License](https://img.shields.io/badge/a-b-c)](x)\n\n![a picture of it](a.png)\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips a row of links',
    '[Paper](https://a.org) | [Code](https://b.org) | [Demo](https://c.org)\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips invitations',
    'Join our [Discord](https://discord.gg/x) today!\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips contents and placeholders',
    'Table of Contents\n\n[More Information Needed]\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'looks into centred boxes',
    '<div align="center">\n\nThe real words of it.\n\n</div>',
    'The real words of it.',
  ],
  [
    'joins Chinese lines without a blank',
    '這是一個模型，\n用於語音辨識的研究與應用。',
    '這是一個模型，用於語音辨識的研究與應用。',
  ],
])('%s', (_, markdown, summary) => {
  expect(summaryOf(markdown)).toBe(summary)
})

test('has none where there is no prose', () => {
  expect(summaryOf('# T\n\n```\ncode\n```\n\n- a\n- b\n')).toBeUndefined()
})

test('ends a long paragraph at a sentence', () => {
  const summary = summaryOf('This sentence has six words only. '.repeat(40))
  expect(summary?.endsWith('only.')).toBe(true)
  expect(summary?.length).toBeLessThanOrEqual(600)
})
