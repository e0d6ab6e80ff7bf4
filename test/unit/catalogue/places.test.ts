import { expect, test } from 'vitest'
import { findPlaces, type Places } from '../../../src/catalogue/places.ts'

const places: Places = {
  benchmarks: [
    ['MMLU', 'benchmarks/mmlu/', 40],
    ['MMLU-Pro', 'benchmarks/mmlu-pro/', 12],
  ],
  tasks: [['Text Generation', 'tasks/text-generation/', 900]],
  owners: [
    ['Qwen', 'owners/Qwen/', 80],
    ['nobody-textual', 'owners/nobody-textual/', 2],
  ],
  families: [['Qwen/Qwen3-8B', 'families/Qwen/Qwen3-8B/', 30]],
  libraries: [],
  languages: [['Arabic', 'languages/ar/', 50]],
  licences: [],
  datasets: [],
}
const found = (text: string): string[] => findPlaces(places, text, 5).map(({ path }) => path)

test('places are found by beginnings of their words, the name that was asked first', () => {
  expect(found('mmlu')).toEqual(['benchmarks/mmlu/', 'benchmarks/mmlu-pro/'])
  expect(found('qwen')).toEqual(['owners/Qwen/', 'families/Qwen/Qwen3-8B/'])
  expect(found('generation text')).toEqual(['tasks/text-generation/'])
  expect(found('text')).toEqual(['tasks/text-generation/', 'owners/nobody-textual/'])
  expect(found('  ')).toEqual([])
  expect(found('rabic')).toEqual([])
})

test('what begins as it was asked is told from what only has the word', () => {
  expect(findPlaces(places, 'text', 5).map(({ begins }) => begins)).toEqual([true, false])
  expect(findPlaces(places, 'm', 1)).toHaveLength(1)
})

test('scripts without spaces are found anywhere in a name', () => {
  const chinese = { ...places, datasets: [['中文对话数据', 'datasets/x/', 3] as const] }
  expect(findPlaces(chinese, '对话', 5).map(({ path }) => path)).toEqual(['datasets/x/'])
})
