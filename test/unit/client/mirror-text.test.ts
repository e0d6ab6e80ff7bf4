import { expect, test } from 'vitest'
import { parseMirror, toMirror } from '../../../src/client/mirror-text.ts'

const hub = 'https://huggingface.co'
const mirror = 'https://mirror.example/hf'

test.each([
  ['https://mirror.example/', 'https://mirror.example'],
  [' http://127.0.0.1:8080/hub/ ', 'http://127.0.0.1:8080/hub'],
])('%j is the mirror %s', (text, address) => {
  expect(parseMirror(text)).toBe(address)
})

test.each([
  '',
  'mirror.example',
  'javascript:alert(1)',
  'https://a b',
  'https://a/$(id)',
  'https://a/?q=1',
  'https://user@host',
])('%j is no mirror', (text) => {
  expect(parseMirror(text)).toBeUndefined()
})

test('addresses move and hashes stay', () => {
  const command = `curl --output a.gguf ${hub}/o/n/resolve/main/a.gguf\n${'a'.repeat(64)}  a.gguf`
  expect(toMirror(command, hub, mirror)).toBe(
    `curl --output a.gguf ${mirror}/o/n/resolve/main/a.gguf\n${'a'.repeat(64)}  a.gguf`,
  )
})

test('hf is told the endpoint, also where one was named', () => {
  expect(toMirror('hf download o/n', hub, mirror)).toBe(`HF_ENDPOINT=${mirror} hf download o/n`)
  expect(
    toMirror('HF_ENDPOINT=https://own.example hf download o/n', 'https://own.example', mirror),
  ).toBe(`HF_ENDPOINT=${mirror} hf download o/n`)
})

test('a token is never sent to a mirror', () => {
  expect(
    toMirror(`curl --header "Authorization: Bearer $HF_TOKEN" ${hub}/o/n/x`, hub, mirror),
  ).toBe(`curl ${mirror}/o/n/x`)
})
