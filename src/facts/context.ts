import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Fact, stated } from './fact.ts'
import { numberOf, type Settings, settingsOf, textConfig, textOf } from './settings.ts'

/** Families that number positions from behind the padding token: two rows of the table are no context. */
const offsetPositions =
  /^(?:roberta|xlm-roberta|xlm-roberta-xl|camembert|roberta-prelayernorm|data2vec-text|longformer|luke|mluke|mpnet|xmod|esm|ernie_m|bertweet|phobert|markuplm|layoutlmv3|lilt)$/

function ofPositions(text: Settings): Fact<number> | undefined {
  const stateds = numberOf(
    text,
    'max_position_embeddings',
    'n_positions',
    'max_seq_len',
    'seq_length',
    'max_sequence_length',
    'n_ctx',
    'model_max_length',
  )
  if (!stateds || stateds < 2 || stateds > 1e9) return undefined
  if (!offsetPositions.test(textOf(text, 'model_type') ?? '')) return stated(stateds, 'config')
  const padding = text['pad_token_id']
  const offset = (typeof padding === 'number' && padding >= 0 ? padding : 1) + 1
  return {
    value: stateds - offset,
    source: 'config',
    rule: 'positions-without-offset',
    figures: { positions: stateds, offset },
  }
}

function fromConfig(config: Settings): Fact<number> | undefined {
  const text = textConfig(config)
  const fact = ofPositions(text)
  if (!fact) return undefined
  const scaling = settingsOf(text, 'rope_scaling', 'rope_parameters')
  const factor = numberOf(scaling, 'factor')
  const original = numberOf(scaling, 'original_max_position_embeddings')
  const stretched = factor && original ? Math.round(original * factor) : 0
  const isYarn = textOf(scaling, 'rope_type', 'type') === 'yarn'
  if (factor && original && isYarn && stretched > fact.value) {
    return { value: stretched, source: 'config', rule: 'stretched', figures: { original, factor } }
  }
  if (original && original < fact.value) {
    return { ...fact, rule: 'trained-shorter', figures: { original } }
  }
  return fact
}

/** The limit that Sentence Transformers cuts texts at: its own file, else the module list in the card. */
function sentenceLimit(snapshot: Snapshot): Fact<number> | undefined {
  const own = numberOf(snapshot.sentenceBertConfig, 'max_seq_length')
  if (own) return stated(own, 'sentence-transformers', 'own-limit')
  const printed =
    /SentenceTransformer\([\s\S]{0,80}?['"]?max_seq_length['"]?\s*[:=]\s*(\d{2,7})/.exec(
      snapshot.body ?? '',
    )?.[1]
  return printed ? stated(Number(printed), 'card', 'own-limit') : undefined
}

/** Tokenizers without a limit state a number that no text reaches. */
const noLimit = 1e9

/** Where the tokenizer cuts texts, for a model whose configuration is not known. */
function tokenizerLimit(snapshot: Snapshot): Fact<number> | undefined {
  const limit = numberOf(snapshot.tokenizerConfig, 'model_max_length')
  return limit && limit < noLimit && Number.isInteger(limit)
    ? stated(limit, 'tokenizer', 'tokenizer-limit')
    : undefined
}

/**
 * Tokens that the model reads at once.
 * @param header Metadata of the weights' GGUF header.
 * @param ofHub What the Hub says of that header.
 */
export function contextLength(
  snapshot: Snapshot,
  header: Settings | undefined,
  ofHub: Settings | undefined = snapshot.model?.gguf ?? undefined,
): Fact<number> | undefined {
  const corrected = snapshot.edits?.corrections?.context_length?.value
  if (corrected) return stated(corrected, 'editor', 'corrected')
  const architecture = textOf(header, 'general.architecture')
  const ofHeader =
    (architecture ? numberOf(header, `${architecture}.context_length`) : undefined) ??
    numberOf(ofHub, 'context_length')
  if (ofHeader) return stated(ofHeader, 'gguf')
  const fact = snapshot.config && fromConfig(snapshot.config)
  const limit = sentenceLimit(snapshot)
  if (limit && (!fact || limit.value < fact.value)) {
    return { ...limit, ...known({ figures: fact ? { architecture: fact.value } : undefined }) }
  }
  // A tokenizer's limit is often one of its family, so it only counts where nothing else is known.
  return fact ?? (snapshot.config ? undefined : tokenizerLimit(snapshot))
}
