import { threadCpuUsage } from 'node:process'
import { expect, test } from 'vitest'
import { fileChoices } from '../../../src/files/choices.ts'
import { listFiles } from '../../../src/files/repository-files.ts'

/** Processor time of this thread, in milliseconds. */
function spent(work: () => void): number {
  const before = threadCpuUsage()
  work()
  const after = threadCpuUsage()
  return (after.user + after.system - before.user - before.system) / 1000
}

const listings: Readonly<Record<string, (index: number) => string>> = {
  'one GGUF file each': (i) => `model-${i}-Q4_K_M.gguf`,
  'a folder each': (i) => `run-${i}/model.safetensors`,
  'a file of weights and one of settings in turn': (i) => (i % 2 ? `${i}.json` : `${i}.bin`),
  checkpoints: (i) => `checkpoint-${i}/${i % 2 ? 'model.safetensors' : 'optimizer.pt'}`,
}

test.each(Object.entries(listings))(
  '50,000 files, %s, take no more than their number',
  (_, name) => {
    const tree = Array.from({ length: 50_000 }, (_value, i) => ({
      type: 'file' as const,
      path: name(i),
      size: 1000 + i,
    }))
    // Linear it is a second on a slow machine; what looks at each pair of files takes minutes.
    expect(spent(() => fileChoices(listFiles({ tree })))).toBeLessThan(10_000)
  },
)
