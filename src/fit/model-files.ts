import type { BaseModelFacts, ModelFacts } from '../facts/model-facts.ts'
import { settingsOf } from '../facts/settings.ts'
import { type FileChoices, fileChoices } from '../files/choices.ts'
import { type Quantization, quantizationOfFileType } from '../files/quantization.ts'
import {
  quantizationOfSettings,
  storageSettings,
  storageSettingsOfTags,
} from '../files/quantization-config.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type ModelCache, modelCache } from './model-cache.ts'

/** What a repository's files offer, and what running them keeps in memory. */
export interface ModelFiles {
  files: readonly RepositoryFile[]
  found: FileChoices
  cache: ModelCache
}

/** The quantization that each GGUF header states. */
function headerQuantizations(snapshot: Snapshot): ReadonlyMap<string, Quantization> {
  return new Map(
    Object.entries(snapshot.gguf ?? {}).flatMap(([path, facts]) => {
      const metadata = settingsOf({ facts }, 'facts')
      const found = quantizationOfFileType(settingsOf(metadata, 'metadata')?.['general.file_type'])
      return found ? [[path, found] as const] : []
    }),
  )
}

/** Numbers that the files hold, where masks or layers for further tokens are among them. */
function storedCount({ parameters }: ModelFacts): number | undefined {
  const stored = parameters?.figures?.['stored']
  return typeof stored === 'number' ? stored : undefined
}

/** Sorts a repository's files into choices and reads what its network keeps of a context. */
export function modelFiles(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  facts: ModelFacts,
  base?: BaseModelFacts,
): ModelFiles {
  const { config, model } = snapshot
  const isCounted = facts.parameters !== undefined && facts.parameters.source !== 'name'
  const settings =
    storageSettings(config) ??
    storageSettings(model?.config) ??
    storageSettingsOfTags(model?.tags ?? [])
  return {
    files,
    found: fileChoices(files, {
      parameters: isCounted ? facts.parameters?.value : undefined,
      stored: storedCount(facts),
      configQuantization: quantizationOfSettings(settings),
      headerQuantizations: headerQuantizations(snapshot),
    }),
    cache: modelCache(snapshot, files, base),
  }
}
