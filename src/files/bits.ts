import type { Choice } from './choices.ts'
import type { Quantization } from './quantization.ts'

/** Bits per weight that a label allows, whole file by parameters. */
interface Band {
  least: number
  most: number
}

/** Below this many parameters the embeddings, which stay finer, are much of the file. */
const small = 3e9

/** Whole numbers of bits that weights without a label are stored in. */
const plainWidths: readonly number[] = [8, 16, 32, 64]

/**
 * The band of a label. A mix keeps embeddings, output and some layers finer, a scale comes with every
 * group: 4-bit labels reach 6 bits per weight, more where the embeddings weigh much, never fewer than
 * their own (https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md).
 */
function bandOf({ label, bits, source }: Quantization, parameters: number): Band | undefined {
  const stated = /^(\d{1,2}(?:\.\d+)?) bpw$/.exec(label)?.[1]
  if (stated) return { least: Number(stated) * 0.8, most: Number(stated) * 1.3 + 0.3 }
  if (bits === undefined) return { least: 1, most: 17 }
  if (bits >= 16) return { least: bits * 0.97, most: bits * 1.07 }
  // Methods of config.json leave embedding and output in 16 bits.
  if (source === 'config') {
    return { least: bits * 0.95, most: parameters < small ? 17 : bits + 4 }
  }
  const finer = /_(?:XL|XXL|P|L|HIFI)$/.test(label) ? 1.5 : 0
  return { least: bits * 0.92, most: bits + (parameters < small ? 5 : 2) + finer }
}

/** Whether a choice's bits per weight can be true of what it is called. */
export function areBitsAllowed(
  choice: Pick<Choice, 'quantization'>,
  bits: number,
  parameters: number,
): boolean {
  const band = choice.quantization && bandOf(choice.quantization, parameters)
  if (band) return bits >= band.least && bits <= band.most
  return plainWidths.some((width) => bits >= width * 0.98 && bits <= width * 1.06)
}

/** What a repository's parameters are, for its files. */
export interface CountedWeights {
  /** Parameters of the model. */
  parameters?: number | undefined
  /** Numbers that the Safetensors files hold, where they hold more than the model. */
  stored?: number | undefined
}

const rounded = (bits: number) => Math.round(bits * 100) / 100

/**
 * Divides sizes by the parameter count and keeps what the label allows; what it does not allow is marked
 * as contradicted. Two choices of one format and quantization are two models: then the repository's one
 * count says nothing about a single file, and none is given.
 */
export function addBitsPerWeight(
  choices: readonly Choice[],
  { parameters, stored }: CountedWeights,
): void {
  if (!parameters) return
  const models = choices.filter((one) => one.role === 'model' && one.setOf === undefined)
  const labelled = models.filter((one) => one.quantization)
  const names = new Set(labelled.map((one) => `${one.format} ${one.quantization?.label}`))
  if (names.size < labelled.length) return
  for (const choice of choices) {
    if (choice.role !== 'model' || choice.missingParts > 0 || !choice.weightBytes) continue
    const bits = (choice.weightBytes * 8) / parameters
    const ofStored = stored ? (choice.weightBytes * 8) / stored : undefined
    const allowed = [bits, ofStored].find(
      (one) => one !== undefined && areBitsAllowed(choice, one, parameters),
    )
    if (allowed !== undefined) choice.bitsPerWeight = rounded(allowed)
    else if (choice.quantization) choice.contradictedBits = rounded(bits)
  }
  withoutCommonFault(labelled)
}

/**
 * When most labels disagree in one direction by one factor, the count is what is wrong, and no label is.
 */
function withoutCommonFault(labelled: readonly Choice[]): void {
  const wrong = labelled.filter((one) => one.contradictedBits !== undefined)
  if (wrong.length < 2 || wrong.length * 2 <= labelled.length) return
  const factors = wrong.map(
    ({ contradictedBits, quantization }) => (contradictedBits ?? 0) / (quantization?.bits ?? 1),
  )
  const isOneWay = factors.every((one) => one > 1) || factors.every((one) => one < 1)
  if (!isOneWay) return
  for (const choice of wrong) delete choice.contradictedBits
}
