import { counter } from '../plural.ts'

const count = counter('en')

/** Pictures of pages for previews elsewhere, and what they show in words. */
export const preview = {
  rank: ({ rank, models }: { rank: number; models: number }) =>
    `rank ${rank} of ${count(models, { one: 'model', other: 'models' })}`,
  memory: ({ context }: { context: string }) => `Memory at ${context}`,
  of: ({ name, owner }: { name: string; owner: string }) => `${name} by ${owner}`,
  fact: ({ label, value, note }: { label: string; value: string; note: string | undefined }) =>
    `${label} ${value}${note === undefined ? '' : ` (${note})`}`,
  text: ({ name, said }: { name: string; said: readonly string[] }) =>
    said.length === 0 ? name : `${name}: ${said.join('; ')}`,
}
