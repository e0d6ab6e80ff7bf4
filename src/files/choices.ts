import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { addBitsPerWeight, type CountedWeights } from './bits.ts'
import { type ChoiceRole, choiceDrafts, type Draft } from './choice-drafts.ts'
import { companionFinder, type FindCompanions } from './companions.ts'
import type { FormatId } from './format-rules.ts'
import { formatLabel } from './formats.ts'
import { folderOf, nameOf } from './path.ts'
import { projectorFor } from './projectors.ts'
import { compareQuality, type Quantization, quantizationOfPath } from './quantization.ts'
import { comparePaths, type RepositoryFile, totalSize } from './repository-files.ts'
import { missingParts, shardOf } from './shards.ts'

/** A set of files that one reader downloads to run the model one way. */
export interface Choice {
  /** Stable within the repository; letters, digits, `-`, `_` and `.` only, so it fits an address. */
  id: string
  label: string
  role: ChoiceRole
  format?: FormatId
  quantization?: Quantization
  /** The weight files, parts in order. */
  weights: RepositoryFile[]
  /** Small files that the weights need: configuration, tokenizer, index, custom code. */
  companions: RepositoryFile[]
  /** Bytes of the weights; absent when one size is unknown. */
  weightBytes?: number
  /** The vision or audio encoder that completes GGUF weights; runs beside them. */
  projector?: RepositoryFile
  /** Name of the file that the cut pieces must be joined into before a program can load it. */
  joined?: string
  /** Parts of this set, where the same weights are there as another set; 1 for a whole file. */
  setOf?: number
  /** Bytes of weights, companions and projector; absent when one size is unknown. */
  downloadBytes?: number
  /** Parts that the names promise and the listing lacks. */
  missingParts: number
  /** `weightBytes × 8 ÷ parameters`, where the label allows it and the choice is a whole model. */
  bitsPerWeight?: number
  /** The same where the label does not allow it: one of the two is wrong. */
  contradictedBits?: number
  /** Id of the choice that holds the same weights in a format that is safer or better known. */
  duplicateOf?: string
}

/** The repository's files, sorted into what to take and what stands apart. */
export interface FileChoices {
  choices: Choice[]
  /** Vision or audio encoders that a GGUF choice can be completed with. */
  projectors: RepositoryFile[]
  /** Small models that guess ahead for a large one (speculative decoding). */
  drafts: RepositoryFile[]
  imatrices: RepositoryFile[]
  vocabularies: RepositoryFile[]
  /** Encoders and autoencoders that the weights are completed with. */
  components: RepositoryFile[]
  /** Language models that a speech model's decoder is completed with. */
  decoders: RepositoryFile[]
}

/** Facts of the repository that names do not tell. */
export interface ChoiceFacts extends CountedWeights {
  /** The quantization that `config.json` states; it holds for the default Safetensors choice. */
  configQuantization?: Quantization | undefined
  /** What GGUF headers say, by path; used where the name says nothing. */
  headerQuantizations?: ReadonlyMap<string, Quantization> | undefined
}

function quantizationOfDraft(draft: Draft, facts: ChoiceFacts): Quantization | undefined {
  const [first] = draft.weights
  const named = first && quantizationOfPath(first.path)
  if (named) return named
  const header = first && facts.headerQuantizations?.get(first.path)
  if (header) return header
  return isDefault(draft) && (draft.format === 'safetensors' || draft.format === 'pytorch')
    ? facts.configQuantization
    : undefined
}

function labelOf(draft: Draft, quantization: Quantization | undefined): string {
  const format = draft.format ? formatLabel(draft.format) : en.files.kinds.weights
  if (draft.role === 'original') return en.files.choice.original({ name: draft.name || format })
  if (draft.format === 'gguf' || draft.format === 'ggml') {
    return quantization?.label ?? nameOf(draft.name)
  }
  const what =
    draft.role === 'adapter' && draft.standard ? en.files.choice.adapter({ format }) : format
  const name = draft.name ? `${draft.name} (${what})` : what
  const details = [quantization?.label, quantization ? undefined : draft.variant].filter(Boolean)
  return details.length > 0 ? `${name} ${details.join(' ')}` : name
}

/** Tells sets of the same weights apart. */
function setWords(setOf: number | undefined): string {
  if (setOf === undefined) return ''
  return ` (${en.files.choice.set({ parts: setOf })})`
}

function slug(text: string): string {
  return (
    text
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100) || 'files'
  )
}

/** Makes labels and ids unique: equal labels are told apart by the file's stem. */
function tellApart(choices: Pair[]): void {
  const byLabel = Map.groupBy(choices, ({ choice }) => choice.label)
  for (const same of byLabel.values()) {
    if (same.length < 2) continue
    const distinct = new Set(same.map(({ draft }) => nameOf(draft.name))).size
    for (const { draft, choice } of same) {
      if (draft.variant && draft.standard) {
        choice.label = `${choice.label} (${draft.variant})`
        continue
      }
      const base = nameOf(draft.name)
      const folder = folderOf(draft.name)
      const name = distinct === same.length ? base : `${folder ? `${folder}/` : ''}${base}`
      if (name) choice.label = name
    }
  }
  const taken = new Map<string, number>()
  for (const { choice } of choices) {
    const id = slug(choice.label)
    const count = (taken.get(id.toLowerCase()) ?? 0) + 1
    taken.set(id.toLowerCase(), count)
    choice.id = count === 1 ? id : `${id}-${count}`
  }
}

interface Pair {
  draft: Draft
  choice: Choice
}

/** The model under the library's own file names at the top of the repository. */
function isDefault(draft: Draft): boolean {
  return draft.standard && draft.name === '' && draft.role === 'model'
}

