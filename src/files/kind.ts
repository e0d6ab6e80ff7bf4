import { pieceEnding } from './shards.ts'

/** What a repository file is for. `other` is said when neither its name nor its place tells. */
export type FileKind =
  | 'weights'
  | 'weights-index'
  | 'adapter'
  | 'projector'
  | 'component'
  | 'draft'
  | 'imatrix'
  | 'vocabulary'
  | 'tokenizer'
  | 'template'
  | 'config'
  | 'card'
  | 'licence'
  | 'code'
  | 'training'
  | 'data'
  | 'image'
  | 'media'
  | 'document'
  | 'archive'
  | 'other'

type Rule = readonly [FileKind, RegExp]

/**
 * Rules on the lower-cased file name (last path segment), first match wins.
 * Exact names stand before extensions, because the same extension serves several purposes.
 */
const nameRules: readonly Rule[] = [
  [
    'card',
    /^readme(?:[._-][a-z-]{2,5})?\.(?:md|rst|txt)$|^(?:model_?card|modelcard)\.(?:md|html)$/,
  ],
  ['licence', /^(?:licen[cs]es?|copying|notice|use_?policy|acceptable_use)(?:[._ -].*)?$/],
  ['licence', /^(?:.*[-_. ])?licen[cs]e(?:[-_ ].*)?(?:\.(?:md|txt|pdf|rst))?$/],
  [
    'training',
    /^events\.out\.tfevents\.|\.(?:wandb|nemo_log|tfevents)$|^(?:training_args\.(?:bin|json)|trainer_state\.json|trainer_config\.json|trainer_log\.jsonl|optimi[sz]er.*\.(?:bin|pt|pth|npz|msgpack|safetensors)|(?:\w+_)?scheduler.*\.(?:bin|pt|pth|npz|ckpt)|opt_state\.msgpack|training_state\.json|rng_state.*\.(?:pth|pt)|random_states_.*\.pkl|scaler\.pt|zero_to_fp32\.py|latest|.*_results\.(?:json|txt)|nohup\.out|.*optim_?states\.pt|optimi[sz]er.*\.ckpt|scaler\.ckpt|brain\.ckpt|dataloader.*\.ckpt|counter\.ckpt)$/,
  ],
  ['imatrix', /(?:^|[-_. ])i-?matrix(?:[-_. ].*)?$|\.imatrix$/],
  // Prediction heads of AdapterHub's adapters: https://docs.adapterhub.ml/prediction_heads.html
  ['component', /^pytorch_model_head\.bin$/],
  ['draft', /^(?:mtp|draft|dflash|eagle3?)[-_.].*\.gguf$/],
  ['projector', /(?:^|[-_.])(?:mmproj|mm[-_]projector)(?:[-_.].*)?\.gguf(?:$|\.)/],
  ['vocabulary', /(?:^|[-_.])vocab(?:-only|-[a-z0-9.-]+)?\.gguf$/],
  [
    'adapter',
    /^adapter_model\.|^pytorch_lora_weights\.|^adapters?\.(?:safetensors|npz|bin)$|^(?:learned_embeds|pytorch_adapter).*\.(?:bin|safetensors)$|(?:^|[-_. ])(?:lora|loras|lokr|loha|lycoris|locon|dora)(?:[-_. ].*)?\.(?:safetensors|bin|pt|ckpt|gguf)$/,
  ],
  ['weights-index', /\.(?:safetensors|bin|h5|msgpack|ckpt)\.index(?:\.[a-z0-9]+)?\.json$/],
  ['template', /^chat_template.*\.(?:jinja2?|json|txt)$|\.jinja2?$/],
  [
    'tokenizer',
    /^(?:tokenizer(?:_config|_\d+|\.model)?(?:\..*)?|tokenizer_config\.json|added_tokens\.json|special_tokens_map\.json|vocab(?:ulary)?(?:[-_.].*)?\.(?:txt|json|model|bpe|pkl|tsv|csv|bin)|vocab(?:\.[a-z]{2,3})?\.txt|merges\.txt|bpe\.codes.*|.*\.(?:spm|tiktoken|vocab|bpe)|tekken.*\.json|(?:sp|spm|spiece|sentencepiece).*\.model|.*(?:tokenizer|sentencepiece|spiece|unigram|\bbpe).*\.model|tokenizer|normalizer\.json|alphabet\.json|dict\.txt|emoji\.txt|(?:char|source|target|src|trg|tgt)_?vocab(?:ulary)?\.(?:yml|txt|json))$/,
  ],
  ['image', /\.(?:png|jpe?g|gif|webp|svg|bmp|ico|tiff?|avif)$/],
  ['media', /\.(?:wav|flac|mp3|ogg|opus|m4a|mp4|webm|mov|mkv|avi)$/],
  [
    'code',
    /\.(?:py|pyc|ipynb|sh|bash|js|mjs|cjs|ts|java|c|cc|cpp|h|hpp|cu|cuh|rs|go|rb|lua|m|swift|kt|bat|ps1|cmake)$|^(?:dockerfile|makefile|modelfile.*|requirements.*\.txt|setup\.cfg|pyproject\.toml|environment\.ya?ml|cog\.ya?ml)$/,
  ],
]

