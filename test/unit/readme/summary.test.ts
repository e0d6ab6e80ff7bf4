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
    'skips what repeats a heading',
    '# Lark One: a model\n\n**Lark One – a model**\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips code that lost its block',
    'openai_api_key = "EMPTY" openai_api_base = "http\n\nfrom lark import Lark\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips what to write for an adapter',
    'You should use `lark` to trigger the image generation.\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'keeps words that only begin like code',
    'From scratch we import the ideas of Lark = a bird.',
    'From scratch we import the ideas of Lark = a bird.',
  ],
  [
    'skips invitations',
    'Join our [Discord](https://discord.gg/x) today!\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips a long invitation to a community',
    'Join our WeChat group and our Discord server, where hundreds of builders of small models talk every day and where you can ask us whatever you like about them.\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips an invitation in Chinese',
    '欢迎加入我们的微信交流群，与大家一起讨论模型的使用方法和最新进展。\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'skips contents that stand in one paragraph',
    'Contents\n- [Introduction](#a) - [Use](#b) - [Training of the model](#c)\n\nThe real words of it.',
    'The real words of it.',
  ],
  [
    'keeps a sentence that speaks of following',
    'Follow the instructions of people: that is what this model was tuned to do.',
    'Follow the instructions of people: that is what this model was tuned to do.',
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

test('a paragraph that is the name of the repository says nothing', () => {
  const card = '**Lark Night v1 - 7B**\n\nThe real words of it.'
  const options = { highlight: false, id: 'acme/LarkNight-v1-7B' }
  expect(renderReadmeSync(card, options).summary).toBe('The real words of it.')
})
