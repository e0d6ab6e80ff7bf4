import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readEndpoint } from '../../src/compile/endpoint.ts'
import { namesSetBy, readVariable, variables } from '../../src/environment.ts'
import { terminal } from '../../src/messages/terminal.ts'

afterEach(() => vi.unstubAllEnvs())

test('an empty variable counts as not set', () => {
  vi.stubEnv('HF_ENDPOINT', '')
  expect(readVariable('HF_ENDPOINT')).toBeUndefined()
  expect(readEndpoint()).toBeUndefined()
})

test.each([
  ['https://hub.example.org/', 'https://hub.example.org'],
  [' http://127.0.0.1:8080/hub// ', 'http://127.0.0.1:8080/hub'],
])('the endpoint %j is read as %s', (text, endpoint) => {
  vi.stubEnv('HF_ENDPOINT', text)
  expect(readEndpoint()).toBe(endpoint)
})

test.each([
  'hub.example.org',
  'ftp://hub.example.org',
  'https://hub.example.org/?x=1',
  'https://hub.example.org/#a',
  'https://user:word@hub.example.org',
])('the endpoint %j is wrong use', (text) => {
  vi.stubEnv('HF_ENDPOINT', text)
  expect(() => readEndpoint()).toThrow('HF_ENDPOINT is not the address of a Hub')
})

test('the documentation lists every variable that a user may set', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/command-line.md'), 'utf8')
  const { environment } = terminal.commandLine
  expect(Object.keys(environment).sort()).toEqual(Object.keys(variables).sort())
  const set = namesSetBy('user')
  expect(set.length).toBeGreaterThan(5)
  for (const name of set) expect(docs).toContain(`| \`${name}\` | ${environment[name]} |`)
})
