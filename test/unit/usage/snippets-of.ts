import { fileChoices } from '../../../src/files/choices.ts'
import { libraryOfFiles } from '../../../src/files/formats.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { parseModel } from '../../../src/snapshot/wire.ts'
import { modelData } from '../../../src/usage/model-data.ts'
import type { Snippet } from '../../../src/usage/snippet.ts'
import { librarySnippets, programSnippets } from '../../../src/usage/snippets.ts'
import { useTarget } from '../../../src/usage/target.ts'

/** What a Hub's answer alone makes of a snapshot. */
const snapshotOf = (payload: unknown): Snapshot => {
  const model = parseModel(payload, () => {})
  return {
    id: model?.id ?? '',
    ...(model && { model }),
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
  }
}

/** The code that a model page shows for a Hub's answer. */
export function snippetsOf(payload: unknown): Snippet[] {
  const snapshot = snapshotOf(payload)
  const files = listFiles(snapshot)
  const library = libraryOfFiles(files, {
    library: snapshot.model?.library_name,
    tags: snapshot.model?.tags ?? [],
  })
  const data = modelData(snapshot, { library: library?.id })
  const repository = {
    id: snapshot.id,
    revision: 'main',
    endpoint: 'https://huggingface.co',
    gated: false,
  }
  const target = useTarget(snapshot, repository, {
    library: library?.id,
    task: snapshot.model?.pipeline_tag,
    hasTemplate: false,
  })
  if (!target) return []
  const [choice] = fileChoices(files).choices
  return [...librarySnippets(target, data, choice), ...programSnippets(target, choice)]
}
