import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { imageFacts } from '../../src/snapshot/image-facts.ts'
import { isPublicHost } from '../../src/sources/public-address.ts'
import type { Answer } from '../hub/send-answer.ts'
import { filesOf, newCase, syncOnce } from './sync-case.ts'

const TOKEN = 'hf_secretTokenForTests'

test('the token goes to the Hub’s own host, and not to the storage behind a redirect', async () => {
  const { hub, content } = await newCase({ token: TOKEN })
  hub.add({
    id: 'lab/one',
    files: { 'README.md': '# Large card' },
    lfs: ['README.md'],
  })
  const report = await syncOnce(hub, content, 'models: [lab/one]', { settings: { token: TOKEN } })
  expect(report).toMatchObject({ status: 0 })
  expect(filesOf(content)['models/lab/one/README.md']).toBe('# Large card')
  const [home, storage] = ['hub', 'storage'].map((host) =>
    hub.seen.filter((request) => request.host === host),
  )
  expect(home?.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true)
  expect(storage?.length).toBeGreaterThan(0)
  expect(storage?.every(({ authorization }) => authorization === undefined)).toBe(true)
})

test('a list that leads to another host is refused, and that host hears nothing', async () => {
  const other = await listener()
  const { hub, content } = await newCase({ token: TOKEN })
  hub.add({ id: 'lab/one' })
  hub.settings.tamper = (path, answer) =>
    path === '/api/models'
      ? {
          ...answer,
          headers: { ...answer.headers, Link: `<${other.url}/api/models?cursor=1>; rel="next"` },
        }
      : answer
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', {
    settings: { token: TOKEN },
  })
  expect(report.status).toBe(1)
  expect(report.failedSources[0]?.message).toContain('leads to another host')
  expect(other.seen).toEqual([])
})

test('a redirect of the API to another host is refused, too', async () => {
  const other = await listener()
  const { hub, content } = await newCase()
  hub.settings.tamper = () => ({
    status: 307,
    headers: { Location: `${other.url}/api/models/lab/one` },
    body: Buffer.alloc(0),
  })
  const report = await syncOnce(hub, content, 'models: [lab/one]', { settings: { token: TOKEN } })
  expect(report.kept[0]).toMatchObject({ kind: 'refused' })
  expect(other.seen).toEqual([])
})

test('the token is not in any message, and not in any file', async () => {
  const { hub, content } = await newCase({ token: TOKEN })
  hub.add({ id: 'lab/one' })
  hub.add({ id: 'lab/two' })
  hub.settings.tamper = (path, answer) =>
    path.endsWith('lab/two') ? reply(500, { error: 'x' }) : answer
  const report = await syncOnce(hub, content, 'models: [lab/one, lab/two]', {
    settings: { token: TOKEN, tries: 2 },
  })
  expect(JSON.stringify(report)).not.toContain(TOKEN)
  expect(JSON.stringify(filesOf(content))).not.toContain(TOKEN)
})

test('a Hub that echoes the token in a header or an error gets it into no file and no message', async () => {
  const { hub, content } = await newCase({ token: TOKEN })
  hub.add({ id: 'lab/one' })
  hub.add({ id: 'lab/two' })
  hub.settings.tamper = (path, answer) =>
    path.endsWith('lab/two')
      ? { ...reply(404, { error: `no model for ${TOKEN}` }), headers: { 'x-request-id': TOKEN } }
      : { ...answer, headers: { ...answer.headers, ETag: `"${TOKEN}"` } }
  const report = await syncOnce(hub, content, 'models: [lab/one, lab/two]', {
    settings: { token: TOKEN },
  })
  expect(report).toMatchObject({ added: ['lab/one'], kept: [{ id: 'lab/two' }] })
  expect(JSON.stringify(report)).not.toContain(TOKEN)
  const written = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  expect(written.join('\n')).not.toContain(TOKEN)
})

