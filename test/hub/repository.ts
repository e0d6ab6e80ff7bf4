import { createHash } from 'node:crypto'

/** A repository of the loopback Hub: facts as the API gives them, and files. */
export interface TestRepository {
  id: string
  sha: string
  lastModified: string
  createdAt: string
  downloads: number
  likes: number
  tags: string[]
  cardData: Record<string, unknown>
  pipelineTag?: string
  libraryName?: string
  gated: false | 'auto' | 'manual'
  disabled: boolean
  private: boolean
  /** Content by path; large ones are a size and a hash only when `lfs` says so. */
  files: Map<string, Buffer>
  lfs: Set<string>
  /** Commit by branch or tag beside `main`. */
  revisions: Map<string, string>
  extra: Record<string, unknown>
}

export type RepositoryInput = Partial<Omit<TestRepository, 'files' | 'lfs' | 'revisions'>> & {
  id: string
  files?: Record<string, string | Buffer>
  lfs?: string[]
  revisions?: Record<string, string>
}

/** Makes a repository; the commit is a hash of its files, so that a change makes a new one. */
export function makeRepository(input: RepositoryInput): TestRepository {
  const files = new Map(
    Object.entries(input.files ?? { 'README.md': `# ${input.id}\n\nA model.\n` }).map(
      ([path, content]) => [path, Buffer.from(content)] as const,
    ),
  )
  const repository: TestRepository = {
    lastModified: '2026-01-02T03:04:05.000Z',
    createdAt: '2025-06-01T00:00:00.000Z',
    downloads: 100,
    likes: 5,
    tags: ['license:mit'],
    cardData: { license: 'mit' },
    gated: false,
    disabled: false,
    private: false,
    extra: {},
    ...input,
    sha: '',
    files,
    lfs: new Set(input.lfs ?? []),
    revisions: new Map(Object.entries(input.revisions ?? {})),
  }
  repository.sha = input.sha ?? commitOf(repository)
  return repository
}

/** Changes files and, with them, commit and date. */
export function pushFiles(
  repository: TestRepository,
  files: Record<string, string | Buffer | undefined>,
  date = '2026-02-03T04:05:06.000Z',
): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) repository.files.delete(path)
    else repository.files.set(path, Buffer.from(content))
  }
  repository.sha = commitOf(repository)
  repository.lastModified = date
}

/** Hash of a git blob with this content. */
export function gitOid(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

/** SHA-256 of a file's content, as LFS names it. */
export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function commitOf(repository: TestRepository): string {
  const hash = createHash('sha1').update(repository.id)
  for (const [path, content] of repository.files) hash.update(path).update(content)
  return hash.digest('hex')
}

/** The entries of the tree endpoint, directories included, as the Hub lists them. */
export function treeOf(repository: TestRepository, expand: boolean): unknown[] {
  const lastCommit = { id: repository.sha, title: 'Upload files', date: repository.lastModified }
  const more = expand ? { lastCommit, securityFileStatus: { status: 'safe', scans: 3 } } : {}
  const folders = new Set<string>()
  const entries: unknown[] = []
  for (const [path, content] of repository.files) {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth += 1)
      folders.add(parts.slice(0, depth).join('/'))
    const pointer = Buffer.from(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`,
    )
    entries.push(
      repository.lfs.has(path)
        ? {
            type: 'file',
            oid: gitOid(pointer),
            size: content.length,
            path,
            lfs: { oid: sha256(content), size: content.length, pointerSize: pointer.length },
            xetHash: sha256(Buffer.from(path)),
            ...more,
          }
        : { type: 'file', oid: gitOid(content), size: content.length, path, ...more },
    )
  }
  const directories = [...folders].map((path) => ({
    type: 'directory',
    oid: gitOid(Buffer.from(path)),
    size: 0,
    path,
  }))
  return [...directories, ...entries]
}

/** All keys of a model's payload that the loopback Hub knows. */
export function payloadOf(repository: TestRepository): Record<string, unknown> {
  const objectId = createHash('sha1').update(repository.id).digest('hex').slice(0, 24)
  return {
    _id: objectId,
    id: repository.id,
    modelId: repository.id,
    author: repository.id.includes('/') ? repository.id.split('/')[0] : undefined,
    sha: repository.sha,
    lastModified: repository.lastModified,
    createdAt: repository.createdAt,
    downloads: repository.downloads,
    downloadsAllTime: repository.downloads * 10,
    likes: repository.likes,
    tags: repository.tags,
    cardData: repository.cardData,
    pipeline_tag: repository.pipelineTag,
    library_name: repository.libraryName,
    gated: repository.gated,
    disabled: repository.disabled,
    private: repository.private,
    siblings: [...repository.files.keys()].map((rfilename) => ({ rfilename })),
    spaces: [],
    config: { architectures: ['TestModel'] },
    trendingScore: Math.random(),
    usedStorage: 1000,
    ...repository.extra,
  }
}
