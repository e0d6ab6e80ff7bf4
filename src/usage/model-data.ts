import { type ModelData, PIPELINE_TYPES_SET, type PipelineType } from '@huggingface/tasks'
import { numberOf, settingsOf, textOf, textsOf } from '../facts/settings.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { isRepositoryId } from './target.ts'

/** An id or tag that can stand inside quotes of any language. */
const harmless = /^[\w.][\w.:/@+-]*$/

function isPipelineType(text: string | undefined): text is PipelineType {
  return text !== undefined && [...PIPELINE_TYPES_SET].some((type) => type === text)
}

function harmlessText(text: string | undefined): string | undefined {
  return text !== undefined && harmless.test(text) ? text : undefined
}

/** What an adapter is for, by the repository's task. */
const peftTasks: Readonly<Record<string, string>> = {
  'text-generation': 'CAUSAL_LM',
  'text-classification': 'SEQ_CLS',
  'token-classification': 'TOKEN_CLS',
}

/** The first base model that the card, the payload or the tags name. */
function declaredBase(snapshot: Snapshot): string | undefined {
  const stated = snapshot.frontMatter.data['base_model'] ?? snapshot.model?.cardData?.['base_model']
  const tagged = (snapshot.model?.tags ?? []).flatMap(
    (tag) => tag.match(/^base_model:(?:adapter:)?([^:]+)$/)?.[1] ?? [],
  )
  const all = [...(Array.isArray(stated) ? stated : [stated]), ...tagged]
  return all.find((one): one is string => typeof one === 'string' && isRepositoryId(one))
}

function peftOf(snapshot: Snapshot): { base_model_name_or_path?: string; task_type?: string } {
  const peft = settingsOf(snapshot.model?.config, 'peft') ?? snapshot.config
  const base = harmlessText(textOf(peft, 'base_model_name_or_path')) ?? declaredBase(snapshot)
  const pipeline = snapshot.model?.pipeline_tag ?? ''
  const task =
    harmlessText(textOf(peft, 'task_type')) ??
    (Object.hasOwn(peftTasks, pipeline) ? peftTasks[pipeline] : undefined)
  return known({
    base_model_name_or_path: base && isRepositoryId(base) ? base : undefined,
    task_type: task || undefined,
  })
}

function autoMap(snapshot: Snapshot): Record<string, string> | undefined {
  const map =
    settingsOf(snapshot.config, 'auto_map') ?? settingsOf(snapshot.model?.config, 'auto_map')
  if (!map) return undefined
  return Object.fromEntries(
    Object.entries(map).filter(
      (entry): entry is [string, string] =>
        harmless.test(entry[0]) && typeof entry[1] === 'string' && harmless.test(entry[1]),
    ),
  )
}

/** The Auto classes that Transformers loads a task with, where the Hub did not say. */
const autoModels: Readonly<Record<string, string>> = {
  'text-generation': 'AutoModelForCausalLM',
  'image-text-to-text': 'AutoModelForImageTextToText',
  'text-classification': 'AutoModelForSequenceClassification',
  'token-classification': 'AutoModelForTokenClassification',
  'question-answering': 'AutoModelForQuestionAnswering',
  'fill-mask': 'AutoModelForMaskedLM',
}

function transformersInfo(snapshot: Snapshot): ModelData['transformersInfo'] | undefined {
  const info = snapshot.model?.transformersInfo
  const stated = harmlessText(textOf(info, 'auto_model'))
  if (stated) {
    const processor = harmlessText(textOf(info, 'processor'))
    const custom = harmlessText(textOf(info, 'custom_class'))
    const task = textOf(info, 'pipeline_tag')
    return {
      auto_model: stated,
      ...known({
        custom_class: custom || undefined,
        pipeline_tag: isPipelineType(task) ? task : undefined,
        processor: processor || undefined,
      }),
    }
  }
  const task = snapshot.model?.pipeline_tag
  const auto = task && Object.hasOwn(autoModels, task) ? autoModels[task] : undefined
  const architectures = textsOf(snapshot.config ?? snapshot.model?.config, 'architectures')
  if (!auto || architectures.length === 0) return undefined
  return {
    auto_model: auto,
    processor: task === 'image-text-to-text' ? 'AutoProcessor' : 'AutoTokenizer',
  }
}

/**
 * What the snippet functions of `@huggingface/tasks` read, made from the snapshot.
 * Whatever a publisher can write freely is left out unless it is a plain word: the functions paste it
 * into code. @returns `undefined` when the id itself is no plain repository id.
 */
export function modelData(
  snapshot: Snapshot,
  found: {
    library?: string | undefined
    contextLength?: number | undefined
    chatTemplate?: string | undefined
  },
): ModelData | undefined {
  if (!isRepositoryId(snapshot.id)) return undefined
  const { model } = snapshot
  const info = transformersInfo(snapshot)
  const quantization = settingsOf(snapshot.config ?? model?.config, 'quantization_config')
  const method = harmlessText(textOf(quantization, 'quant_method'))
  const gguf = model?.gguf
  const task = model?.pipeline_tag
  const map = autoMap(snapshot)
  const architectures = textsOf(snapshot.config ?? model?.config, 'architectures').filter((one) =>
    harmless.test(one),
  )
  const diffusers = harmlessText(textOf(settingsOf(model?.config, 'diffusers'), '_class_name'))
  const modelType = harmlessText(textOf(snapshot.config ?? model?.config, 'model_type'))
  return {
    id: snapshot.id,
    inference: '',
    tags: (model?.tags ?? []).filter((tag) => harmless.test(tag)),
    config: {
      ...known({
        architectures: architectures.length > 0 ? architectures : undefined,
        model_type: modelType || undefined,
        auto_map: map,
        quantization_config: method ? { quant_method: method } : undefined,
        diffusers: diffusers ? { _class_name: diffusers } : undefined,
        tokenizer_config: found.chatTemplate ? { chat_template: found.chatTemplate } : undefined,
      }),
      peft: peftOf(snapshot),
    },
    ...known({
      transformersInfo: info,
      pipeline_tag: isPipelineType(task) ? task : undefined,
      library_name: found.library && harmless.test(found.library) ? found.library : undefined,
      gguf:
        found.contextLength !== undefined
          ? {
              total: numberOf(gguf, 'total') ?? 0,
              context_length: found.contextLength,
              ...known({ chat_template: found.chatTemplate || undefined }),
            }
          : undefined,
    }),
    ...baseModelCard(snapshot),
  }
}

function baseModelCard(snapshot: Snapshot): Pick<ModelData, 'cardData'> {
  const base = declaredBase(snapshot)
  return base ? { cardData: { base_model: base } } : {}
}
