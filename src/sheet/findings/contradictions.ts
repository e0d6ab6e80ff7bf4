import { repositoryOfFile } from '../../address.ts'
import { textsOf } from '../../facts/settings.ts'
import { holdsNoWeights } from '../../files/no-weights.ts'
import type { Finding } from '../../messages/problem.ts'
import type { Readme } from '../../readme/readme.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { hubOf } from '../hub.ts'
import type { Sheet } from '../sheet.ts'
import { place } from './finding.ts'

/** What two places of one repository say against each other. */
export function contradictionFindings(
  snapshot: Snapshot,
  sheet: Sheet,
  readme: Readme | undefined,
): Finding[] {
  return [
    ...taskAgainstClass(snapshot, sheet),
    ...taskAgainstFiles(snapshot, sheet),
    ...relationAgainstName(sheet),
    ...nothingStored(snapshot),
    ...missingTemplate(snapshot, sheet),
    ...linksOfAnother(snapshot, sheet, readme),
  ]
}

/** Tasks that a class of Transformers cannot be for, by the end of its name. */
const EXCLUDED_TASKS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /ForCausalLM$/,
    /^(?:image-classification|object-detection|image-segmentation|depth-estimation|fill-mask|audio-classification|video-classification|mask-generation)$/,
  ],
  [
    /ForMaskedLM$/,
    /^(?:text-generation|image-.*|object-detection|automatic-speech-recognition|text-to-.*)$/,
  ],
  [
    /ForSequenceClassification$/,
    /^(?:text-generation|fill-mask|token-classification|question-answering|image-.*|object-detection|automatic-speech-recognition|text-to-.*)$/,
  ],
  [
    /ForTokenClassification$/,
    /^(?:text-generation|fill-mask|question-answering|image-.*|object-detection|automatic-speech-recognition|text-to-.*)$/,
  ],
  [
    /For(?:ImageClassification|ObjectDetection|SemanticSegmentation)$/,
    /^(?:text-.*|token-.*|fill-mask|question-answering|summarization|translation|automatic-speech-recognition|audio-.*)$/,
  ],
  [/ForCTC$/, /^(?:text-.*|fill-mask|image-.*|object-detection|token-.*)$/],
]

function taskAgainstClass(snapshot: Snapshot, { task }: Sheet): Finding[] {
  const [name] = textsOf(snapshot.config ?? snapshot.model?.config, 'architectures')
  if (!task || name === undefined) return []
  const excluded = EXCLUDED_TASKS.some(
    ([pattern, tasks]) => pattern.test(name) && tasks.test(task.id),
  )
  if (!excluded) return []
  const values = { task: task.id, name }
  return [
    {
      level: 'warning',
      code: 'task-against-class',
      ...place(snapshot, 'pipeline_tag'),
      value: task.id,
      values,
    },
  ]
}

function taskAgainstFiles(snapshot: Snapshot, { task, files }: Sheet): Finding[] {
  const projector = files.find(({ kind }) => kind === 'projector')
  if (task?.id !== 'text-generation' || !projector) return []
  const values = { file: projector.path }
  return [
    {
      level: 'warning',
      code: 'task-against-projector',
      ...place(snapshot, 'pipeline_tag'),
      value: task.id,
      values,
    },
  ]
}

function relationAgainstName({ baseModels }: Sheet): Finding[] {
  return baseModels.flatMap(({ id, contradictedBy }): Finding[] =>
    contradictedBy === undefined
      ? []
      : [
          {
            level: 'warning',
            code: 'relation-contradicted',
            field: 'base_model',
            value: id,
            values: { base: id, other: contradictedBy },
          },
        ],
  )
}

/** A model that is said to converse, whose tokenizer's file and file list are known and bring no template. */
function missingTemplate(snapshot: Snapshot, { tags, task }: Sheet): Finding[] {
  const { model, tokenizerConfig, chatTemplate, tree } = snapshot
  const isChat =
    tags.features.includes('conversational') &&
    (task === undefined || task.id === 'text-generation')
  if (!isChat || tokenizerConfig === undefined || tree === undefined) return []
  const hasTemplate =
    chatTemplate !== undefined ||
    tokenizerConfig['chat_template'] !== undefined ||
    model?.gguf?.chat_template !== undefined ||
    tree.some(({ path }) => /(?:^|\/)chat_template[\w.-]*\.(?:jinja|json)$/.test(path))
  return hasTemplate
    ? []
    : [{ level: 'info', code: 'no-chat-template', file: 'tokenizer_config.json' }]
}

/** Licence texts of other repositories that the card links, beside the one of `license_link`. */
function linksOfAnother(snapshot: Snapshot, sheet: Sheet, readme: Readme | undefined): Finding[] {
  const own = new Set(
    [snapshot.id, ...sheet.baseModels.flatMap(({ id, formerId }) => [id, formerId ?? id])].map(
      (id) => id.toLowerCase(),
    ),
  )
  const stated = snapshot.frontMatter.data['license_link']
  const endpoint = hubOf(sheet)
  const links = (readme?.links ?? [])
    .filter(({ href, text }) => /licen[cs]e/i.test(`${href.split('/').at(-1)} ${text}`))
    .map(({ href }) => href)
    .filter((href) => href !== stated)
  return [...new Set(links)].slice(0, 3).flatMap((href): Finding[] => {
    // Easily the wrong licence.
    const id = repositoryOfFile(href, endpoint)
    if (id === undefined || own.has(id.toLowerCase())) return []
    return [{ level: 'info', code: 'license-link-elsewhere', file: 'README.md', value: href }]
  })
}

/** Library and task of a repository that holds a card and no weights. */
function nothingStored(snapshot: Snapshot): Finding[] {
  return holdsNoWeights(snapshot) ? [{ level: 'warning', code: 'no-weights' }] : []
}
