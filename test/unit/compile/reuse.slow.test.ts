import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { Random } from '../../../fuzz/random.ts'
import { codeKey } from '../../../src/compile/code-key.ts'
import { type CompiledContent, compileContent } from '../../../src/compile/compile-content.ts'
import { seeds } from '../../rounds.ts'
import { makeFolder } from '../snapshot/folder.ts'

vi.mock('../../../src/compile/code-key.ts')

beforeEach(() => {
  vi.mocked(codeKey).mockReturnValue('one')
  // Each change here is older than the next compilation, however fast this machine is.
  vi.stubEnv('MODELSHEETS_SETTLED_MS', '0')
})

/** Every file below a folder by its path, what is kept for the next time and the lock left out. */
function filesOf(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isFile() && !/^(?:kept\.jsonl|lock)$/.test(name))
      files[name] = readFileSync(path, 'utf8')
  }
  return files
}

const base = { config: { model_type: 'llama', hidden_size: 1024, num_hidden_layers: 8 } }

function cardOf(name: string, next: () => number): string {
  const score = (20 + next() * 70).toFixed(1)
  const links = ['lab/alpha', 'lab/beta', 'other/gamma'].map(
    (id) => `[${id}](https://huggingface.co/${id})`,
  )
  return `---\nlicense: mit\n---\n# ${name}\n\nSee ${links.join(', ')}.\n\n## Evaluation\n\n| Model | MMLU | GSM8K |\n| --- | --- | --- |\n| ${name} | ${score} | 50.0 |\n| Alpha | 40.0 | 41.0 |\n| Gamma | 42.0 | 43.0 |\n\n\`\`\`python\nprint("${name}")\n\`\`\`\n`
}

/** A content folder and the ways in which one changes. */
class Content {
  readonly folder = makeFolder()
  readonly #next: () => number
  #made = 0

