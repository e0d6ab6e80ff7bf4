import { areBitsAllowed } from '../src/files/bits.ts'
import type { Quantization } from '../src/files/quantization.ts'
import { shardOf } from '../src/files/shards.ts'
import type { SheetRecord } from '../src/sheet/record.ts'
import type { CompiledModel } from '../src/view/compiled.ts'
import { parametersText } from '../src/view/fact-words.ts'
import { partChecks } from './parts.ts'
import { readingChecks } from './reading.ts'

/** One model as its pages print it. */
export interface Audited extends CompiledModel {
  record: SheetRecord
}

/** Looks for one kind of contradiction; gives a line for each. */
export type Check = (model: Audited) => string[]

type Sheet = CompiledModel['sheet']
type Choice = NonNullable<Sheet['choices']>[number]

const choicesOf = ({ sheet }: Audited): readonly Choice[] => sheet.choices ?? []

function against(source: string): Check {
  return ({ sheet: { parameters } }) =>
    (parameters?.against ?? [])
      .filter((other) => other.source === source)
      .map(({ value }) => `${parameters?.total} by ${parameters?.source}, ${value} by ${source}`)
}

function quantizationOf({ quantization }: Choice): Quantization | undefined {
  return quantization && { ...quantization, stored: [] }
}

/** Kinds of contradiction, each with its check. What a sheet tells as a finding is counted too. */
export const checks: Readonly<Record<string, Check>> = {
  'count: tile, panel and catalogue differ': ({ sheet, parts, record }) => {
    const tile = parametersText(sheet.parameters)?.value
    const panel = parts.fit?.facts.find(({ label }) => label === 'Parameters')?.value
    const isSame =
      (panel === undefined || panel === tile) && record.parameters === sheet.parameters?.total
    return isSame ? [] : [`${tile} | ${panel} | ${record.parameters}`]
  },
  'count: the name says another': against('name'),
  'count: the files say another': against('files'),
  'count: the sum by type says another': against('hub'),
  'count: the configuration says another': against('config'),
  'bits: outside what the label allows': (model) =>
    choicesOf(model).flatMap((choice) => {
      const { bitsPerWeight: bits } = choice
      const quantization = quantizationOf(choice)
      const count = model.sheet.parameters?.total
      const isRight =
        bits === undefined ||
        (count !== undefined && areBitsAllowed(quantization ? { quantization } : {}, bits, count))
      return isRight ? [] : [`${choice.label}: ${bits}`]
    }),
  'bits: the label is contradicted': (model) =>
    choicesOf(model).flatMap(({ label, contradictedBits }) =>
      contradictedBits === undefined ? [] : [`${label}: ${contradictedBits}`],
    ),
  'memory: fits though more is needed than is known': ({ sheet, parts }) => {
    const isOpen = sheet.cache?.kind === 'unknown'
    const cells = parts.fit?.rows.flatMap(({ contexts }) => contexts).flatMap(({ cells }) => cells)
    return isOpen && cells?.some(({ answer }) => answer === 'fits') ? [parts.fit?.lead ?? ''] : []
  },
  'memory: a context longer than the model reads': ({ sheet }) => {
    const most = sheet.contextLength?.tokens
    const contexts = (sheet.choices ?? []).flatMap(({ memory }) => memory ?? [])
    const longest = Math.max(0, ...contexts.map(({ context = 0 }) => context))
    return most !== undefined && longest > most ? [`${longest} tokens of ${most}`] : []
  },
  'memory: one answer for two contexts': (model) =>
    choicesOf(model).flatMap(({ label, memory = [] }) => {
      const totals = new Set(memory.map(({ total }) => total))
      const isFlat = (model.sheet.cache?.bytesPerToken ?? 1) === 0
      return totals.size < memory.length && !isFlat ? [label] : []
    }),
  'files: one download of two sets': (model) =>
    choicesOf(model).flatMap(({ label, files }) => {
      const sets = Map.groupBy(files, (path) => shardOf(path).stem)
      const isDouble = [...sets.values()].some(
        (paths) =>
          new Set(paths.map((path) => shardOf(path).parts ?? 1)).size > 1 &&
          paths.every((path) => /\.(?:safetensors|gguf|bin)$/.test(path)),
      )
      return isDouble ? [label] : []
    }),
  'files: a list of sums that holds none': ({ parts, record }) =>
    (record.hashes ?? false) === parts.files.hashes > 0 ? [] : [String(parts.files.hashes)],
  ...readingChecks,
  ...partChecks,
}
