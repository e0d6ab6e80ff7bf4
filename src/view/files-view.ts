import type { Choice, FileChoices } from '../files/choices.ts'
import type { FormatId } from '../files/format-rules.ts'
import { nameOf } from '../files/path.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { fileRisks, type Risk } from '../files/risks.ts'
import { shardOf } from '../files/shards.ts'
import { known } from '../known.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Command, choiceCommands, fileUrl, type RepositoryAddress } from '../usage/commands.ts'
import { formatBytes, formatDate } from './format.ts'

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

/** Files that stand apart from the choices, in the order of the page. */
const apartKinds = [
  'projectors',
  'components',
  'decoders',
  'drafts',
  'imatrices',
  'vocabularies',
] as const

/** Longer lists are cut: the whole list stands in `sheet.json`. */
const shownChoices = 80
const shownFiles = 600

function describe(choice: Choice, labels: ReadonlyMap<string, string>): string {
  const t = words.files.choice
  const same = choice.duplicateOf ? labels.get(choice.duplicateOf) : undefined
  const said = [
    t.roles[choice.role],
    ...(choice.quantization?.stored ?? []).map((part) => say(words.quantizations, part)),
    choice.quantization?.imatrix ? t.imatrix : '',
    same ? t.sameAs({ label: same }) : '',
  ].filter((one) => one !== '')
  const formats: Partial<Record<FormatId, string>> = t.formats
  const text = words.common.facts(said) || (choice.format ? (formats[choice.format] ?? '') : '')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A size, with whose word it is where no list states it. */
function sizeText(bytes: number, files: readonly RepositoryFile[]): string {
  const isCards = files.some(({ sizeOf }) => sizeOf === 'card')
  return `${formatBytes(bytes)}${isCards ? ` ${words.files.asCardSays}` : ''}`
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
    weights: words.common.files({ number: choice.weights.length }),
    sum:
      download === undefined
        ? words.files.choice.downloads({ number: count })
        : words.files.choice.downloadsSize({ number: count, size: formatBytes(download) }),
    commands: choiceCommands(choice, repository),
    notes: [
      ...notesOf(choice),
      // A GGUF file is all it takes; others need files that may not be listed.
      ...(isPartial && choice.format !== 'gguf' ? [words.usage.notes['partial-list']] : []),
    ],
    ...(size !== undefined && { weightBytes: size, size: sizeText(size, choice.weights) }),
    ...known({
      bits: choice.bitsPerWeight !== undefined ? choice.bitsPerWeight.toFixed(2) : undefined,
      missing:
        choice.missingParts > 0
          ? words.files.choice.missing({ number: choice.missingParts })
          : undefined,
    }),
  }
}

function fileView(file: RepositoryFile, repository: RepositoryAddress): FileView {
  const changed = file.lastChanged === undefined ? undefined : formatDate(file.lastChanged, 'short')
  return {
    path: file.path,
    kind: words.files.kinds[file.kind],
    url: fileUrl(repository, file.path),
    ...known({
      size: file.size !== undefined ? sizeText(file.size, [file]) : undefined,
      sha256: file.sha256,
      changed,
    }),
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
        path: words.files.split({ stem: shardOf(first.path).stem, number: views.length }),
        kind: first.kind,
        url: first.url,
        ...known({ size: total !== undefined ? formatBytes(total) : undefined }),
        parts: views,
      },
    ]
  }).flat()
}

function rangeOf(choices: readonly Choice[]): string {
  const t = words.files.lead
  const models = choices.filter((choice) => choice.role === 'model')
  const sizes = models.flatMap((choice) => choice.downloadBytes ?? [])
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length === 0) return ''
  if (sizes.length < models.length) return t.someSizes({ number: sizes.length })
  return sizes.length === 1 || least === most
    ? t.oneSize({ size: formatBytes(least) })
    : t.sizes({ least: formatBytes(least), most: formatBytes(most) })
}

function leadOf(
  files: readonly RepositoryFile[],
  choices: readonly Choice[],
  counted = files.length,
): string {
  const t = words.files.lead
  const listed =
    counted > files.length
      ? t.partlyListed({ counted, listed: files.length })
      : words.common.files({ number: files.length })
  if (files.length === 0) return counted > 0 ? t.noneListed({ counted }) : t.noList
  if (choices.length === 0) return t.noWeights({ files: listed })
  return t.choices({ files: listed, number: choices.length, sizes: rangeOf(choices) })
}

function apartOf(found: FileChoices, repository: RepositoryAddress): ApartView[] {
  return apartKinds
    .filter((kind) => found[kind].length > 0)
    .map((kind) => ({
      ...words.files.apartKinds[kind],
      files: found[kind].map((file) => fileView(file, repository)),
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
