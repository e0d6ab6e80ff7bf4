import { expect, test } from 'vitest'
import { bibtexFields, bibtexNames, plainTex } from '../../../src/sheet/bibtex-fields.ts'

const read = (text: string): Record<string, string> | undefined => {
  const fields = bibtexFields({ text })
  return fields && Object.fromEntries(fields)
}

test('fields stand in braces, in quotes, as numbers and as names of months', () => {
  expect(
    read(
      '@Article{ a:b-1 ,\n Title = {A {Nested} one}, year = 2024, month=jan # "~1",\n note = "a {"} b"\n}',
    ),
  ).toEqual({ title: 'A {Nested} one', year: '2024', month: 'jan~1', note: 'a {"} b' })
})

test.each([
  '@misc{a, title={x \\} y}, year={2024}}',
  '@misc{a, title={open}',
  '@misc{a, title={one} year={2}}',
  '@misc{a, title}',
  '@misc{, title={a}}',
  'no entry',
])('BibTeX reads no entry in %j', (text) => {
  expect(read(text)).toBeUndefined()
})

test.each([
  [`{\\"o} G{\\'e}za \\c{c} {\\v s}`, undefined],
  [`G{\\'e}za M\\"uller, {\\o}re \\ss`, 'Géza Müller, øre ß'],
  ['{BERT}: Pre-training \\& more---{\\emph{here}}', 'BERT: Pre-training & more–here'],
  ['$k$NN~search', 'kNN search'],
  ['S{\\^{}}2', 'S^2'],
  ['\\ell', undefined],
  ['', undefined],
])('%j says %j', (value, text) => {
  expect(plainTex(value)).toBe(text)
})

test('names are told apart as BibTeX does, and a group is no person', () => {
  expect(
    bibtexNames(
      'Jane Q. Doe and van der Berg, Jan AND {Barnes and Noble} and OpenAI and Ludwig van Beethoven and Qwen Team and others',
    ),
  ).toEqual([
    { family: 'Doe', given: 'Jane Q.' },
    { family: 'Berg', particle: 'van der', given: 'Jan' },
    { whole: 'Barnes and Noble' },
    { whole: 'OpenAI' },
    { family: 'Beethoven', particle: 'van', given: 'Ludwig' },
    { whole: 'Qwen Team' },
  ])
  expect(bibtexNames('')).toBeUndefined()
  // Without `and` it is not one person who is called by the first and the last of them.
  expect(bibtexNames('Ann Lee, Bo Kim, Cy Day')).toBeUndefined()
  expect(bibtexNames('King, Jr., Martin Luther')).toEqual([
    { family: 'King', given: 'Martin Luther' },
  ])
  expect(bibtexNames('A \\unknown{B}')).toBeUndefined()
})
