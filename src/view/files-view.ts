import type { Choice, FileChoices } from '../files/choices.ts'
import type { FormatId } from '../files/format-rules.ts'
import { fileKindLabels } from '../files/kind.ts'
import { nameOf } from '../files/path.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { fileRisks, type Risk } from '../files/risks.ts'
import { shardOf } from '../files/shards.ts'
import { words } from '../messages/words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Command, choiceCommands, fileUrl, type RepositoryAddress } from '../usage/commands.ts'
import { formatBytes, formatDate, plural } from './format.ts'

/** One download a reader can choose. */
export interface ChoiceView {
  /** Id within the repository; `get-…` on the page. */
  id: string
  label: string
  /** What it is, in words. */
  description: string
  weightBytes?: number
  size?: string
  /** `4.83 bits per weight`. */
  bits?: string
  /** "1 file", "3 files" of the weights. */
  weights: string
  /** "This choice downloads 8 files, 16.1 GB." */
  sum: string
  /** Parts that the listing lacks. */
  missing?: string
  /** What to know of the choice before taking it. */
  notes: string[]
  commands: Command[]
}

/** One row of the list of all files: a file, or a split file with its parts. */
export interface FileView {
  path: string
  kind: string
  size?: string
  sha256?: string
  changed?: string
  url: string
  parts?: FileView[]
}

/** Files that complete or belong to the choices but are no download of their own. */
export interface ApartView {
  title: string
  text: string
  files: FileView[]
}

/** The files section, ready to print. */
export interface FilesView {
  lead: string
  gated: boolean
  /** Where the terms are, for a gated repository. */
  termsUrl: string
  endpoint: string
  risks: Risk[]
  choices: ChoiceView[]
  /** Choices that are not shown one by one. */
  moreChoices: number
  apart: ApartView[]
  rows: FileView[]
  /** Files that the list leaves out because it is too long. */
  moreFiles: number
  /** Files with a known SHA-256. */
  hashes: number
}

/** Longer lists are cut: the whole list stands in `sheet.json`. */
const shownChoices = 80
const shownFiles = 600

/** Words for what a choice is beside the model itself. */
const roleWords: Readonly<Record<Choice['role'], string>> = {
  model: '',
  adapter: 'Adapter: loads on top of its base model',
  original: "The publisher's own format",
  checkpoint: 'A step of the training',
}

/** Words for choices of which nothing else is known, by format. */
const formatWords: Readonly<Partial<Record<FormatId, string>>> = {
  safetensors: 'A format that cannot run code',
  onnx: 'For ONNX Runtime',
  openvino: 'For OpenVINO',
  coreml: 'For Apple devices',
  tflite: 'For phones and small devices',
  'litert-lm': 'For phones and small devices',
  pytorch: 'A Python pickle',
  binary: 'A binary file whose name does not tell its format',
  pickle: 'A Python pickle',
  nemo: 'For NVIDIA NeMo',
  spacy: 'A spaCy pipeline',
  mnn: 'For MNN on phones',
  ncnn: 'For ncnn on phones',
  rknn: 'For Rockchip devices',
  tensorrt: 'Built for one NVIDIA device',
}

