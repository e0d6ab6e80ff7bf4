import { expect, test } from 'vitest'
import { splitFrontMatter } from '../../../src/snapshot/split-card.ts'

test.each([
  ['a block', '---\na: 1\n---\nbody\n', 'a: 1\n', 'body\n', 4],
  ['a byte order mark', '\uFEFF---\na: 1\n---\nbody', 'a: 1\n', 'body', 4],
  ['CRLF', '---\r\na: 1\r\n---\r\nbody', 'a: 1\r\n', 'body', 4],
  ['CR alone', '---\ra: 1\r---\rbody', 'a: 1\r', 'body', 4],
  ['blank lines before', '\n\n---\na: 1\n---\nbody', 'a: 1\n', 'body', 6],
  ['blanks after the fences', '--- \na: 1\n---  \nbody', 'a: 1\n', 'body', 4],
  ['an empty block', '---\n---\nbody', '', 'body', 3],
  ['a block and nothing else', '---\na: 1\n---', 'a: 1\n', '', 4],
  ['dashes within a value', '---\na: |\n  ---\n---\nbody', 'a: |\n  ---\n', 'body', 5],
  ['text that is no mapping', '---\njust text\n---\nbody', 'just text\n', 'body', 4],
  ['a key after a blank line', '---\n\na: 1\n---\nbody', '\na: 1\n', 'body', 5],
])('splits %s', (_, text, yaml, body, bodyLine) => {
  expect(splitFrontMatter(text)).toMatchObject({ yaml, body, bodyLine })
})

test.each([
  ['no fence', '# Title\n'],
  ['a fence that is never closed', '---\na: 1\n\nbody'],
  ['a rule above prose', '---\n\n# Title\n\ntext\n\n---\n\nmore'],
  ['four dashes', '----\na: 1\n----\n'],
  ['an engine name', '---js\n{}\n---\n'],
  ['nothing', ''],
])('leaves %s in the body', (_, text) => {
  expect(splitFrontMatter(text)).toEqual({ yamlLine: 1, body: text, bodyLine: 1 })
})
