import { expect, test, vi } from 'vitest'
import { fenceFile, fencePage } from '../../../src/compile/fence.ts'

const context = (routePattern: string, id?: string) => ({
  params: { id },
  routePattern,
  locals: {} as { failure?: string; fault?: unknown },
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
  const page = context('/models/[...id]', 'a/b')
  const passed = await fencePage(page, async () => response)
  expect(await passed.text()).toBe('<p>a</p>')
  expect(passed.headers.get('content-type')).toBe('text/html')
  expect(page.locals).toEqual({})
})

test.each([
  ['throws', () => Promise.reject(new Error('broken off'))],
  ['breaks off in its stream', () => Promise.resolve(brokenOff())],
])('a page that %s is rendered again as a plain sheet, and said', async (_, fail) => {
  const page = context('/models/[...id]', 'a/b')
  const next = vi.fn().mockImplementationOnce(fail).mockResolvedValue(new Response('plain'))
  expect(await (await fencePage(page, next)).text()).toBe('plain')
  expect(page.locals.failure).toBe('broken off')
})

test('a file beside the page says what failed, or is empty', async () => {
  const fail = () => Promise.reject(new Error('no'))
  const file = context('/models/[...id]/sheet.json', 'a/b')
  const json = await fencePage(file, fail)
  expect(await json.json()).toEqual({ id: 'a/b', failure: 'no' })
  const text = await fencePage(context('/models/[...id]/README.md', 'a/b'), fail)
  expect(await text.text()).toBe('')
  expect(file.locals.failure).toBe('no')
})

test.each(['/embed/[...id]', '/scores/[...id]'])(
  '%s of a model that fails is empty, and said',
  async (route) => {
    const page = context(route, 'a/b')
    const next = vi.fn().mockRejectedValue(new Error('no'))
    expect(await (await fencePage(page, next)).text()).toBe('')
    expect(page.locals.failure).toBe('no')
  },
)

test('what fails for a page of no model ends the build', async () => {
  const page = context('/[...page]')
  const fault = new Error('ours')
  await expect(fencePage(page, () => Promise.reject(fault))).rejects.toThrow('ours')
  expect(page.locals.fault).toBe(fault)
})

test('a page that its thread did not survive is not rendered again but plainly', async () => {
  const page = { ...context('/models/[...id]', 'a/b'), locals: { failure: 'it took too long' } }
  const next = vi.fn().mockResolvedValue(new Response('plain'))
  expect(await (await fencePage(page, next)).text()).toBe('plain')
  const file = { ...context('/models/[...id]/README.md', 'a/b'), locals: { failure: 'no' } }
  expect(await (await fencePage(file, next)).text()).toBe('')
  expect(next).toHaveBeenCalledTimes(1)
})

test('a file that nobody asks for over HTTP has the same fence', async () => {
  const file = context('/models/[...id]/sheet.json', 'a/b')
  expect(await fenceFile(file, () => '{}')).toBe('{}')
  expect(file.locals).toEqual({})
  const fail = () => Promise.reject(new Error('no'))
  expect(await fenceFile(file, fail)).toBe('{"id":"a/b","failure":"no"}')
  expect(file.locals.failure).toBe('no')
  const make = vi.fn()
  expect(await fenceFile(file, make)).toBe('{"id":"a/b","failure":"no"}')
  expect(await fenceFile(context('/models/[...id]/SHA256SUMS', 'a/b'), fail)).toBe('')
  expect(make).not.toHaveBeenCalled()
  const ours = context('/devices.json')
  await expect(fenceFile(ours, fail)).rejects.toThrow('no')
})