test('a redirect to an address that is none of the web is final, and asked for once', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  hub.settings.tamper = (path, answer) =>
    path.endsWith('lab/one')
      ? { status: 302, headers: { Location: 'file:///etc/hostname' }, body: Buffer.alloc(0) }
      : answer
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report.kept[0]).toMatchObject({ id: 'lab/one', kind: 'wrong-answer' })
  expect(hub.seen.filter(({ path }) => path.includes('lab/one'))).toHaveLength(1)
})

test('an answer that holds the token is not written', async () => {
  const { hub, content } = await newCase({ token: TOKEN })
  hub.add({ id: 'lab/one', extra: { widgetData: `you sent ${TOKEN}` } })
  const report = await syncOnce(hub, content, 'models: [lab/one]', { settings: { token: TOKEN } })
  expect(report.kept[0]?.message).toBe('model.json holds the token; it was not written')
  expect(filesOf(content)).toEqual({})
})

test.each([
  '../../../../tmp/pwned',
  '..',
  'a/../../x',
  '.sync/lock',
  'lab/one/../../../x',
  'C:\\x',
])('an answer that calls the model %j writes nothing', async (id) => {
  const { hub, content } = await newCase()
  hub.settings.tamper = () => reply(200, { _id: 'x', id, sha: 'a'.repeat(40) })
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report).toMatchObject({ status: 1, kept: [{ kind: 'wrong-answer' }] })
  expect(report.kept[0]?.message).toContain('wrong id')
  expect(existsSync(join(content, 'models'))).toBe(false)
})

test('hostile file names stay facts in the file list', async () => {
  const { hub, content } = await newCase()
  hub.add({
    id: 'lab/one',
    files: {
      'README.md': '# One',
      '.eval_results/../../../evil.yaml': 'x',
      '.eval_results/..\\evil.yaml': 'x',
      '.eval_results/.hidden.yaml': 'x',
      '../../../outside.txt': 'x',
      '/etc/passwd': 'x',
      'README.md/../sheet.yaml': 'x',
      'emoji 🤗?.txt': 'x',
    },
  })
  await syncOnce(hub, content, 'models: [lab/one]')
  expect(Object.keys(filesOf(content))).toEqual([
    'models/lab/one/README.md',
    'models/lab/one/history.jsonl',
    'models/lab/one/model.json',
    'models/lab/one/state.json',
    'models/lab/one/tree.json',
  ])
  expect(readdirSync(content).sort()).toEqual(['.sync', 'models'])
})

test.each([
  ['id', { id: 7, sha: 'a'.repeat(40) }],
  ['sha', { id: 'lab/one', sha: '../x' }],
  ['sha', { id: 'lab/one' }],
  ['answer', ['lab/one']],
])('an answer with a wrong %s says which field broke', async (field, value) => {
  const { hub, content } = await newCase()
  hub.settings.tamper = () => reply(200, value)
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report.kept[0]?.message).toContain(`wrong ${field}`)
})

test('a wrong field that is not vital is noted, unknown ones are kept', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one', extra: { likes: 'many', widgetData: { brandNew: 1 } } })
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report.notes).toEqual(['lab/one: the Hub’s answer has a wrong likes'])
  expect(filesOf(content)['models/lab/one/model.json']).toContain('brandNew')
})

test('a Hub that does not know the keys that are asked for is asked for its default answer', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  hub.settings.tamper = (path, answer) =>
    path.endsWith('lab/one') && hub.seen.at(-1)?.path.includes('expand=usedStorage')
      ? reply(400, { error: 'Invalid expand' })
      : answer
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report).toMatchObject({ status: 0, added: ['lab/one'] })
  expect(filesOf(content)['models/lab/one/model.json']).toContain('"modelId": "lab/one"')
})

test.each([
  ['a list entry without id', [{ _id: 'x', downloads: 1 }], 'Wrong id in entry 0'],
  [
    'a list entry with a wrong count',
    [{ _id: 'x', id: 'lab/a', downloads: -1 }],
    'Wrong downloads in entry 0',
  ],
  ['a list that is none', { models: [] }, 'Cannot read the model list'],
])('%s is named', async (_what, value, message) => {
  const { hub, content } = await newCase()
  hub.settings.tamper = () => reply(200, value)
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]')
  expect(report.failedSources[0]?.message).toContain(message)
})

