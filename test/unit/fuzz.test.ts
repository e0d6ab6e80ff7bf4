import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Random } from '../../fuzz/random.ts'
import { targets } from '../../fuzz/targets.ts'

const finds = join(import.meta.dirname, '../../fuzz/finds')

test.each(readdirSync(finds).filter((name) => name.endsWith('.txt')))(
  'what the fuzz run found is borne now: %s',
  (name) => {
    const target = targets[name.replace(/-[0-9a-f]{12}\.txt$/, '')]
    expect(() => target?.run(readFileSync(join(finds, name), 'utf8'))).not.toThrow()
    expect(target).toBeDefined()
  },
)

test.each(Object.entries(targets))(
  'the first inputs of the fuzz run are borne: %s',
  (name, target) => {
    for (let number = 0; number < 100; number += 1) {
      const input = target.make(new Random(`modelsheets ${name} ${number}`))
      expect(() => target.run(input), `input ${number}`).not.toThrow()
    }
  },
)

test('the same seed gives the same inputs', () => {
  for (const { make } of Object.values(targets))
    expect(make(new Random('a'))).toBe(make(new Random('a')))
})
