import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

const table = '\n\n| Model | MMLU (5-shot) |\n|-|-|\n| Tern-7B-Chat | 61.5 |\n| Lark-7B | 50.1 |\n'
/** The subject of the row of Tern-7B-Chat, on a card that says something before the table. */
const subject = (before: string, catalogue: string[], front = '') =>
  readScores('harbour/Lark-7B', `${front}${before}${table}`, [
    'harbour/Lark-7B',
    ...catalogue,
  ]).records.find(({ value }) => value.printed === '61.5')?.subject

const copy = ['press/Tern-7B-Chat']

test('the repository that the card links under a name is meant, not a copy in the catalogue', () => {
  const card = 'Compared with [Tern-7B-Chat](https://huggingface.co/tern/Tern-7B-Chat).'
  expect(subject(card, copy)).toEqual({ name: 'Tern-7B-Chat', id: 'tern/Tern-7B-Chat' })
  expect(subject(card, ['tern/Tern-7B-Chat'])).toEqual({
    name: 'Tern-7B-Chat',
    id: 'tern/Tern-7B-Chat',
    catalogueId: 'tern/Tern-7B-Chat',
  })
})

test('a base model of this name is meant, whatever else the card mentions', () => {
  const front = '---\nbase_model: tern/Tern-7B-Chat\n---\n'
  expect(subject('See https://huggingface.co/press/Tern-7B-Chat.', copy, front)).toEqual({
    name: 'Tern-7B-Chat',
    id: 'tern/Tern-7B-Chat',
  })
})

test('of two repositories that the card mentions none is meant for certain', () => {
  const card =
    'See https://huggingface.co/press/Tern-7B-Chat and https://huggingface.co/tern/Tern-7B-Chat.'
  expect(subject(card, copy)).toEqual({ name: 'Tern-7B-Chat' })
})

test('a copy of the same owner is not meant where the card links the original', () => {
  const card = 'Compared with [Tern-7B-Chat](https://huggingface.co/tern/Tern-7B-Chat).'
  expect(subject(card, ['harbour/Tern-7B-Chat'])).toEqual({
    name: 'Tern-7B-Chat',
    id: 'tern/Tern-7B-Chat',
  })
})

test('a name that only the catalogue knows is found there and has no id of its own', () => {
  expect(subject('', copy)).toEqual({ name: 'Tern-7B-Chat', catalogueId: 'press/Tern-7B-Chat' })
})
