import type { ModelFacts } from '../facts/model-facts.ts'
import type { Choice } from '../files/choices.ts'
import { cacheBytes } from '../fit/cache-model.ts'
import { tableContexts } from '../fit/devices.ts'
import type { ModelCache } from '../fit/model-cache.ts'
import type { ModelFiles } from '../fit/model-files.ts'
import { needOf, runnableChoices } from '../fit/runnable.ts'
import { en } from '../messages/en.ts'
import { say } from '../messages/sentence.ts'
import type { Sheet } from './sheet.ts'
import { known } from './values.ts'

type SheetChoice = NonNullable<Sheet['choices']>[number]
type SheetCache = NonNullable<Sheet['cache']>

function memoryOf(
  choice: Choice & { weightBytes: number },
  { cache }: ModelCache,
  contexts: readonly (number | undefined)[],
): SheetChoice['memory'] {
  return contexts.map((context) => {
    const need = needOf(choice, { cache, context: context ?? 0 })
    return known({ context, ...need, cache: need.cache })
  })
}

function contextsOf({ cache }: ModelCache, facts: ModelFacts): (number | undefined)[] {
  if (cache.kind !== 'layers') return [undefined]
  const most = cache.longest ?? facts.contextLength?.value ?? Number.POSITIVE_INFINITY
  return [...new Set(tableContexts.map((context) => Math.min(context, most)))]
}

/** The downloads of a repository with what each needs in memory, as `sheet.json` carries them. */
export function sheetChoices({ found, cache }: ModelFiles, facts: ModelFacts): Sheet['choices'] {
  if (found.choices.length === 0) return undefined
  const contexts = contextsOf(cache, facts)
  const memory = new Map(
    runnableChoices(found.choices).map((choice) => [choice.id, memoryOf(choice, cache, contexts)]),
  )
  return found.choices.map((choice): SheetChoice => {
    const { quantization, weights, projector } = choice
    return known({
      id: choice.id,
      label: choice.label,
      role: choice.role,
      format: choice.format,
      quantization:
        quantization &&
        known({
          label: quantization.label,
          bits: quantization.bits,
          source: quantization.source,
        }),
      files: weights.map(({ path }) => path),
      projector: projector?.path,
      joined: choice.joined,
      weightBytes: choice.weightBytes,
      downloadBytes: choice.downloadBytes,
      missingParts: choice.missingParts,
      bitsPerWeight: choice.bitsPerWeight,
      contradictedBits: choice.contradictedBits,
      duplicateOf: choice.duplicateOf,
      memory: memory.get(choice.id),
    })
  })
}

/** Why no cache is computed, as a code and in English. */
function reasonOf(cache: ModelCache['cache']): Pick<SheetCache, 'reason' | 'because'> {
  if (cache.kind === 'layers') return {}
  return { reason: say(en.memory[cache.kind], cache.reason), because: cache.reason }
}

/** What the model keeps of its context, as `sheet.json` carries it. */
export function sheetCache({ cache, source, base }: ModelCache): Sheet['cache'] {
  const far = 100_000_000
  return known({
    kind: cache.kind,
    ...reasonOf(cache),
    source,
    base,
    bytesPerToken:
      cache.kind === 'layers'
        ? (cacheBytes(cache, far + 1) ?? 0) - (cacheBytes(cache, far) ?? 0)
        : undefined,
    stateBytes: cache.kind === 'layers' ? cache.stateBytes : undefined,
  })
}
