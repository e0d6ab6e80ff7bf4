/**
 * Milliseconds per model card of this project's renderer, of the plain unified pipeline and of two
 * other libraries, on the same cards in the same run.
 *
 *   node bench/readme.ts [folder of cards] [every nth card]
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { threadCpuUsage } from 'node:process'
import type { Root } from 'hast'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import type { Root as MdastRoot } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import sanitizeHtml from 'sanitize-html'
import { unified } from 'unified'
import { loadLanguages } from '../src/readme/highlight.ts'
import { renderReadmeSync, renderStages } from '../src/readme/pipeline.ts'
import { splitFrontMatter } from '../src/snapshot/split-card.ts'

const folder =
  process.argv[2] ??
  (existsSync('../shared/corpus/cards') ? '../shared/corpus/cards' : 'content/models')
const every = Number(process.argv[3] ?? 1)

function readCards(): string[] {
  const files = globSync(`${folder}/**/README.md`)
    .sort()
    .filter((_, index) => index % every === 0)
  return files.map((file) => {
    const bytes = readFileSync(file)
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)
  })
}

const cards = readCards()
const bodies = cards.map((card) => splitFrontMatter(card).body)
const characters = bodies.reduce((sum, body) => sum + body.length, 0)

interface Result {
  name: string
  /** Milliseconds on the clock, of each card. */
  times: number[]
  /** CPU milliseconds a card, in which other work on the machine does not count. */
  mean: number
}

/** CPU milliseconds of this thread. */
function cpu(): number {
  const { user, system } = threadCpuUsage()
  return (user + system) / 1000
}

/** Two rounds to warm up and find the time; the second counts. */
function measure(
  name: string,
  work: (card: string, index: number) => void,
  texts: readonly string[] = bodies,
): Result {
  let times: number[] = []
  let total = 0
  for (let round = 0; round < 2; round++) {
    const start = cpu()
    times = texts.map((text, index) => {
      const before = performance.now()
      work(text, index)
      return performance.now() - before
    })
    total = cpu() - start
  }
  return { name, times, mean: total / texts.length }
}

function row({ name, times, mean }: Result): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
      .toFixed(2)
      .padStart(8)
  const rate = characters / 1e6 / ((mean * times.length) / 1000)
  return `${name.padEnd(38)}${mean.toFixed(2).padStart(8)}${at(0.5)}${at(0.95)}${at(1)}${rate.toFixed(2).padStart(9)}`
}

const head = `${'renderer'.padEnd(38)}${['CPU ms', 'p50', 'p95', 'max'].map((text) => text.padStart(8)).join('')}${'MB/s'.padStart(9)}`

const plainParse = unified().use(remarkParse).use(remarkGfm).freeze()
const plainTree = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .freeze()
const printer = unified().use(rehypeStringify).freeze()

function plainPipeline(text: string): void {
  const tree = plainTree.runSync(plainParse.runSync(plainParse.parse(text)) as MdastRoot) as Root
  printer.stringify(tree)
}

const markdownIt = new MarkdownIt({ html: true, linkify: true })
const context = { id: 'owner/name', revision: '0123456789abcdef' }

for (const card of cards) await loadLanguages(card)
console.log(
  `${cards.length} cards of ${folder}, ${(characters / 1e6).toFixed(1)} million characters, mean ${(characters / cards.length / 1000).toFixed(1)} kB; one thread\n`,
)
const started = cpu()
const ours = measure('this project, code plain', (body) =>
  renderReadmeSync(body, { ...context, highlight: false }),
)
const coloured = measure('this project, colours cached', (body) => renderReadmeSync(body, context))
const plain = measure('plain unified pipeline', plainPipeline)
console.log(head)
console.log(row(ours))
console.log(row(coloured))
console.log(row(plain))
console.log(
  row(
    measure('marked + sanitize-html', (body) => sanitizeHtml(marked.parse(body, { async: false }))),
  ),
)
console.log(
  row(measure('markdown-it + sanitize-html', (body) => sanitizeHtml(markdownIt.render(body)))),
)

console.log(
  `\nours / plain: ${(ours.mean / plain.mean).toFixed(2)} (colours cached: ${(coloured.mean / plain.mean).toFixed(2)})`,
)

console.log(`\nstages of this project\n${head}`)
const totals = new Map<string, number[]>()
bodies.forEach((body, index) => {
  for (const [stage, time] of renderStages(body, context, () => performance.now())) {
    const times = totals.get(stage) ?? []
    times[index] = time
    totals.set(stage, times)
  }
})
for (const [name, sparse] of totals) {
  const times = Array.from(sparse, (time) => time ?? 0)
  console.log(row({ name, times, mean: times.reduce((sum, time) => sum + time, 0) / times.length }))
}
console.log(`\nCPU time of this thread: ${((cpu() - started) / 1000).toFixed(1)} s`)
