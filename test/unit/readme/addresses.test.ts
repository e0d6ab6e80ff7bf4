import { expect, test } from 'vitest'
import { addressBook, linkKind, resolveAddress } from '../../../src/readme/addresses.ts'

const book = addressBook({
  id: 'Owner/Name',
  revision: 'abc',
  files: ['README.md', 'src/a b.py', 'model.gguf'],
  sheetHref: (id) => (id === 'owner/known' || id === 'gpt2' ? `/models/${id}/` : undefined),
})
const base = 'https://huggingface.co/Owner/Name'

test.each([
  ['README.md', `${base}/blob/abc/README.md`],
  ['./src/a%20b.py', `${base}/blob/abc/src/a%20b.py`],
  ['src/', `${base}/blob/abc/src/`],
  ['model.gguf', `${base}/resolve/abc/model.gguf`],
  ['resolve/main/README.md', `${base}/resolve/abc/README.md`],
  [`${base}/blob/main/README.md`, `${base}/blob/abc/README.md`],
  [`${base}/blob/dev/README.md`, `${base}/blob/dev/README.md`],
  ['/other/model', 'https://huggingface.co/other/model'],
  ['//example.org/x', 'https://example.org/x'],
  ['\\\\example.org\\x', 'https://example.org/x'],
  ['https://user:secret@example.org/', 'https://example.org/'],
  ['https://example.org/ü', 'https://example.org/%C3%BC'],
  ['  ht\ntps://example.org  ', 'https://example.org'],
  ['../../datasets/x', 'https://huggingface.co/Owner/Name/datasets/x'],
])('points %s at %s', (raw, href) => {
  expect(resolveAddress(raw, 'link', book)).toMatchObject({ to: 'web', href })
})

test('marks a path that the repository does not have', () => {
  expect(resolveAddress('nope.md', 'link', book)).toMatchObject({ path: 'nope.md', dead: true })
  expect(resolveAddress('src/a%20b.py', 'link', book)).not.toHaveProperty('dead')
})

test.each([
  'https://huggingface.co/owner/known',
  'https://hf.co/owner/known/tree/main',
  '/owner/known',
  'https://huggingface.co/gpt2',
])('leads %s to our own sheet', (raw) => {
  expect(resolveAddress(raw, 'link', book)?.to).toBe('sheet')
})

test.each([
  'https://huggingface.co/datasets/owner',
  'https://huggingface.co/owner/known/discussions',
  'https://huggingface.co/docs/x',
])('leaves %s on the Hub', (raw) => {
  expect(resolveAddress(raw, 'link', book)?.to).toBe('web')
})

test.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  'https://',
  '//',
  '',
])('refuses %j', (raw) => {
  expect(resolveAddress(raw, 'link', book)).toBeUndefined()
})

test('knows mail and fragments, and keeps a relative address where no repository is known', () => {
  expect(resolveAddress('mailto:a@example.org', 'link', book)).toEqual({
    to: 'mail',
    href: 'mailto:a@example.org',
  })
  expect(resolveAddress('mailto:a@example.org', 'image', book)).toBeUndefined()
  expect(resolveAddress('#a', 'link', book)).toEqual({ to: 'anchor', id: 'a' })
  expect(resolveAddress('a.md', 'link', addressBook({}))).toEqual({ to: 'relative', href: 'a.md' })
})

test.each([
  ['https://arxiv.org/abs/2301.00001', 'paper'],
  ['https://doi.org/10.1000/x', 'paper'],
  ['https://huggingface.co/spaces/a/b', 'demo'],
  ['https://github.com/a/b', 'repository'],
  ['https://github.com/a/b/issues', undefined],
  ['https://discord.gg/x', 'chat'],
  ['https://huggingface.co/datasets/a/b', 'dataset'],
  ['https://huggingface.co/a/b', 'model'],
  ['https://a.github.io/b', 'project'],
])('says that %s is a %s', (href, kind) => {
  expect(linkKind(href, { to: 'web', href })).toBe(kind)
})
