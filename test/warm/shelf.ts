import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Random } from '../../fuzz/random.ts'
import { type OutputName, outputNames } from '../../src/snapshot/catalog-schema.ts'

/** A model of the shelf, as far as other models and common pages look at it. */
interface ShelfModel {
  downloads: number
  likes: number
  license: string
  base?: string
  newVersion?: string
  alias?: string
  /** On MMLU, 5-shot. */
  score?: number
  /** Scores on another benchmark, enough for a page of their own when there are many. */
  languages: number
  text: string
  hidden: boolean
  /** Snapshots that its history has a line of. */
  snapshots: number
  /** Who approved of it, as the editor says. */
  approved?: string
  /** Shade of the picture that the card shows. */
  picture?: number
}

/**
 * A content folder that changes at random: models come, go, change, hide, are renamed and speak of one
 * another; settings, benchmarks and pictures change. The same seed changes it in the same way.
 */
export class Shelf {
  readonly folder: string
  readonly #random: Random
  readonly #models = new Map<string, ShelfModel>()
  #title = 'Shelf'
  #images: 'link' | 'mirror' | 'hotlink' = 'mirror'
  #benchmark = 0
  #accent = 0
  #logo = 0
  #sections = 0
  #about: number | undefined
  #note: number | undefined
  #isFilter = false
  readonly #off = new Set<OutputName>()
  #written = new Map<string, string>()

  constructor(folder: string, random: Random, size: number) {
    this.folder = folder
    this.#random = random
    for (let count = 0; count < size; count += 1) this.#add()
    this.#write()
  }

  /** Changes something; says what. */
  change(): string {
    const changes: Readonly<Record<string, () => void>> = {
      'a model is added': () => this.#add(),
      'a model is removed': () => this.#remove(),
      'a model is renamed': () => this.#rename(),
      'a model is hidden or shown': () => this.#edit((model) => ({ hidden: !model.hidden })),
      'downloads change': () => this.#edit(() => ({ downloads: this.#random.whole(3) * 1000 })),
      'downloads grow, and no score changes': () =>
        this.#edit(({ downloads }) => ({ downloads: downloads + SAME_SCORE })),
      'likes change': () => this.#edit(({ likes }) => ({ likes: likes + 1 })),
      'all figures of the Hub change': () => this.#sync(),
      'a licence changes': () => this.#edit(() => ({ license: this.#license() })),
      'a base changes': () => this.#edit(() => ({ base: this.#id() })),
      'a model is replaced by another': () => this.#edit(() => ({ newVersion: this.#id() })),
      'a model gets a former id': () =>
        this.#edit(() => ({ alias: `old/name-${this.#random.whole(4)}` })),
      'a score changes': () => this.#edit(() => ({ score: 40 + this.#random.whole(40) })),
      'scores come and go': () => this.#edit(() => ({ languages: this.#random.whole(2) * 45 })),
      'a card changes': () => this.#edit(() => ({ text: `Word ${this.#random.whole(1000)}.` })),
      'a snapshot is taken': () => this.#edit(({ snapshots }) => ({ snapshots: snapshots + 1 })),
      'a picture changes': () => this.#edit(() => ({ picture: this.#random.whole(200) })),
      'the title changes': () => {
        this.#title = `Shelf ${this.#random.whole(100)}`
      },
      'images are shown in another way': () => {
        this.#images = this.#random.pick(['link', 'mirror', 'hotlink'] as const)
      },
      'an output is turned off or on': () => {
        const name = this.#random.pick(outputNames)
        if (!this.#off.delete(name)) this.#off.add(name)
      },
      'a benchmark is renamed': () => {
        this.#benchmark += 1
      },
      'the accent changes': () => {
        this.#accent = this.#random.whole(360)
      },
      'the logo changes': () => {
        this.#logo = this.#random.whole(100)
      },
      'the sections are others': () => {
        this.#sections = this.#random.whole(3)
      },
      'a page comes, changes or goes': () => {
        this.#about = this.#random.pick([undefined, 1, 2])
      },
      'a public file comes, changes or goes': () => {
        this.#note = this.#random.pick([undefined, 1, 2])
      },
      'a field is filtered by or not': () => {
        this.#isFilter = !this.#isFilter
      },
      'a model is approved by another': () =>
        this.#edit(() => ({ approved: this.#random.pick(['Ada', 'Bo']) })),
      nothing: () => undefined,
    }
    const [first = '', ...others] = Object.keys(changes)
    const name = this.#random.pick([first, ...others])
    changes[name]?.()
    this.#write()
    return name
  }

  #id(): string {
    return this.#random.pick(['else/where', 'old/name-1', ...this.#models.keys()])
  }

