import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { componentFiles, components } from '../../../src/integrations/components.ts'
import { modelsheets } from '../../../src/integrations/modelsheets.ts'
import { makeFolder } from '../snapshot/folder.ts'

const root = join(import.meta.dirname, '../../..')
const idOf = (name: string): string => `virtual:modelsheets/components/${name}`

test('a part is ours unless the project has one in its place', () => {
  const project = makeFolder({ 'src/Mine.astro': '' })
  const { resolveId } = componentFiles({ License: './src/Mine.astro' }, project)
  expect(resolveId(idOf('License'))).toBe(join(project, 'src/Mine.astro'))
  expect(resolveId(idOf('Card'))).toBe(join(root, 'src/components/sheet/Card.astro'))
  expect(resolveId('astro:content')).toBeUndefined()
})

test('a part that there is not is told with the names that there are', () => {
  const wrong: Record<string, string> = { Licence: './src/Mine.astro' }
  expect(() => componentFiles(wrong, makeFolder())).toThrow('No part of a page is called Licence')
  expect(() => componentFiles({ License: './src/None.astro' }, makeFolder())).toThrow(
    'There is no file for the component License',
  )
})

test('every part has its file, its type and its name among what can be imported', () => {
  const types = readFileSync(join(root, 'src/components.d.ts'), 'utf8')
  const { exports } = z
    .object({ exports: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const declared = [...types.matchAll(/declare module 'virtual:modelsheets\/components\/(\w+)'/g)]
  expect(declared.map(([, name]) => name).sort()).toEqual(Object.keys(components).sort())
  const exported = Object.entries(exports).filter(([name]) => name.startsWith('./components/'))
  expect(Object.fromEntries(exported)).toEqual(
    Object.fromEntries(
      Object.entries(components).map(([name, file]) => [
        `./components/${name}.astro`,
        `./lib/${file}`,
      ]),
    ),
  )
  for (const file of Object.values(components))
    expect(existsSync(join(root, 'src', file))).toBe(true)
})

test('the documentation names every part', () => {
  const docs = readFileSync(join(root, 'docs/components.md'), 'utf8')
  for (const name of Object.keys(components)) expect(docs).toContain(`\`${name}\``)
})

test('an option that there is not, or a prefix that is no path, is wrong use', () => {
  // What a configuration in JavaScript may say.
  const options: object = { contents: 'models' }
  expect(() => modelsheets(options)).toThrow('The integration has no option contents')
  expect(() => modelsheets({ prefix: '/a b' })).toThrow('The prefix cannot be /a b')
  expect(() => modelsheets({ prefix: '../up' })).toThrow('The prefix cannot be ../up')
  expect(modelsheets({ prefix: '/models-we-use/' }).name).toBe('modelsheets')
})
