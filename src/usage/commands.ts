import { DEFAULT_ENDPOINT, hubUrl, resolveUrl, splitId } from '../address.ts'
import type { Choice } from '../files/choices.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { known } from '../known.ts'
import type { en } from '../messages/en.ts'
import { isQuotable, quotePosix, quotePowerShell } from './shell.ts'

/** Where a repository is and what reading it takes. */
export interface RepositoryAddress {
  id: string
  /** Commit or branch that links and commands are pinned to. */
  revision: string
  /** The Hub's address without trailing `/`. */
  endpoint: string
  gated: boolean
}

/** One way to get or check a choice. */
export interface Command {
  id: keyof typeof en.files.commands.labels
  language: 'bash' | 'powershell'
  code: string
  /** What the reader should know first, as a code. */
  note?: keyof typeof en.files.commands.notes
}

/** What a choice is made of. */
type ChoiceFiles = Pick<Choice, 'weights' | 'companions' | 'projector' | 'joined'>

/** Direct address of a file at the pinned revision. */
export function fileUrl(repository: RepositoryAddress, path: string): string {
  return resolveUrl(repository.endpoint, repository.id, repository.revision, path)
}

/** The folder that commands download a repository into. */
export function folderName(id: string): string {
  return splitId(id).name
}

function withContinuations(parts: readonly string[]): string {
  return parts.join(' \\\n  ')
}

/** What stands before a program of the Hub that is to ask another Hub. */
export function endpointPrefix({ endpoint }: RepositoryAddress): string {
  return endpoint === DEFAULT_ENDPOINT ? '' : `HF_ENDPOINT=${quotePosix(endpoint)} `
}

function hfCommand(repository: RepositoryAddress, paths: readonly string[]): Command {
  const code = withContinuations([
    `${endpointPrefix(repository)}hf download ${quotePosix(repository.id)}`,
    ...paths.map(quotePosix),
    `--revision ${quotePosix(repository.revision)}`,
    `--local-dir ${quotePosix(folderName(repository.id))}`,
  ])
  return {
    id: 'hf',
    language: 'bash',
    code,
    ...known({ note: repository.gated ? 'sign-in' : undefined }),
  }
}

function curlCommand(repository: RepositoryAddress, paths: readonly string[]): Command {
  // curl does not send the header on to another host: https://curl.se/docs/manpage.html#-L
  const token = repository.gated ? ' --header "Authorization: Bearer $HF_TOKEN"' : ''
  const lines = paths.map((path) =>
    withContinuations([
      `curl --fail --location --continue-at - --create-dirs${token}`,
      `--output ${quotePosix(path)}`,
      quotePosix(fileUrl(repository, path)),
    ]),
  )
  return {
    id: 'curl',
    language: 'bash',
    code: lines.join('\n'),
    note: repository.gated ? 'token-and-resume' : 'resume',
  }
}

function gitCommand(repository: RepositoryAddress, paths: readonly string[]): Command | undefined {
  // Git LFS reads the list as patterns, with commas between.
  if (paths.some((path) => /[,*?[\]\\]/.test(path))) return undefined
  const folder = quotePosix(folderName(repository.id))
  return {
    id: 'git',
    language: 'bash',
    code: [
      `GIT_LFS_SKIP_SMUDGE=1 git clone ${quotePosix(hubUrl(repository.endpoint, repository.id))} ${folder}`,
      `cd ${folder}`,
      `GIT_LFS_SKIP_SMUDGE=1 git checkout ${quotePosix(repository.revision)}`,
      `git lfs pull --include ${quotePosix(paths.join(','))}`,
    ].join('\n'),
    note: repository.gated ? 'lfs-and-token' : 'lfs',
  }
}

/** Ends the list of sums; a path can hold anything but a line of its own. */
const marker = 'SHA256SUMS'

function verifyCommand(files: readonly (RepositoryFile & { sha256: string })[]): Command {
  return {
    id: 'verify',
    language: 'bash',
    code: [
      `sha256sum --check - <<'${marker}'`,
      ...files.map((file) => `${file.sha256}  ${file.path}`),
      marker,
    ].join('\n'),
    note: 'mac-sums',
  }
}

function verifyPowerShell(files: readonly (RepositoryFile & { sha256: string })[]): Command {
  return {
    id: 'verify-powershell',
    language: 'powershell',
    code: [
      '$sums = [ordered]@{',
      ...files.map((file) => `  ${quotePowerShell(file.path)} = '${file.sha256}'`),
      '}',
      'foreach ($file in $sums.Keys) {',
      '  $hash = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash',
      '  if ($hash -ne $sums[$file]) { throw "$file: FAILED" }',
      '  "$file: OK"',
      '}',
    ]
      .join('\n')
      .replaceAll('"$file:', '"$($file):'),
  }
}

/** Pieces that were cut from one file load only when joined. */
function joinCommand(choice: ChoiceFiles): Command | undefined {
  const { joined, weights } = choice
  if (joined === undefined || !isQuotable(joined)) return undefined
  return {
    id: 'join',
    language: 'bash',
    code: withContinuations([
      `cat ${weights.map(({ path }) => quotePosix(path)).join(' ')}`,
      `> ${quotePosix(joined)}`,
    ]),
    note: 'join-first',
  }
}

function isHashed(file: RepositoryFile): file is RepositoryFile & { sha256: string } {
  // A backslash would make sha256sum read an escaped name.
  return file.sha256 !== undefined && !file.path.includes('\\')
}

/**
 * The commands that download one choice and check it, quoted for their shell and pinned to the
 * revision. A choice with a path that no command should hold (control characters, a leading `-`)
 * has none: its links remain.
 */
export function choiceCommands(choice: ChoiceFiles, repository: RepositoryAddress): Command[] {
  const files = [
    ...choice.weights,
    ...(choice.projector ? [choice.projector] : []),
    ...choice.companions,
  ]
  const paths = files.map((file) => file.path)
  if (paths.length === 0 || !isQuotable(repository.id) || !isQuotable(repository.revision))
    return []
  if (!paths.every(isQuotable)) return []
  const hashed = files.filter(isHashed)
  const git = gitCommand(repository, paths)
  const join = joinCommand(choice)
  return [
    hfCommand(repository, paths),
    curlCommand(repository, paths),
    ...(git ? [git] : []),
    ...(join ? [join] : []),
    ...(hashed.length > 0 ? [verifyCommand(hashed), verifyPowerShell(hashed)] : []),
  ]
}