  /** A model of the shelf; there always is one. */
  #own(): string {
    const [first = '', ...others] = this.#models.keys()
    return this.#random.pick([first, ...others])
  }

  #license(): string {
    return this.#random.pick(['mit', 'apache-2.0', 'cc-by-nc-4.0', 'gpl-3.0'])
  }

  #add(): void {
    const id = `${this.#random.pick(['ada', 'bo'])}/model-${this.#random.whole(1000)}`
    this.#models.set(id, {
      downloads: this.#random.whole(3) * 1000,
      likes: 0,
      license: this.#license(),
      score: 40 + this.#random.whole(40),
      languages: 0,
      text: 'A model.',
      hidden: false,
      snapshots: this.#random.whole(2),
      ...(this.#models.size > 0 && { base: this.#id() }),
    })
  }

  #remove(): void {
    if (this.#models.size > 3) this.#models.delete(this.#own())
  }

  #rename(): void {
    const id = this.#own()
    const model = this.#models.get(id)
    this.#models.delete(id)
    if (model) this.#models.set(`${id}-x`, { ...model, alias: id })
  }

  #edit(change: (model: ShelfModel) => Partial<ShelfModel>): void {
    const id = this.#own()
    const model = this.#models.get(id)
    if (model) this.#models.set(id, { ...model, ...change(model) })
  }

  /** As a night's sync does: the order of the catalogue is another one. */
  #sync(): void {
    for (const [id, model] of this.#models) {
      const downloads = model.downloads + SAME_SCORE * this.#random.whole(30)
      this.#models.set(id, { ...model, downloads, likes: model.likes + this.#random.whole(2) })
    }
  }

  #write(): void {
    const outputs = [...this.#off].map((name) => `${name}: false`).join(', ')
    const sections = [
      '',
      '  sections: [card, usage]',
      '  sections: [files, evaluation, provenance]',
    ]
    const settings = [
      'site:',
      `  title: ${this.#title}`,
      `  accent: "hsl(${this.#accent} 80% 40%)"`,
      '  logo: brand/logo.svg',
      ...(sections[this.#sections] ? [sections[this.#sections]] : []),
      `fields: { approved-by: { filter: ${this.#isFilter} } }`,
      `remoteImages: ${this.#images}`,
      `outputs: { ${outputs} }`,
    ]
    const files = new Map<string, string>([
      ['catalog.yaml', `${settings.join('\n')}\n`],
      [
        'brand/logo.svg',
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 ${this.#logo}"/></svg>\n`,
      ],
      [
        'benchmarks/own.yaml',
        `harbour-qa:\n  name: Harbour ${this.#benchmark}\n  measures: Questions.\n  metric: accuracy\n  aliases: [harbourqa]\n`,
      ],
    ])
    if (this.#about !== undefined)
      files.set('pages/about.md', `# About ${this.#about}\n\n[One](${this.#own()})\n`)
    if (this.#note !== undefined) files.set('public/note.txt', `${this.#note}\n`)
    for (const [id, model] of this.#models)
      for (const [path, text] of filesOf(id, model)) files.set(`models/${id}/${path}`, text)
    for (const path of this.#written.keys())
      if (!files.has(path)) rmSync(join(this.folder, path), { force: true })
    for (const [path, text] of files) {
      const full = join(this.folder, path)
      if (existsSync(full) && readFileSync(full, 'latin1') === text) continue
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, text, 'latin1')
    }
    this.#written = files
  }
}

/** Downloads that differ by this have the same score on a benchmark. */
const SAME_SCORE = 70

const picture = 'https://ada.example.org/picture.png'

function filesOf(id: string, model: ShelfModel): [string, string][] {
  const { downloads, likes, license, base, newVersion, alias, score, languages, text, hidden } =
    model
  const fields = [
    `license: ${license}`,
    ...(base ? [`base_model: ${base}`, 'base_model_relation: quantized'] : []),
    ...(newVersion ? [`new_version: ${newVersion}`] : []),
  ]
  const rows = [
    ...(score === undefined ? [] : [`| MMLU (5-shot) | ${score}.5 |`]),
    `| HarbourQA | ${(downloads % SAME_SCORE) + 20}.0 |`,
    ...Array.from({ length: languages }, (_, at) => `| FLORES ${at} | ${(at * 7) % 60}.1 |`),
  ]
  const shown = model.picture === undefined ? '' : `\n![A picture](${picture})\n`
  const info = {
    id,
    modelId: id,
    downloads,
    likes,
    tags: [],
    sha: '0123456789abcdef0123456789abcdef01234567',
  }
  return [
    ['model.json', JSON.stringify(info)],
    [
      'README.md',
      `---\n${fields.join('\n')}\n---\n# ${id}\n\n${text}${shown}\n\n## Evaluation\n\n| Benchmark | Score |\n| --- | --- |\n${rows.join('\n')}\n`,
    ],
    ...(model.snapshots > 0
      ? [['history.jsonl', historyOf(id, model.snapshots)] as [string, string]]
      : []),
    ...(hidden || model.approved
      ? [
          [
            'sheet.yaml',
            `${hidden ? 'hidden: true\n' : ''}${model.approved ? `fields: { approved-by: ${model.approved} }\n` : ''}`,
          ] as [string, string],
        ]
      : []),
    ...(alias
      ? [
          [
            'state.json',
            JSON.stringify({
              from: 'hub',
              state: 'present',
              since: '2026-01-01',
              aliases: [alias],
            }),
          ] as [string, string],
        ]
      : []),
    ...(model.picture === undefined
      ? []
      : ([
          [
            'images.json',
            JSON.stringify({ [picture]: { file: 'images/picture.png', width: 1, height: 1 } }),
          ],
          ['images/picture.png', onePixel(model.picture)],
        ] as [string, string][])),
  ]
}

/** A PNG of one grey pixel, a character a byte: https://www.w3.org/TR/png/ */
function onePixel(shade: number): string {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, shade]))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('latin1')
}

/** Lines of history, each with another commit; the licence changes with every second. */
function historyOf(id: string, snapshots: number): string {
  return Array.from({ length: snapshots }, (_none, at) => {
    const date = `2026-0${1 + (at % 9)}-${String(1 + (id.length % 28)).padStart(2, '0')}`
    const licence = at % 2 === 0 ? 'mit' : 'apache-2.0'
    return `${JSON.stringify({ date, sha: String(at).padStart(40, '0'), licence })}\n`
  }).join('')
}
