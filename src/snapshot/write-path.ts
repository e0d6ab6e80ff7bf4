import { usageError } from '../messages/error.ts'
import { isModelId } from './model-id.ts'

/** Files of a model's folder that sync and import write; everything else belongs to people. */
const managedFiles = new Set([
  'README.md',
  'chat_template.jinja',
  'config.json',
  'gguf.json',
  'history.jsonl',
  'images.json',
  'model.json',
  'safetensors.json',
  'state.json',
  'sentence_bert_config.json',
  'tokenizer_config.json',
  'tree.json',
])
const EVAL_FILE = /^eval_results\/[A-Za-z0-9][\w.-]{0,150}\.ya?ml$/
const IMAGE_FILE = /^images\/[0-9a-f]{64}\.[a-z]{3,4}$/

/** True for a path below a model's folder that sync may write, replace and remove. */
export function isManaged(path: string): boolean {
  return managedFiles.has(path) || EVAL_FILE.test(path) || IMAGE_FILE.test(path)
}

/** The model's folder below the content folder, with `/`; throws for what is no model id. */
export function modelFolder(id: string): string {
  if (!isModelId(id)) throw usageError({ code: 'no-model-id' }, { value: id })
  return `models/${id}`
}

/** A name for one model's temporary folders: no `/`, one per id. */
export function workName(id: string): string {
  modelFolder(id)
  return id.replace('/', '%2F')
}

/** The id a temporary folder is for; the inverse of `workName`. */
export function idOfWorkName(name: string): string {
  return name.replace('%2F', '/')
}

/**
 * Where a file of `.eval_results` goes, or undefined when its name could do harm: only one level, only
 * YAML, only plain characters.
 */
export function evalResultPath(repositoryPath: string): string | undefined {
  if (!repositoryPath.startsWith('.eval_results/')) return undefined
  const path = repositoryPath.slice(1)
  return EVAL_FILE.test(path) ? path : undefined
}