test('pages that go in circles, or never end, are given up', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  let page = 0
  hub.settings.tamper = (path, answer) => {
    page += 1
    const cursor = path.includes('/tree/') ? `c${page}` : 'same'
    const Link = `<${hub.url}${path}?cursor=${cursor}>; rel="next"`
    return { ...answer, headers: { ...answer.headers, Link } }
  }
  const list = await syncOnce(hub, content, 'models: [{ author: lab }]')
  expect(list.failedSources[0]?.message).toContain('circles')
  const tree = await syncOnce(hub, content, 'models: [lab/one]')
  expect(tree.kept[0]?.message).toContain('more than 1000 pages')
})

test('a Hub that changes between two requests gives one commit’s files, not two', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one', files: { 'README.md': '# First' } })
  const first = model.sha
  hub.settings.tamper = (path, answer) => {
    if (path.endsWith('/api/models/lab/one')) {
      model.files.set('README.md', Buffer.from('# Second'))
      model.sha = 'e'.repeat(40)
    }
    return answer
  }
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(hub.seen[1]?.path).toContain(first)
  expect(report).toMatchObject({ status: 1, kept: [{ kind: 'unknown-revision' }] })
  expect(filesOf(content)).toEqual({})
  hub.settings.tamper = undefined
  await syncOnce(hub, content, 'models: [lab/one]')
  expect(filesOf(content)['models/lab/one/README.md']).toBe('# Second')
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '192.168.1.1',
  '[::1]',
  '[fd00::1]',
  '[::ffff:127.0.0.1]',
  'localhost',
])('a card’s image on %s is not asked for', async (host) => {
  expect(await isPublicHost(host)).toBe(false)
})

test('images of the card’s own repository are copied, by content and type', async () => {
  const { hub, content } = await newCase()
  hub.add({
    id: 'lab/one',
    files: {
      'README.md':
        '# One\n\n![a](pic.png)\n\n![b](evil.png)\n\n![c](http://169.254.169.254/x.png)\n',
      'pic.png': png(3, 2),
      'evil.png': '<svg onload="alert(1)"/>',
    },
  })
  const report = await syncOnce(hub, content, 'remoteImages: mirror\nmodels: [{ author: lab }]')
  const images = Object.keys(filesOf(content)).filter((path) => path.includes('images'))
  expect(images).toEqual([
    'models/lab/one/images.json',
    expect.stringMatching(/^models\/lab\/one\/images\/[0-9a-f]{64}\.png$/),
  ])
  expect(report.notes.join()).toMatch(/evil\.png: not a PNG/)
  expect(filesOf(content)['models/lab/one/images.json']).toMatch(/"height": 2,[^}]*"width": 3/)
  const again = await syncOnce(hub, content, 'remoteImages: mirror\nmodels: [{ author: lab }]')
  expect(again.requests).toBe(1)
})

test('an image is told by its bytes', () => {
  expect(imageFacts(png(7, 9))).toEqual({
    type: 'image/png',
    extension: 'png',
    width: 7,
    height: 9,
  })
  expect(imageFacts(Buffer.from('GIF89a\x05\x00\x04\x00'))).toMatchObject({ width: 5, height: 4 })
  expect(imageFacts(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined()
  const jpeg = Buffer.from('ffd8ffe000040000ffc0000b08000a00140101110000000000000000', 'hex')
  expect(imageFacts(jpeg)).toEqual({ type: 'image/jpeg', extension: 'jpg', width: 20, height: 10 })
})

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n', 'latin1')
  head.writeUInt32BE(13, 8)
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

function reply(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(JSON.stringify(value)),
  }
}

/** A host that must not be asked; it notes who asks all the same. */
async function listener(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`)
    response.end('[]')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
