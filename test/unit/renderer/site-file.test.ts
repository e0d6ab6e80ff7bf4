import { expect, test } from 'vitest'
import type { SitePage } from '../../../src/renderer/entry.ts'
import { fileOf, modelOf, pageOf } from '../../../src/renderer/site-file.ts'

const models = 'src/routes/models/[...id]'

test.each<[string, string, SitePage['type'], string, string | undefined]>([
  ['/', 'src/routes/[...page].astro', 'page', 'index.html', undefined],
  ['/404', 'src/routes/404.astro', 'page', '404.html', undefined],
  ['/catalogue.json', 'src/routes/catalogue.json.ts', 'endpoint', 'catalogue.json', undefined],
  ['/page/2', 'src/routes/[...page].astro', 'page', 'page/2/index.html', undefined],
  ['/models/a/b', `${models}/index.astro`, 'page', 'models/a/b/index.html', 'a/b'],
  ['/models/gpt2', `${models}/index.astro`, 'page', 'models/gpt2/index.html', 'gpt2'],
  ['/models/a/b/sheet.json', `${models}/sheet.json.ts`, 'endpoint', 'models/a/b/sheet.json', 'a/b'],
  [
    '/models/a/b/images/1.png',
    `${models}/images/[file].ts`,
    'endpoint',
    'models/a/b/images/1.png',
    'a/b',
  ],
  ['/scores/a/b', 'src/routes/scores/[...id].astro', 'page', 'scores/a/b/index.html', 'a/b'],
  ['/embed/gpt2', 'src/routes/embed/[...id].astro', 'page', 'embed/gpt2/index.html', 'gpt2'],
])('%s of %s', (pathname, route, type, file, model) => {
  expect(fileOf({ pathname, route, type })).toBe(file)
  expect(modelOf({ pathname, route, type })).toBe(model)
  expect(pageOf(file, route)).toEqual({ pathname, route, type })
})
