import { folderOf } from './path.ts'
import type { RepositoryFile } from './repository-files.ts'

/** Projectors by how well they serve: 16-bit floats run everywhere, then finer and coarser ones. */
const order: readonly RegExp[] = [/(?:^|[-_.])f16[-_.]/i, /bf16[-_.]/i, /q8_0[-_.]/i, /f32[-_.]/i]

function rank(file: RepositoryFile): number {
  const index = order.findIndex((pattern) => pattern.test(file.path))
  return index < 0 ? order.length : index
}

/**
 * The projector (vision or audio encoder) that completes GGUF weights: one of the weights' own folder
 * before one of the top, 16-bit floats before others. `undefined` when the repository has none.
 */
export function projectorFor(
  weights: readonly RepositoryFile[],
  projectors: readonly RepositoryFile[],
): RepositoryFile | undefined {
  const folders = new Set(weights.map(({ path }) => folderOf(path)))
  const near = projectors.filter(({ path }) => folders.has(folderOf(path)))
  const top = projectors.filter(({ path }) => folderOf(path) === '')
  const candidates = [near, top, projectors].find((some) => some.length > 0) ?? []
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0]
}