  constructor(next: () => number) {
    this.#next = next
    for (const id of ['lab/alpha', 'lab/beta', 'other/gamma', 'solo']) this.#write(id)
    this.put('models/lab/alpha/config.json', JSON.stringify({ ...base.config, vocab_size: 1000 }))
    this.put(
      'models/other/alpha-GGUF/README.md',
      '---\nbase_model: lab/alpha\nbase_model_relation: quantized\n---\n# alpha GGUF\n',
    )
    this.put(
      'models/other/alpha-GGUF/tree.json',
      JSON.stringify([{ type: 'file', path: 'alpha-Q4_K_M.gguf', size: 5e8, oid: '0'.repeat(40) }]),
    )
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  #write(id: string): void {
    this.put(`models/${id}/README.md`, cardOf(id.split('/').at(-1) ?? id, this.#next))
    this.put(
      `models/${id}/model.json`,
      JSON.stringify({ id, downloads: Math.floor(this.#next() * 1e5), tags: ['text-generation'] }),
    )
  }

  #number(): number {
    this.#made += 1
    return this.#made
  }

  get #ids(): string[] {
    const models = join(this.folder, 'models')
    return readdirSync(models, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name === 'README.md')
      .map(({ parentPath }) => parentPath.slice(models.length + 1))
      .sort()
  }

  /** One change, and what it was. */
  change(): string {
    const ids = this.#ids
    const id = ids[Math.floor(this.#next() * ids.length)] ?? 'solo'
    const card = join(this.folder, 'models', id, 'README.md')
    const kinds: Record<string, () => void> = {
      add: () => this.#write(`${this.#next() < 0.5 ? 'lab' : 'new'}/model-${this.#number()}`),
      'add a namesake': () => this.#write(`new-${this.#number()}/gamma`),
      'change the card': () => this.put(`models/${id}/README.md`, cardOf('changed', this.#next)),
      'change one letter and set the time back': () => {
        const { atime, mtime } = statSync(card)
        writeFileSync(card, readFileSync(card, 'utf8').replace('See', 'Sea'))
        utimesSync(card, atime, mtime)
      },
      touch: () => utimesSync(card, new Date(), new Date()),
      hide: () => this.put(`models/${id}/sheet.yaml`, 'hidden: true\n'),
      show: () => rmSync(join(this.folder, 'models', id, 'sheet.yaml'), { force: true }),
      note: () => this.put(`models/${id}/sheet.yaml`, `note: note ${this.#next()}\n`),
      'break the payload': () => this.put(`models/${id}/model.json`, '{'),
      remove: () => rmSync(join(this.folder, 'models', id), { recursive: true }),
      rename: () => {
        mkdirSync(join(this.folder, 'models/moved'), { recursive: true })
        renameSync(
          join(this.folder, 'models', id),
          join(this.folder, `models/moved/m-${this.#number()}`),
        )
      },
      'change the base of a quantization': () =>
        this.put(
          'models/lab/alpha/config.json',
          JSON.stringify({ ...base.config, vocab_size: 1000 + Math.floor(this.#next() * 100) }),
        ),
      'results of an evaluation': () =>
        this.put(
          `models/${id}/eval_results/r${Math.floor(this.#next() * 3)}.yaml`,
          `- dataset:\n    id: cais/mmlu\n  value: ${(this.#next() * 90).toFixed(1)}\n`,
        ),
      'a file that nobody reads': () => this.put(`models/${id}/notes.txt`, 'nothing'),
      'a link in place of the card': () => {
        this.put(`elsewhere/${id}.md`, cardOf('linked', this.#next))
        rmSync(card)
        symlinkSync(join(this.folder, `elsewhere/${id}.md`), card)
      },
      'settings of the site': () =>
        this.put(
          'catalog.yaml',
          `title: Shelf ${Math.floor(this.#next() * 10)}\nendpoint: https://hub${Math.floor(this.#next() * 2)}.example.org\n`,
        ),
      benchmarks: () =>
        this.put(
          'benchmarks/knowledge.yaml',
          `pier-qa:\n  name: Pier ${Math.floor(this.#next() * 9)}\n  measures: Questions.\n  metric: accuracy\n  aliases: [pierqa]\n`,
        ),
      code: () => vi.mocked(codeKey).mockReturnValue(String(this.#next())),
    }
    const names = Object.keys(kinds)
    const name = names[Math.floor(this.#next() * names.length)] ?? ''
    kinds[name]?.()
    return `${name} (${id})`
  }
}

/** Damages what is kept, in one of several ways. */
function damage(store: string, next: () => number): string {
  const kept = join(store, 'kept.jsonl')
  if (!existsSync(kept)) return 'nothing is kept'
  const text = readFileSync(kept)
  const at = Math.floor(next() * text.length)
  const parts = Object.keys(filesOf(join(store, 'models')))
  const part = join(store, 'models', parts[Math.floor(next() * parts.length)] ?? '')
  const kinds: Record<string, () => void> = {
    'cut what is kept': () => writeFileSync(kept, text.subarray(0, at)),
    'change a byte of what is kept': () => writeFileSync(kept, text.fill(0x20, at, at + 1)),
    'half a line more': () => appendFileSync(kept, text.subarray(0, 40)),
    'remove what is kept': () => rmSync(kept),
    'remove the parts of a model': () => rmSync(part),
    'change the parts of a model': () =>
      writeFileSync(part, readFileSync(part, 'utf8').replace(/"/, "'")),
    'cut the parts of a model': () => writeFileSync(part, ''),
  }
  const names = Object.keys(kinds)
  const name = names[Math.floor(next() * names.length)] ?? ''
  kinds[name]?.()
  return name
}

async function compareWithCold(
  content: string,
  caches: string,
  base: string,
): Promise<CompiledContent> {
  const warm = await compileContent({ content, cache: join(caches, 'warm'), base, workers: 1 })
  const cold = await compileContent({ content, cache: join(caches, 'cold'), base, workers: 1 })
  expect(filesOf(warm.store)).toEqual(filesOf(cold.store))
  const { store: _w, reused, timing: _wt, ...said } = warm
  const { store: _c, reused: none, timing: _ct, ...expected } = cold
  expect(said).toEqual(expected)
  expect(none).toBe(0)
  rmSync(join(caches, 'cold'), { recursive: true })
  return { ...warm, reused }
}

test.each(seeds())('what is reused is what a cold compilation gives: %s', async (seed) => {
  const random = new Random(seed)
  const next = () => random.next()
  const content = new Content(next)
  const caches = makeFolder()
  let reused = 0
  let site = '/'
  for (let step = 0; step < 12; step += 1) {
    const done: string[] = []
    for (let change = 0; change < Math.floor(next() * 4); change += 1) done.push(content.change())
    if (next() < 0.1) site = site === '/' ? '/shelf/' : '/'
    const stores = existsSync(join(caches, 'warm')) ? readdirSync(join(caches, 'warm')) : []
    if (next() < 0.3)
      for (const store of stores) done.push(damage(join(caches, 'warm', store), next))
    const compiled = await compareWithCold(content.folder, caches, site).catch((error: unknown) => {
      throw new Error(`after step ${step} of ${seed}: ${done.join(', ')}`, { cause: error })
    })
    reused += compiled.reused
  }
  expect(reused).toBeGreaterThan(20)
})
