import type { BaseModelFacts, ModelFacts } from '../facts/model-facts.ts'
import { settingsOf } from '../facts/settings.ts'
import { fileChoices } from '../files/choices.ts'
import { type Quantization, quantizationOfFileType } from '../files/quantization.ts'
import {
  quantizationOfSettings,
  storageSettings,
  storageSettingsOfTags,
} from '../files/quantization-config.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { modelCache } from '../fit/model-cache.ts'
import { runnableChoices, smallestNeed } from '../fit/runnable.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { TemplateRenderer } from '../usage/template-renderer.ts'
import type { ModelParts } from '../view/compiled.ts'
import { filesView } from '../view/files-view.ts'
import { fitView } from '../view/fit-view.ts'
import { usageView } from '../view/usage-view.ts'

// One worker for all templates of this thread; it does not keep the process alive.
const templates = new TemplateRenderer()

function smallest(sizes: readonly number[]): number | undefined {
  return sizes.length === 0 ? undefined : Math.min(...sizes)
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

/** What was read of one model before its parts. */
export interface ModelInput {
  files: readonly RepositoryFile[]
  facts: ModelFacts
  /** The base model of a quantization, when the catalogue has it. */
  base?: BaseModelFacts | undefined
}

/** The model that an adapter loads on top of. */
function adapterBase({ baseModels }: Sheet): string | undefined {
  return (baseModels.find(({ relation }) => relation === 'adapter') ?? baseModels[0])?.id
}

/** Compiles the parts of one model's page that need its snapshot. */
export async function compileParts(
  snapshot: Snapshot,
  sheet: Sheet,
  { files, facts, base }: ModelInput,
  endpoint: string,
): Promise<ModelParts> {
  const known = modelCache(snapshot, files, base)
  const found = fileChoices(files, {
    parameters: facts.parameters?.source === 'name' ? undefined : facts.parameters?.value,
    stored: storedCount(facts),
    configQuantization: quantizationOfSettings(
      storageSettings(snapshot.config) ??
        storageSettings(snapshot.model?.config) ??
        storageSettingsOfTags(snapshot.model?.tags ?? []),
    ),
    headerQuantizations: headerQuantizations(snapshot),
  })
  const repository = {
    id: sheet.id,
    revision: sheet.revision,
    endpoint,
    gated: sheet.access.state === 'gated',
  }
  const usage = await usageView(
    snapshot,
    { library: sheet.library, task: sheet.task?.id, choices: found.choices, facts, repository },
    (source, contexts, date) => templates.render(source, contexts, date),
  )
  const fit = fitView(found.choices, facts, known, adapterBase(sheet))
  const runnable = runnableChoices(found.choices)
  const download = smallest(runnable.flatMap((choice) => choice.downloadBytes ?? []))
  const memory = smallestNeed(found.choices, known.cache)
  return {
    files: filesView(snapshot, files, found, repository, sheet.fileCount),
    ...(fit && { fit }),
    usage,
    ...(download !== undefined && { smallestDownload: download }),
    ...(memory !== undefined && { smallestMemory: memory }),
  }
}
