import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { known } from '../known.ts'
import { usageError } from '../messages/error.ts'
import { isModelId, parseModelRef } from '../snapshot/model-id.ts'
import { readIfThere } from '../snapshot/write-folder.ts'

/** A copy of a repository on this machine, made by one of the Hub's own tools. */
export interface RepositoryFolder {
  kind: 'cache' | 'clone' | 'download'
  id: string
  /** Commit of the copy, when the tool wrote it down. */
  sha?: string
  /** Folder that holds the files. */
  root: string
  /** Folder that symbolic links may point into: the blobs of the cache. */
  links?: string
}

/**
 * Tells what a folder is: the local Hub cache or one model of it, a git clone, or the target of
 * `hf download --local-dir`. Throws `UsageError` when no id can be told.
 */
export function findRepositories(folder: string, id: string | undefined): RepositoryFolder[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw usageError({ code: 'no-import-folder' }, { file: folder })
  }
  const cached = readdirSync(folder).filter((name) => name.startsWith('models--'))
  if (cached.length > 0) {
    return cached.sort().flatMap((name) => fromCache(join(folder, name)))
  }
  if (basename(folder).startsWith('models--')) return fromCache(folder)
  if (existsSync(join(folder, '.git'))) return [fromClone(folder, id)]
  return [fromDownload(folder, id)]
}

/** https://huggingface.co/docs/huggingface_hub/guides/manage-cache */
function fromCache(folder: string): RepositoryFolder[] {
  const id = basename(folder).slice('models--'.length).replace('--', '/')
  const main = readIfThere(join(folder, 'refs', 'main'))
    ?.toString('utf8')
    .trim()
  const snapshots = join(folder, 'snapshots')
  const shas = existsSync(snapshots) ? readdirSync(snapshots).filter(isSha) : []
  const sha = main !== undefined && shas.includes(main) ? main : newest(snapshots, shas)
  if (!isModelId(id) || sha === undefined) return []
  return [{ kind: 'cache', id, sha, root: join(snapshots, sha), links: join(folder, 'blobs') }]
}

function newest(folder: string, names: readonly string[]): string | undefined {
  return [...names].sort(
    (a, b) => statSync(join(folder, b)).mtimeMs - statSync(join(folder, a)).mtimeMs,
  )[0]
}

function fromClone(folder: string, given: string | undefined): RepositoryFolder {
  const git = join(folder, '.git')
  const config = readIfThere(join(git, 'config'))?.toString('utf8') ?? ''
  const remote = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1]
  const id = given ?? (remote === undefined ? undefined : idOfRemote(remote))
  const sha = commitOf(git)
  return { kind: 'clone', id: found(id, folder), root: folder, ...known({ sha: sha || undefined }) }
}

/** The id in a remote's address: https, with or without a user, or `git@host:owner/name`. */
function idOfRemote(remote: string): string | undefined {
  const plain = remote
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/^(https?:\/\/)[^@/]*@/, '$1')
    .replace(/\.git$/, '')
  return parseModelRef(plain)?.id
}

/** The commit HEAD points to, read as git lays it down: https://git-scm.com/docs/gitrepository-layout */
function commitOf(git: string): string | undefined {
  const head = readIfThere(join(git, 'HEAD'))?.toString('utf8').trim() ?? ''
  if (isSha(head)) return head
  const name = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (name === undefined || name.includes('..')) return undefined
  const loose = readIfThere(join(git, name))?.toString('utf8').trim()
  if (loose !== undefined && isSha(loose)) return loose
  const packed = readIfThere(join(git, 'packed-refs'))?.toString('utf8') ?? ''
  const line = packed.split('\n').find((row) => row.endsWith(` ${name}`))
  const sha = line?.slice(0, 40)
  return sha !== undefined && isSha(sha) ? sha : undefined
}

function fromDownload(folder: string, given: string | undefined): RepositoryFolder {
  const metadata = join(folder, '.cache', 'huggingface', 'download')
  const first = existsSync(metadata)
    ? readdirSync(metadata, { recursive: true, encoding: 'utf8' }).find((name) =>
        name.endsWith('.metadata'),
      )
    : undefined
  const sha =
    first === undefined
      ? undefined
      : readIfThere(join(metadata, first))?.toString('utf8').split('\n')[0]?.trim()
  return {
    kind: 'download',
    id: found(given, folder),
    root: folder,
    ...known({ sha: sha !== undefined && isSha(sha) ? sha : undefined }),
  }
}

function found(id: string | undefined, folder: string): string {
  if (id !== undefined && isModelId(id)) return id
  throw usageError({ code: 'import-names-no-model' }, { file: folder })
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}
