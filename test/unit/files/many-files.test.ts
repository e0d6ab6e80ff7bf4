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

/** Processor time for a listing of so many files. */
function timeFor(name: (index: number) => string, files: number): number {
  const tree = Array.from({ length: files }, (_value, i) => ({
    type: 'file' as const,
    path: name(i),
    size: 1000 + i,
  }))
  return spent(() => fileChoices(listFiles({ tree })))
}

test.each(Object.entries(listings))('many files, %s, take no more than their number', (_, name) => {
  // Four times as many take four times as long where each is looked at once, and 16 times where each pair is.
  const growth: number[] = []
  while (growth.length < 4 && Math.min(...growth) > 8)
    growth.push(timeFor(name, 20_000) / timeFor(name, 5000))
  expect(Math.min(...growth)).toBeLessThan(8)
})