/** Extensions that hold weights whatever the file is called. */
const weightExtensions =
  /\.(?:safetensors|gguf|ggml|ggjt|onnx|onnx_data(?:_\d+)?|onnx\.data|ort|tflite|task|litertlm|mlmodel|mlpackage|mlmodelc|pt|pth|ckpt|h5|hdf5|keras|msgpack|pdparams|pdiparams|pdmodel|ot|engine|plan|trt|rknn|mnn|nemo|exl2|llamafile|torchscript|jit|pte|dduf|caffemodel|weights|mar|pnnx|ncnn|skops|nnue|cbm|ubj)$/

/** Pieces of a weight file that was cut. */
const cutWeights = new RegExp(`\\.(?:safetensors|gguf|ggml|bin)(?:${pieceEnding})$`)

/** Serialised objects: weights only when the name says so, for vectorisers and id lists share the ending. */
const objectExtensions = /\.(?:npz|joblib|pkl|pickle|dill)$/
const modelWords = /model|weight|classifier|regressor|pipeline|checkpoint|ckpt|clf|estimator|params/

const binaryWeights = /\.bin(?:\.part\d+)?$|^ggml-.*\.bin$|^consolidated\.\d+\.pth$/
/** `.bin` files that are no model of their own: arguments, language-model tables, indexes, a vocoder. */
const otherBinaries = /^(?:.*args|hifigan|.*_config|.*_index|lookups|.*_state|vectors)\.bin$/

/** Rules tried when neither a name nor a weight extension matched. */
const lastRules: readonly Rule[] = [
  [
    'weights',
    /^saved_model\.pb$|\.(?:pb)$|\.data-\d{5}-of-\d{5}$|\.index$|\.(?:arpa|binary)$|\.model$/,
  ],
  [
    'config',
    /\.(?:json|ya?ml|toml|cfg|ini|gin|conf|config|pbtxt|xml|params|properties|hparams|json5)$|^(?:\.gitattributes|\.gitignore|\.gitmodules|cfg|moves|pipeline|.*_config)$/,
  ],
  [
    'data',
    /\.(?:csv|tsv|jsonl|parquet|arrow|npy|ark|scp|feather|lmdb|db|sqlite|dict|rttm|faiss|index|txt\.gz|sl|conllu?)$|^(?:key2row|strings\.json|vectors|patterns|trees)$/,
  ],
  ['training', /\.(?:log|out|err|lock|patch|wandb|prof|trace)$/],
  ['archive', /\.(?:zip|tar|tar\.gz|tgz|gz|bz2|xz|7z|rar|whl|zst|jar)$/],
  ['document', /\.(?:md|rst|html?|pdf|docx?|tex|bib|txt)$/],
]

/** A GGUF with one of these in its name was made with a matrix; without, it holds the matrix. */
const namesQuantization =
  /i?q[1-8]_?(?:k|x|s|m|[01])|[a-z]q8(?:[-_.]|$)|\d[-_]?(?:bpw|bits?)(?![a-z])/

/** Folders whose files without a telling name belong to a spaCy pipeline. */
const spacyParts =
  /(?:^|\/)(?:ner|parser|tagger|senter|morphologizer|tok2vec|transformer|textcat|textcat_multilabel|spancat|attribute_ruler|lemmatizer|experimental_[a-z_]+|trainable_lemmatizer|coref|span_resolver|spanruler|span_finder|entity_linker)\/model$/

function firstMatch(rules: readonly Rule[], name: string): FileKind | undefined {
  return rules.find(([, pattern]) => pattern.test(name))?.[0]
}

/**
 * Names what a repository file is for, from its path alone.
 * Takes a path with `/` between its parts; never throws; a name that tells nothing is `other`.
 */
export function fileKind(path: string): FileKind {
  const lower = path.toLowerCase()
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  const named = firstMatch(nameRules, name)
  if (named === 'imatrix' && name.endsWith('.gguf') && namesQuantization.test(name))
    return 'weights'
  // Only the README at the top is what the Hub shows as the card.
  if (named) return named === 'card' && lower.includes('/') ? 'document' : named
  if (/(?:^|\/)(?:logs?|runs|wandb)\/.*\.(?:pb|gz|json|txt|yaml)$/.test(lower)) return 'training'
  if (/(?:^|\/)(?:voices?|speakers?)\/[^/]*\.(?:pt|bin|npz|npy|safetensors)$/.test(lower))
    return 'data'
  if (/\.mlpackage\/|\.mlmodelc\/|(?:^|\/)openvino_[^/]*\.xml$/.test(lower)) return 'weights'
  if (weightExtensions.test(name) || cutWeights.test(name) || spacyParts.test(lower))
    return 'weights'
  if (objectExtensions.test(name)) return modelWords.test(name) ? 'weights' : 'data'
  if (binaryWeights.test(name)) return otherBinaries.test(name) ? 'other' : 'weights'
  return firstMatch(lastRules, name) ?? 'other'
}