const roleOrder: readonly ChoiceRole[] = ['model', 'adapter', 'original', 'checkpoint']
const formatOrder: readonly FormatId[] = [
  'safetensors',
  'gguf',
  'dduf',
  'spacy',
  'onnx',
  'openvino',
  'coreml',
  'pytorch',
]

/** Where a format's plain name is the unquantized model, that one stands before its variants. */
function compareUnquantized(a: Choice, b: Choice): number {
  if (a.format === 'gguf' || a.format === 'ggml') return 0
  return Number(b.quantization === undefined) - Number(a.quantization === undefined)
}

function compareChoices(one: Pair, two: Pair): number {
  const [a, b] = [one.choice, two.choice]
  const rank = (format: FormatId | undefined) => {
    const index = format ? formatOrder.indexOf(format) : -1
    return index < 0 ? formatOrder.length : index
  }
  return (
    roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
    rank(a.format) - rank(b.format) ||
    Number(isDefault(two.draft)) - Number(isDefault(one.draft)) ||
    (a.format ?? '').localeCompare(b.format ?? '') ||
    compareUnquantized(a, b) ||
    compareQuality(a.quantization, b.quantization) ||
    (a.setOf ?? 0) - (b.setOf ?? 0) ||
    (b.weightBytes ?? 0) - (a.weightBytes ?? 0) ||
    comparePaths(a.label, b.label)
  )
}

const duplicateFormats: ReadonlySet<FormatId> = new Set([
  'pytorch',
  'flax',
  'keras',
  'tensorflow',
  'rust',
])

/** What two choices of the same weights have in common. */
function weightsKey(role: ChoiceRole, name: string, variant: string | undefined): string {
  return JSON.stringify([role, name, variant ?? null])
}

function markDuplicates(pairs: readonly Pair[]): void {
  const mains = pairs.filter(({ draft }) => draft.standard && draft.format === 'safetensors')
  const firstModel = mains.find(({ draft }) => draft.role === 'model' && !draft.variant)
  const byWeights = new Map(
    mains
      .toReversed()
      .map((pair) => [weightsKey(pair.draft.role, pair.draft.name, pair.draft.variant), pair]),
  )
  for (const { draft, choice } of pairs) {
    const isOriginal = draft.role === 'original'
    if (!isOriginal && !(draft.format && duplicateFormats.has(draft.format) && draft.standard))
      continue
    const main = isOriginal
      ? firstModel
      : byWeights.get(weightsKey(draft.role, draft.name, draft.variant))
    if (main) choice.duplicateOf = main.choice.id
  }
  const sets = pairs.filter(({ choice }) => choice.setOf !== undefined)
  for (const same of Map.groupBy(sets, ({ draft }) => draft.key.replace(/\|\d+$/, '')).values()) {
    const [main, ...others] = same
    for (const { choice } of others) if (main) choice.duplicateOf = main.choice.id
  }
}

function choiceOf(
  draft: Draft,
  companionsOf: FindCompanions,
  projectors: readonly RepositoryFile[],
  facts: ChoiceFacts,
): Choice {
  const quantization = quantizationOfDraft(draft, facts)
  const weights = draft.weights.sort((a, b) => comparePaths(a.path, b.path))
  const companions = companionsOf(weights, draft.format)
  const weightBytes = totalSize(weights)
  const projector = draft.format === 'gguf' ? projectorFor(weights, projectors) : undefined
  const joined = weights[0] && shardOf(weights[0].path).joined
  const downloadBytes = totalSize([...weights, ...companions, ...(projector ? [projector] : [])])
  return {
    id: '',
    label: `${labelOf(draft, quantization)}${setWords(draft.setOf)}`,
    role: draft.role,
    ...known({ format: draft.format || undefined, quantization }),
    weights,
    companions,
    ...known({ projector, joined, setOf: draft.setOf, weightBytes, downloadBytes }),
    missingParts: missingParts(weights.map((file) => file.path)),
  }
}

/**
 * Sorts a repository's files into choices: what one reader downloads to run the model one way.
 * Split weights are one choice; projectors, importance matrices and vocabularies stand apart.
 * Order: models by format and quality, then adapters, originals, training checkpoints.
 */
export function fileChoices(
  files: readonly RepositoryFile[],
  facts: ChoiceFacts = {},
): FileChoices {
  const ofKind = (kind: RepositoryFile['kind']) => files.filter((file) => file.kind === kind)
  const projectors = ofKind('projector')
  const found = choiceDrafts(files)
  // A language model of words beside a speech model is the decoder's; alone it is the model.
  const isDecoder = ({ format, weights }: Draft) =>
    format === 'kenlm' ||
    (format === 'binary' && weights.every(({ path }) => /(?:^|\/)language_model\//i.test(path))) ||
    // ESPnet keeps the recogniser's language model in an experiment of its own.
    (format === 'pytorch' && weights.every(({ path }) => /(?:^|\/)exp\/lm_[^/]+\//i.test(path)))
  const drafts = found.every(isDecoder) ? found : found.filter((draft) => !isDecoder(draft))
  const decoders = drafts.length < found.length ? found.filter(isDecoder) : []
  const companionsOf = companionFinder(files)
  const pairs = drafts.map((draft) => ({
    draft,
    choice: choiceOf(draft, companionsOf, projectors, facts),
  }))
  pairs.sort(compareChoices)
  tellApart(pairs)
  markDuplicates(pairs)
  const choices = pairs.map(({ choice }) => choice)
  addBitsPerWeight(choices, facts)
  return {
    choices,
    projectors,
    components: ofKind('component'),
    drafts: ofKind('draft'),
    imatrices: ofKind('imatrix'),
    vocabularies: ofKind('vocabulary'),
    decoders: decoders.flatMap(({ weights }) => weights),
  }
}
