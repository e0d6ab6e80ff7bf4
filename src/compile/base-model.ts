import { join } from 'node:path'
import { type BaseModelFacts, ggufHeader, modelFacts } from '../facts/model-facts.ts'
import { storageSettings, storageSettingsOfTags } from '../files/quantization-config.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { known } from '../known.ts'
import { readBaseModels } from '../sheet/lineage.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { ListedFolder } from '../snapshot/listed-folder.ts'
import { readSnapshot } from '../snapshot/read.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { AskedCatalogue } from './catalogue-names.ts'
import { digestInputs } from './inputs.ts'

/** Whether the repository's own files say how its network is built. */
function knowsItsShape({ config, ...snapshot }: Snapshot): boolean {
  return (
    ggufHeader(snapshot) !== undefined ||
    (typeof config?.['model_type'] === 'string' && Object.keys(config).length > 8)
  )
}

function isQuantized(snapshot: Snapshot, files: readonly RepositoryFile[]): boolean {
  const weights = files.filter(({ kind }) => kind === 'weights')
  const isGguf = weights.length > 0 && weights.every(({ path }) => /\.gguf/i.test(path))
  const settings =
    storageSettings(snapshot.config) ??
    storageSettings(snapshot.model?.config) ??
    storageSettingsOfTags(snapshot.model?.tags ?? [])
  return isGguf || settings !== undefined
}

/** A base whose folder was read, with a digest of what was found there. */
export interface ReadBase {
  facts: BaseModelFacts
  digest: string
}

/**
 * What a quantization has in common with its base: the base's configuration and count, read from its
 * folder when the catalogue has it and the repository's own files say nothing.
 */
export function baseOfQuantization(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  folder: ModelFolder,
  catalogue: AskedCatalogue,
): ReadBase | undefined {
  if (knowsItsShape(snapshot) || !isQuantized(snapshot, files)) return undefined
  const { frontMatter, model } = snapshot
  const bases = readBaseModels(frontMatter.data, model?.tags ?? [], model, { files: 'quantized' })
  const entry = bases.flatMap(({ id, relation }) => {
    const own = catalogue.id(id)
    return own !== undefined && own !== folder.id && /^(?:quantized|unknown)$/.test(relation)
      ? [own]
      : []
  })
  // Of two bases, nothing says whose network it is.
  const [id, ...others] = new Set(entry)
  if (id === undefined || others.length > 0) return undefined
  const up = folder.id.split('/').map(() => '..')
  const path = join(folder.path, ...up, id)
  const listed = new ListedFolder(folder.root ?? path, path)
  const base = readSnapshot({ id, path }, listed)
  const { parameters, contextLength } = modelFacts(base)
  return {
    facts: {
      id,
      ...known({
        config: base.config,
        parameters: parameters && parameters.source !== 'name' ? parameters.value : undefined,
        contextLength: contextLength?.value,
      }),
    },
    digest: digestInputs(listed.answers),
  }
}
