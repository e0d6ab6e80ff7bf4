import { expect, test } from 'vitest'
import { fileKind } from '../../../src/files/kind.ts'
import { fileRisks } from '../../../src/files/risks.ts'

const files = (...paths: string[]) => paths.map((path) => ({ path, kind: fileKind(path) }))
const levels = (risks: ReturnType<typeof fileRisks>) => risks.map(({ id, level }) => [id, level])

test('pickles alone are a caution, beside Safetensors a remark', () => {
  expect(levels(fileRisks(files('pytorch_model.bin'), { tags: [] }))).toEqual([
    ['pickles', 'caution'],
  ])
  expect(levels(fileRisks(files('pytorch_model.bin', 'model.safetensors'), { tags: [] }))).toEqual([
    ['some-pickles', 'info'],
  ])
  expect(fileRisks(files('model.safetensors', 'tokenizer.model'), { tags: [] })).toEqual([])
})

test('own code that loading runs is a caution, code that lies there a remark', () => {
  const config = { auto_map: { AutoModel: 'modeling_x.X' } }
  expect(fileRisks(files('modeling_x.py'), { config, tags: [] })).toEqual([
    expect.objectContaining({ id: 'remote-code', level: 'caution', files: ['modeling_x.py'] }),
  ])
  expect(levels(fileRisks(files('x.py'), { tags: ['custom_code'] }))).toEqual([
    ['remote-code', 'caution'],
  ])
  expect(levels(fileRisks(files('train.py'), { tags: [] }))).toEqual([['code-files', 'info']])
})

test("the Hub's scan is told when it is known, the worst first", () => {
  const scanned = (status: string) => [
    { path: 'a.bin', kind: 'data' as const, security: { status } },
    { path: 'train.py', kind: 'code' as const },
  ]
  expect(levels(fileRisks(scanned('unsafe'), { tags: ['custom_code'] }))).toEqual([
    ['scan-marked', 'stop'],
    ['remote-code', 'caution'],
  ])
  expect(levels(fileRisks(scanned('suspicious'), { tags: [] }))[0]).toEqual([
    'scan-marked',
    'caution',
  ])
  expect(levels(fileRisks(scanned('safe'), { tags: [] }))).toContainEqual(['scan-clean', 'info'])
  expect(levels(fileRisks(scanned('queued'), { tags: [] }))).toEqual([['code-files', 'info']])
})
