import type { TestHub } from './hub-server.ts'
import { pushFiles } from './repository.ts'

const LABS = 20

/** Fills a Hub with `count` models of twenty authors, with cards of some kilobytes. */
export function fillShelf(hub: TestHub, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const id = `lab-${n % LABS}/model-${n}`
    const files: Record<string, string | Buffer> = {
      '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
      'README.md': card(id, n),
      'config.json': '{"model_type":"llama"}\n',
      'tokenizer.json': '{}',
      'model.safetensors': `weights of ${id}`,
    }
    if (n % 3 === 0)
      files['chat_template.jinja'] = '{% for m in messages %}{{ m.content }}{% endfor %}'
    if (n % 10 === 0)
      files['.eval_results/mmlu.yaml'] = `- dataset: {id: cais/mmlu}\n  value: ${n % 100}\n`
    hub.add({
      id,
      files,
      lfs: ['model.safetensors'],
      downloads: 10 + n,
      likes: n % 50,
      tags: ['transformers', 'safetensors', 'license:apache-2.0'],
      cardData: { license: 'apache-2.0', language: ['en'] },
      pipelineTag: 'text-generation',
      libraryName: 'transformers',
    })
  }
}

/** The catalogue that asks for all of a shelf. */
export function shelfCatalog(): string {
  const authors = Array.from({ length: LABS }, (_, n) => `  - author: lab-${n}\n`)
  return `models:\n${authors.join('')}`
}

/** Changes the card of every `step`th model. */
export function changeShelf(hub: TestHub, step: number): void {
  let n = 0
  for (const repository of hub.repositories.values()) {
    if (n % step === 0) pushFiles(repository, { 'README.md': `${card(repository.id, n)}\nNew.\n` })
    n += 1
  }
}

function card(id: string, n: number): string {
  const paragraph = `The model ${id} was made for a test of length. It knows ${n} words and no more. `
  return `---\nlicense: apache-2.0\nlanguage:\n- en\n---\n# ${id}\n\n${paragraph.repeat(40)}\n`
}
