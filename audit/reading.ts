import { isSameRepository } from '../src/renames.ts'
import { isDatasetId } from '../src/sheet/lineage.ts'
import { taskId } from '../src/sheet/task.ts'
import { errorAnswer } from '../src/snapshot/error-answer.ts'
import type { Audited, Check } from './checks.ts'

/** All code of the section on use, one text. */
function codeOf({ parts }: Audited): string {
  return parts.usage.groups.flatMap(({ snippets }) => snippets.map(({ code }) => code)).join('\n')
}

const LIMITING =
  /^(?:user-limit|revenue-limit|non-commercial-only|research-only|no-derivatives|territory)$/

/** Licence, lineage, commands, findings: what the reading of cards can get wrong. */
export const readingChecks: Readonly<Record<string, Check>> = {
  'licence: said not to be stated though the card states one': ({ sheet, card }) => {
    const block = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\n---/.exec(card ?? '')?.[1] ?? ''
    const stated = /^license:[ \t]*(["']?[\w.+-]+)/m.exec(block)?.[1]
    return stated !== undefined && !sheet.license && !sheet.frontMatterBroken ? [stated] : []
  },
  'licence: the class contradicts the terms': ({ sheet: { license } }) =>
    license?.class === 'permissive' && license.terms.some(({ code }) => LIMITING.test(code))
      ? [license.name]
      : [],
  'licence: several are stated and one is told': ({ sheet: { license, metadata_json: data } }) => {
    const cardData: unknown = data['card_data']
    const stated: unknown =
      typeof cardData === 'object' && cardData !== null
        ? Reflect.get(cardData, 'license')
        : undefined
    const names = new Set(Array.isArray(stated) ? stated : [])
    return names.size > 1 && license?.source === 'card' && !license.stated ? [license.name] : []
  },
  'lineage: one repository told as two bases': ({ sheet: { baseModels } }) =>
    baseModels.flatMap(({ id }, at) =>
      baseModels.slice(at + 1).some((other) => isSameRepository(id, other.id)) ? [id] : [],
    ),
  'lineage: a data set that is no id': ({ sheet }) =>
    sheet.datasets.filter((id) => !isDatasetId(id)),
  'papers: a quantization’s own': ({ sheet: { baseModels, papers, name } }) => {
    const isConversion = baseModels.some(({ relation }) => relation === 'quantized')
    return isConversion ? papers.flatMap(({ own, id }) => (own ? [`${name}: ${id}`] : [])) : []
  },
  'task: none of the Hub': ({ sheet: { task } }) =>
    task && taskId(task.id) !== task.id ? [task.id] : [],
  'summary: an error answer': ({ sheet: { summary } }) =>
    summary !== undefined && errorAnswer(summary) !== undefined ? [summary] : [],
  'commands: a port that no program serves': ({ parts }) =>
    parts.usage.groups.flatMap(({ app, snippets }) => {
      const code = snippets.map((snippet) => snippet.code).join('\n')
      const served = [...code.matchAll(/(?:--port |-p )(\d+)/g)].map(([, port]) => port)
      if (code.includes('llama-server')) served.push('8080')
      if (code.includes('vllm serve')) served.push('8000')
      const asked = [...code.matchAll(/localhost:(\d+)/g)].map(([, port]) => port)
      return asked.some((port) => !served.includes(port)) ? [`${app}: ${asked.join(', ')}`] : []
    }),
  'count: an adapter with the size of its base': ({ sheet: { library, parameters } }) =>
    library?.id === 'peft' && parameters?.source === 'name'
      ? [`${parameters.total} by the name`]
      : [],
  'commands: one that its program no longer has': (model) => {
    const found = /huggingface-cli|sglang\.launch_server|import YOLOv\w+/.exec(codeOf(model))?.[0]
    return found === undefined ? [] : [found]
  },
  'commands: a server of Safetensors for files of another form': (model) =>
    /[-_.](?:gguf|mlx)(?:[-_.]|$)/i.test(model.sheet.id) &&
    !model.sheet.formats.includes('safetensors') &&
    /vllm serve/.test(codeOf(model))
      ? [model.sheet.id]
      : [],
  'commands: "no ready code" beside a server of that name': ({
    sheet: { library, task },
    parts,
  }) =>
    /^(?:vllm|sglang|mlx-lm|mlx-vlm)$/.test(library?.id ?? '') &&
    task !== undefined &&
    parts.usage.groups.length === 0
      ? [`${library?.id}, ${task.id}`]
      : [],
  "files: a decoder's language model as a choice": ({ sheet: { choices = [] } }) =>
    choices.length < 2
      ? []
      : choices.flatMap(({ label, files }) =>
          files.every((path) => /(?:^|\/)language_model\/[^/]*\.(?:bin|arpa|binary)$/.test(path))
            ? [label]
            : [],
        ),
  'commands: a place that is not filled in': (model) => {
    const found = /\ue000|\{\{|<[A-Z_]{3,}>|\bundefined\b|-p \d+:(?!\d)/.exec(codeOf(model))?.[0]
    return found === undefined ? [] : [found]
  },
  'commands: a reranker with the class of sentences': (model) =>
    model.sheet.task?.id === 'text-ranking' && / SentenceTransformer\(/.test(codeOf(model))
      ? [model.sheet.id]
      : [],
  'commands: "not known" beside code of the card': ({ sheet, card, parts: { usage } }) =>
    usage.groups.length === 0 &&
    /No program|not known here/.test(usage.lead) &&
    /^```\w*\n(?:(?!```).*\n)*?(?:vllm serve|from (?:transformers|diffusers) import|llama-server|ollama run) /m.test(
      card ?? '',
    )
      ? [sheet.id]
      : [],
  'commands: "no program is known" beside a known library': ({ sheet: { library }, parts }) =>
    library && parts.usage.groups.length === 0 && parts.usage.lead.startsWith('No program')
      ? [library.id]
      : [],
}
