import { saysAdapter } from '../facts/adapter.ts'
import { hubHeader } from '../facts/hub-header.ts'
import { ggufHeader } from '../facts/model-facts.ts'
import { settingsOf, textOf, textsOf } from '../facts/settings.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { RepositoryAddress } from './commands.ts'
import { isQuotable } from './shell.ts'

/** What code and commands are made for. Every text in it may stand in code: others were left out. */
export interface UseTarget {
  repository: RepositoryAddress
  /** Library id as the sheet says. */
  library?: string
  /** Task id of the Hub. */
  task?: string
  /** Class names that `config.json` states. */
  architectures: readonly string[]
  tags: ReadonlySet<string>
  /** A conversation can be put to it. */
  isChat: boolean
  /** The repository says that it is an adapter, which loads on its base only. */
  isAdapter: boolean
  /** Code of the repository must run to load it. */
  runsOwnCode: boolean
  /** The Auto class of Transformers that the Hub read from the repository. */
  statedClass?: string
  /** The first base model that is stated. */
  base?: string
  /** What the adapter's own configuration says it is for, e.g. `CAUSAL_LM`. */
  adapterTask?: string
  /** Architecture that the GGUF header states. */
  ggufArchitecture?: string
}

/** An id or tag that can stand inside quotes of any language. */
const harmless = /^[\w.][\w.:/@+-]*$/

/** What scripts write where a value was missing; it has the form of an id and is none. */
const isNoValue = (text: string): boolean => /^(?:undefined|null|none|nan)$/i.test(text)

/** Whether a text is a repository id, so that it can stand in code. */
export function isRepositoryId(text: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(text) && !text.startsWith('-') && !isNoValue(text)
}

function harmlessText(text: string | undefined): string | undefined {
  return text !== undefined && harmless.test(text) ? text : undefined
}

/**
 * Reads from the snapshot what commands and code depend on. Whatever a publisher can write freely is left
 * out unless it is a plain word.
 * @returns `undefined` when the id or the revision cannot stand in code.
 */
export function useTarget(
  snapshot: Snapshot,
  repository: RepositoryAddress,
  found: { library?: string | undefined; task?: string | undefined; hasTemplate: boolean },
): UseTarget | undefined {
  if (!isRepositoryId(repository.id) || !isQuotable(repository.revision)) return undefined
  const { model } = snapshot
  const config = snapshot.config ?? model?.config
  const tags = new Set(tagsOf(snapshot).filter((tag) => harmless.test(tag)))
  const adapter = settingsOf(model?.config, 'peft') ?? snapshot.config
  const base = repositoryId(textOf(adapter, 'base_model_name_or_path')) ?? declaredBase(snapshot)
  const adapterTask = harmlessText(textOf(adapter, 'task_type'))
  const ggufArchitecture = harmlessText(
    textOf(ggufHeader(snapshot), 'general.architecture') ?? hubHeader(snapshot)?.architecture,
  )
  const task = harmlessText(found.task)
  const statedClass = /^AutoModel\w*$/.exec(
    textOf(model?.transformersInfo, 'auto_model') ?? '',
  )?.[0]
  return {
    repository,
    ...known({
      library:
        found.library !== undefined && harmless.test(found.library) ? found.library : undefined,
      task,
    }),
    architectures: textsOf(config, 'architectures').filter((name) => harmless.test(name)),
    tags,
    isAdapter: saysAdapter(snapshot),
    isChat: found.hasTemplate || tags.has('conversational'),
    runsOwnCode: tags.has('custom_code') || settingsOf(config, 'auto_map') !== undefined,
    ...known({ statedClass, base, adapterTask, ggufArchitecture }),
  }
}

/** The tags of the Hub, or of the card where no payload is known. */
function tagsOf({ model, frontMatter }: Snapshot): string[] {
  const stated = model?.tags ?? frontMatter.data['tags']
  return Array.isArray(stated) ? stated.filter((tag) => typeof tag === 'string') : []
}

function repositoryId(text: string | undefined): string | undefined {
  return text !== undefined && isRepositoryId(text) && text.includes('/') ? text : undefined
}

/** The first base model that the card, the payload or the tags name. */
function declaredBase(snapshot: Snapshot): string | undefined {
  const stated = snapshot.frontMatter.data['base_model'] ?? snapshot.model?.cardData?.['base_model']
  const tagged = (snapshot.model?.tags ?? []).flatMap(
    (tag) => /^base_model:(?:adapter:)?([^:]+)$/.exec(tag)?.[1] ?? [],
  )
  const all = [...(Array.isArray(stated) ? stated : [stated]), ...tagged]
  return all.find((one): one is string => typeof one === 'string' && isRepositoryId(one))
}
