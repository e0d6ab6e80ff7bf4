import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fencePage } from '../../../src/compile/fence.ts'
import { readFailedPages } from '../../../src/compile/store.ts'
import { makeFolder } from '../snapshot/folder.ts'

let store = ''
beforeEach(() => {
  store = makeFolder()
  vi.stubEnv('MODELSHEETS_STORE', store)
})
afterEach(() => vi.unstubAllEnvs())

const context = (routePattern: string, id?: string) => ({
  params: { id },
  routePattern,
  locals: {} as { failure?: string },
})

/** A response whose body breaks off after its beginning. */
function brokenOff(): Response {
  let turn = 0
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (turn++ === 0) controller.enqueue(new TextEncoder().encode('<p>'))
        else controller.error(new Error('broken off'))
      },
    }),
  )
}

test('a page that can be rendered passes as it is', async () => {
  const response = new Response('<p>a</p>', { headers: { 'content-type': 'text/html' } })
  const passed = await fencePage(context('/models/[...id]', 'a/b'), async () => response)
  expect(await passed.text()).toBe('<p>a</p>')
  expect(passed.headers.get('content-type')).toBe('text/html')
  expect(await readFailedPages(store)).toEqual([])
})

test.each([
  ['throws', () => Promise.reject(new Error('broken off'))],
  ['breaks off in its stream', () => Promise.resolve(brokenOff())],
])('a page that %s is rendered again as a plain sheet, and noted', async (_, fail) => {
  const page = context('/models/[...id]', 'a/b')
  const next = vi.fn().mockImplementationOnce(fail).mockResolvedValue(new Response('plain'))
  expect(await (await fencePage(page, next)).text()).toBe('plain')
  expect(page.locals.failure).toBe('broken off')
  expect(await readFailedPages(store)).toEqual([{ id: 'a/b', failure: 'broken off' }])
})

test('a file beside the page says what failed, or is empty', async () => {
  const fail = () => Promise.reject(new Error('no'))
  const json = await fencePage(context('/models/[...id]/sheet.json', 'a/b'), fail)
  expect(await json.json()).toEqual({ id: 'a/b', failure: 'no' })
  const text = await fencePage(context('/models/[...id]/README.md', 'a/b'), fail)
  expect(await text.text()).toBe('')
  expect(await readFailedPages(store)).toHaveLength(2)
})

test('what fails for a page of no model ends the build', async () => {
  await expect(
    fencePage(context('/[...page]'), () => Promise.reject(new Error('ours'))),
  ).rejects.toThrow('ours')
})
