import type { Problem } from '../errors.ts'
import type { Edits } from './edits.ts'
import type { StateRecord } from './state.ts'
import type { HistoryLine, ImageCopy, ModelWire, TreeEntryWire } from './wire.ts'

/** The card's front matter: what it said, or why it could not be read. */
export interface FrontMatter {
  /** The YAML mapping; `{}` when there is no block or it could not be parsed. */
  data: Record<string, unknown>
  /** Where `data` comes from: the card's own block, the payload's `cardData`, or nowhere. */
  source: 'card' | 'payload' | 'none'
  /** The block's text as written, without fences. */
  yaml?: string
  /** Set when the block does not parse and the payload has no copy: what it says beyond `data` is not known. */
  broken?: {
    /** 1-based line of the file where the parser gave up, where it knows. */
    line?: number
    /** Top-level keys that could not be read, with their lines in the file. */
    keys: { key: string; line: number }[]
  }
}

/** One evaluation file of the repository's `.eval_results`, parsed as YAML but not further. */
export interface EvalResultsFile {
  /** Path below the model's folder, e.g. `eval_results/mmlu.yaml`. */
  file: string
  data: unknown
}

/**
 * One model's folder under `content/models/`, read and parsed at the edge.
 * Everything is optional but the id: a field is absent when the file is missing or broken.
 */
export interface Snapshot {
  /** Repository id from the folder's path, case kept: `owner/name` or an old id without owner. */
  id: string
  /** The Hub's answer, key by key. */
  model?: ModelWire
  /** `README.md` as text, front matter included. */
  card?: string
  /** The card without its front matter. */
  body?: string
  frontMatter: FrontMatter
  /** The repository's files from the tree endpoint. */
  tree?: TreeEntryWire[]
  /** Entries of the file list, where it was too long to be read whole. */
  listedFiles?: number
  /** `config.json` of the repository. */
  config?: Record<string, unknown>
  /** `tokenizer_config.json` of the repository. */
  tokenizerConfig?: Record<string, unknown>
  /** `sentence_bert_config.json`: where Sentence Transformers cuts a text. */
  sentenceBertConfig?: Record<string, unknown>
  /** `chat_template.jinja` of the repository. */
  chatTemplate?: string
  /** `gguf.json`: header facts per weight file, by path. */
  gguf?: Record<string, unknown>
  /** `safetensors.json`: header facts per weight file, by path. */
  safetensors?: Record<string, unknown>
  /** Copies of the card's images in the folder, by the address each came from. */
  images?: Record<string, ImageCopy>
  evalResults: EvalResultsFile[]
  history: HistoryLine[]
  edits?: Edits
  /** What sync knows about the repository beyond the Hub's answers. */
  state?: StateRecord
  /** What reading found wrong. */
  problems: Problem[]
}
