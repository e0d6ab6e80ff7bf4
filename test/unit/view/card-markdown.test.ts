import { expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { publishedCard } from '../../../src/view/card-markdown.ts'

const rules = '---\n\n# Tern\n\nA small model.\n\n---\n\nMore.\n'

test('the word of the editor stands before the text, and a rule at its head is no front matter', () => {
  const notice = `\n> ${en.card.markdownNotice}\n`
  expect(publishedCard(`---\nlicense: mit\n---\n${rules}`, 'editor')).toBe(
    `---\nlicense: mit\n---\n${notice}\n${rules}`,
  )
  expect(publishedCard(rules, 'editor')).toBe(`${notice}\n${rules}`)
})

test('a card of its publisher is published as it is', () => {
  expect(publishedCard(rules, 'publisher')).toBe(rules)
})
