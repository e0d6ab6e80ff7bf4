import { expect, test } from 'vitest'
import type { Audited } from '../../../audit/checks.ts'
import { readingChecks } from '../../../audit/reading.ts'
import { fileChoices } from '../../../src/files/choices.ts'
import { toRecord } from '../../../src/sheet/record.ts'
import { type Sheet, sheetSchema } from '../../../src/sheet/sheet.ts'
import { filesView } from '../../../src/view/files-view.ts'
import { makeSheet, makeSnapshot } from '../sheet/make.ts'

/** A model with the code and the facts that a test plants in it. */
function planted(facts: Partial<Sheet>, ...code: string[]): Audited {
  const sheet = sheetSchema.parse({ ...makeSheet(), ...facts })
  const snippets = code.map((text, at) => ({
    id: String(at),
    title: 'Run',
    notes: [],
    language: 'bash' as const,
    runs: true,
    code: text,
  }))
  const repository = {
    id: sheet.id,
    revision: 'main',
    endpoint: 'https://huggingface.co',
    gated: false,
  }
  return {
    sheet,
    record: toRecord(sheet, 'x'),
    folder: '',
    card: '---\nlicense: mit\n---\n# T',
    parts: {
      abilities: [],
      files: filesView(makeSnapshot(), [], fileChoices([]), repository),
      usage: {
        lead: 'No program is known',
        fillings: undefined,
        groups: code.length === 0 ? [] : [{ app: 'A', snippets }],
        templates: [],
        tokens: [],
        citations: [],
      },
    },
  }
}

const license = {
  name: 'MIT License',
  class: 'permissive' as const,
  terms: [],
  source: 'card' as const,
}
const base = (id: string) => ({ id, relation: 'quantized' as const, source: 'card' as const })

test.each<[string, Audited]>([
  ['licence: said not to be stated though the card states one', planted({})],
  [
    'licence: the class contradicts the terms',
    planted({ license: { ...license, terms: [{ code: 'research-only', text: 'x' }] } }),
  ],
  [
    'lineage: one repository told as two bases',
    planted({ license, baseModels: [base('gpt2'), base('openai-community/gpt2')] }),
  ],
  ['lineage: a data set that is no id', planted({ license, datasets: ['my data'] })],
  ['task: none of the Hub', planted({ license, task: { id: 'text-generaton', label: 'x' } })],
  ['summary: an error answer', planted({ license, summary: 'Entry not found' })],
  [
    'commands: a port that no program serves',
    planted({ license }, 'mlx_lm.server --model x --port 8080', 'curl http://localhost:8000/v1'),
  ],
  [
    'count: an adapter with the size of its base',
    planted(
      {
        license,
        library: { id: 'peft', label: 'PEFT', source: 'hub' },
        parameters: { total: 7e9, source: 'name', rule: 'size-in-name' },
      },
      'pip install peft',
    ),
  ],
  [
    'commands: one that its program no longer has',
    planted({ license }, 'huggingface-cli download --local-dir x a/b'),
  ],
  [
    'commands: a server of Safetensors for files of another form',
    planted({ license, formats: [], id: 'a/x-GGUF' }, 'vllm serve a/x-GGUF'),
  ],
  ['commands: a place that is not filled in', planted({ license }, 'docker run -p 8080:Q4_K_M x')],
])('the audit finds: %s', (kind, model) => {
  const found = Object.entries(readingChecks).flatMap(([name, check]) =>
    check(model).length > 0 ? [name] : [],
  )
  expect(found).toEqual([kind])
})
