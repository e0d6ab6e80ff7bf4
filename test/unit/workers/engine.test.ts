import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { hasSettings } from '../../../src/workers/engine.ts'

const engine = new URL('../../../src/workers/engine.ts', import.meta.url).href

function settle(): { status: number | null; printed: string } {
  const script = `const { settleEngine } = await import(${JSON.stringify(engine)}); settleEngine()`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
    { encoding: 'utf8' },
  )
  return { status, printed: stdout + stderr }
}

test('this Node knows every setting and says nothing of them', () => {
  expect(hasSettings(process.versions.v8)).toBe(true)
  expect(settle()).toEqual({ status: 0, printed: '' })
})

test('an engine of a version that is not known is left alone', () => {
  expect(hasSettings('15.0.1')).toBe(false)
  expect(hasSettings('12.4.254.21-node.33')).toBe(true)
})
