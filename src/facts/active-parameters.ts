import type { Snapshot } from '../snapshot/snapshot.ts'
import { layerCount } from './attention-shape.ts'
import { countFromConfig, expertLayers } from './config-count.ts'
import { type Fact, ratio } from './fact.ts'
import { sizesInName } from './name-size.ts'
import { numberOf, type Settings, textConfig, textOf } from './settings.ts'

/**
 * Families whose publisher leaves the embedding table out of the active parameters, for a token reads
 * one row of it: https://arxiv.org/abs/2508.10925 (table 1).
 */
const withoutEmbedding: ReadonlySet<string> = new Set(['gpt_oss'])

/** Experts at rest of a family whose other layers are not known: gated, three matrices each. */
function restingOf(
  config: Settings,
): { resting: number; figures: Record<string, number> } | undefined {
  const experts = numberOf(
    config,
    'num_experts',
    'num_local_experts',
    'n_routed_experts',
    'moe_num_experts',
  )
  const used = numberOf(
    config,
    'num_experts_per_tok',
    'num_experts_per_token',
    'moe_k',
    'experts_per_token',
    'moe_topk',
  )
  const hidden = numberOf(config, 'hidden_size')
  const inner = numberOf(config, 'moe_intermediate_size', 'intermediate_size')
  const layers = layerCount(config)
  if (!experts || experts < 2 || !used || !hidden || !inner || !layers) return undefined
  const one = 3 * hidden * inner
  // A layer that predicts further tokens rests as a whole.
  const further = numberOf(config, 'num_nextn_predict_layers', 'mtp_num_hidden_layers') ?? 0
  const resting = (experts - used) * one * expertLayers(config, layers) + further * experts * one
  return { resting, figures: { used, experts } }
}

function computed(config: Settings, total: Fact<number> | undefined): Fact<number> | undefined {
  const text = textConfig(config)
  const found = restingOf(text)
  if (!found) return undefined
  const exact = countFromConfig(config)
  const skipped = withoutEmbedding.has(textOf(text, 'model_type') ?? '')
  const value = exact
    ? exact.total - exact.resting - (skipped ? exact.embedding : 0)
    : (total?.value ?? 0) - found.resting
  const most = exact?.total ?? total?.value ?? 0
  if (value <= 0 || value >= most) return undefined
  const rule = skipped ? 'experts-at-rest-without-embedding' : 'experts-at-rest'
  return { value, source: 'config', rule, figures: found.figures }
}

/**
 * Parameters used for one token. For a mixture of experts: all less the experts that rest. Gives
 * `undefined` for a dense model: nothing rests.
 * @param isAdapter Whether the sizes of the name are its base's.
 */
export function activeParameterCount(
  snapshot: Snapshot,
  total: Fact<number> | undefined,
  isAdapter = false,
): Fact<number> | undefined {
  const named = isAdapter ? undefined : sizesInName(snapshot.id).active
  const fact = snapshot.config && computed(snapshot.config, total)
  if (fact) {
    const isContradicted = named !== undefined && ratio(fact.value, named) > 1.5
    return isContradicted ? { ...fact, against: [{ source: 'name', value: named }] } : fact
  }
  return named === undefined
    ? undefined
    : { value: named, source: 'name', rule: 'active-in-name', approximate: true }
}
