import { isPartArchitecture } from '../files/parts.ts'
import { listFiles, type RepositoryFile } from '../files/repository-files.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

type HubHeader = NonNullable<NonNullable<Snapshot['model']>['gguf']>

/**
 * What the Hub read in the header of one GGUF file of the repository. `undefined` where that file is a
 * part, such as a projector, beside weights of which it says nothing.
 */
export function hubHeader(
  snapshot: Pick<Snapshot, 'model' | 'tree' | 'gguf'>,
  files?: readonly RepositoryFile[],
): HubHeader | undefined {
  const header = snapshot.model?.gguf ?? undefined
  if (!isPartArchitecture(header?.architecture ?? undefined)) return header
  const hasWeights = (files ?? listFiles(snapshot)).some(
    ({ path, kind }) => kind === 'weights' && /\.gguf$/i.test(path),
  )
  return hasWeights ? undefined : header
}