function describe(choice: Choice, labels: ReadonlyMap<string, string>): string {
  const same = choice.duplicateOf ? labels.get(choice.duplicateOf) : undefined
  const matrix = choice.quantization?.imatrix ? 'made with an importance matrix' : ''
  const words = [
    roleWords[choice.role],
    choice.quantization?.description ?? '',
    matrix,
    same ? `the same model as ${same}` : '',
  ].filter((word) => word !== '')
  const text = words.join('; ') || (choice.format ? (formatWords[choice.format] ?? '') : '')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function notesOf({ joined, projector, contradictedBits, quantization }: Choice): string[] {
  return [
    ...(joined === undefined ? [] : [words.files.pieces({ joined: nameOf(joined) })]),
    ...(projector ? [words.files.projector({ name: nameOf(projector.path) })] : []),
    ...(contradictedBits === undefined
      ? []
      : [
          words.files.contradicted({
            bits: contradictedBits.toFixed(2),
            label: quantization?.label ?? '',
          }),
        ]),
  ]
}

function choiceView(
  choice: Choice,
  repository: RepositoryAddress,
  labels: ReadonlyMap<string, string>,
  isPartial: boolean,
): ChoiceView {
  const count = choice.weights.length + choice.companions.length + (choice.projector ? 1 : 0)
  const size = choice.weightBytes
  const download = choice.downloadBytes
  return {
    id: choice.id,
    label: choice.label,
    description: describe(choice, labels),
    weights: plural(choice.weights.length, 'file'),
    sum: `This choice downloads ${plural(count, 'file')}${download === undefined ? '' : `, ${formatBytes(download)}`}.`,
    commands: choiceCommands(choice, repository),
    notes: [
      ...notesOf(choice),
      // A GGUF file is all it takes; others need files that may not be listed.
      ...(isPartial && choice.format !== 'gguf' ? [words.usage.notes['partial-list']] : []),
    ],
    ...(size !== undefined && { weightBytes: size, size: formatBytes(size) }),
    ...(choice.bitsPerWeight !== undefined && { bits: choice.bitsPerWeight.toFixed(2) }),
    ...(choice.missingParts > 0 && {
      missing: `${plural(choice.missingParts, 'part')} of it ${choice.missingParts === 1 ? 'is' : 'are'} not in the listing.`,
    }),
  }
}

function fileView(file: RepositoryFile, repository: RepositoryAddress): FileView {
  const changed = file.lastChanged === undefined ? undefined : formatDate(file.lastChanged, 'short')
  return {
    path: file.path,
    kind: fileKindLabels[file.kind],
    url: fileUrl(repository, file.path),
    ...(file.size !== undefined && { size: formatBytes(file.size) }),
    ...(file.sha256 !== undefined && { sha256: file.sha256 }),
    ...(changed !== undefined && { changed }),
  }
}

/** Gathers the parts of split files into one row, where the first of them stood. */
function rowsOf(files: readonly RepositoryFile[], repository: RepositoryAddress): FileView[] {
  const sets = Map.groupBy(files, (file) => {
    const { stem, part, parts } = shardOf(file.path)
    return part !== undefined && parts !== undefined ? `${stem}|${parts}` : file.path
  })
  return Array.from(sets.values(), (set) => {
    const views = set.map((file) => fileView(file, repository))
    const [first] = views
    if (!first || views.length === 1) return views
    const sizes = set.map((file) => file.size)
    const total = sizes.every((size) => size !== undefined)
      ? sizes.reduce((sum, size) => sum + size, 0)
      : undefined
    return [
      {
        path: `${shardOf(first.path).stem} (${views.length} parts)`,
        kind: first.kind,
        url: first.url,
        ...(total !== undefined && { size: formatBytes(total) }),
        parts: views,
      },
    ]
  }).flat()
}

function range(choices: readonly Choice[]): string {
  const models = choices.filter((choice) => choice.role === 'model')
  const sizes = models.flatMap((choice) => choice.downloadBytes ?? [])
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length === 0) return ''
  if (sizes.length < models.length) return `; the size of ${sizes.length} of them is stated`
  return sizes.length === 1 || least === most
    ? `, ${formatBytes(least)}`
    : `, from ${formatBytes(least)} to ${formatBytes(most)}`
}

function leadOf(
  files: readonly RepositoryFile[],
  choices: readonly Choice[],
  counted: number | undefined,
): string {
  const whole =
    counted !== undefined && counted > files.length ? `${plural(counted, 'file')}, ` : ''
  if (files.length === 0)
    return `${whole}${whole ? 'none of them listed.' : 'The snapshot has no file list.'}`
  const listed = whole ? `${files.length} of them listed` : plural(files.length, 'file')
  if (choices.length === 0) return `${whole}${listed}, none with weights.`
  return `${whole}${listed}, ${plural(choices.length, 'choice')}${range(choices)}.`
}

function apartOf(found: FileChoices, repository: RepositoryAddress): ApartView[] {
  const groups: [string, string, RepositoryFile[]][] = [
    ['Projectors', 'Needed beside a GGUF choice to read images or sound.', found.projectors],
    ['Language models', words.files.decoders, found.decoders],
    ['Draft models', 'Guess ahead for the model and make it faster.', found.drafts],
    [
      'Importance matrices',
      'What the quantizations were made with; not needed to run them.',
      found.imatrices,
    ],
    ['Vocabularies', 'Tokenizer only, without weights.', found.vocabularies],
  ]
  return groups
    .filter(([, , files]) => files.length > 0)
    .map(([title, text, files]) => ({
      title,
      text,
      files: files.map((file) => fileView(file, repository)),
    }))
}

/**
 * Builds the files section: choices with their commands, what stands apart, all files.
 * @param files The repository's files, sorted.
 * @param found The same files as choices.
 * @param counted Files that the source counts, when it lists fewer.
 */
export function filesView(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  found: FileChoices,
  repository: RepositoryAddress,
  counted?: number,
): FilesView {
  const labels = new Map(found.choices.map((choice) => [choice.id, choice.label]))
  const rows = rowsOf(files, repository)
  const isPartial = counted !== undefined && counted > files.length
  return {
    lead: leadOf(files, found.choices, counted),
    gated: repository.gated,
    termsUrl: `${repository.endpoint}/${repository.id}`,
    endpoint: repository.endpoint,
    risks: fileRisks(files, {
      config: snapshot.config ?? snapshot.model?.config,
      tags: snapshot.model?.tags ?? [],
    }).map((risk) => ({ ...risk, files: risk.files.slice(0, 12) })),
    choices: found.choices
      .slice(0, shownChoices)
      .map((choice) => choiceView(choice, repository, labels, isPartial)),
    moreChoices: Math.max(0, found.choices.length - shownChoices),
    apart: apartOf(found, repository),
    rows: rows.slice(0, shownFiles),
    moreFiles: Math.max(0, rows.length - shownFiles),
    hashes: files.filter((file) => file.sha256 !== undefined).length,
  }
}
