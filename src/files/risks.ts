import { isRecord } from '../json.ts'
import { formatOf, weightFormats } from './formats.ts'
import type { RepositoryFile } from './repository-files.ts'

/** Something a reader should know before running the repository's files. */
export interface Risk {
  id: 'pickle' | 'remote-code' | 'code-files' | 'scan'
  level: 'info' | 'caution' | 'stop'
  text: string
  files: string[]
}

function pickleRisk(files: readonly RepositoryFile[]): Risk[] {
  const pickled = files.filter((file) => {
    const format = formatOf(file.path)
    return (
      (file.kind === 'weights' || file.kind === 'adapter') &&
      (format === 'pytorch' || format === 'pickle' || format === 'nemo')
    )
  })
  if (pickled.length === 0) return []
  const hasSafe = weightFormats(files).some(({ id }) => id === 'safetensors' || id === 'gguf')
  return [
    {
      id: 'pickle',
      level: hasSafe ? 'info' : 'caution',
      text: hasSafe
        ? 'Some weights are Python pickles, which can run code when loaded; the same repository has a format that cannot.'
        : 'The weights are Python pickles: loading them can run code that they contain.',
      files: pickled.map((file) => file.path),
    },
  ]
}

function remoteCodeRisk(
  files: readonly RepositoryFile[],
  config: Readonly<Record<string, unknown>> | undefined,
  tags: readonly string[],
): Risk[] {
  const map = config?.['auto_map']
  const isMapped = isRecord(map) && Object.keys(map).length > 0
  const code = files.filter(
    (file) => file.kind === 'code' && /\.(?:py|so|dll|js|sh|ipynb)$/.test(file.path),
  )
  if (isMapped || tags.includes('custom_code')) {
    return [
      {
        id: 'remote-code',
        level: 'caution',
        text: 'The model needs its own Python code: it loads only with trust_remote_code, which runs the code below on your machine.',
        files: code.filter((file) => file.path.endsWith('.py')).map((file) => file.path),
      },
    ]
  }
  if (code.length === 0) return []
  return [
    {
      id: 'code-files',
      level: 'info',
      text: 'The repository holds code files; the weights load without them.',
      files: code.map((file) => file.path),
    },
  ]
}

/** The Hub's words for a finding; anything else is no finding. */
const findings: Readonly<Record<string, Risk['level']>> = {
  unsafe: 'stop',
  infected: 'stop',
  malicious: 'stop',
  suspicious: 'caution',
  caution: 'caution',
}

function scanRisk(files: readonly RepositoryFile[]): Risk[] {
  const scanned = files.filter((file) => file.security !== undefined)
  if (scanned.length === 0) return []
  const level = (file: RepositoryFile) => findings[file.security?.status.toLowerCase() ?? '']
  const found = scanned.filter((file) => level(file) !== undefined)
  if (found.length === 0) {
    const safe = scanned.every((file) =>
      /^(?:safe|ok|innocuous)$/i.test(file.security?.status ?? ''),
    )
    return safe
      ? [
          {
            id: 'scan',
            level: 'info',
            text: "The Hub's scan found nothing in these files.",
            files: [],
          },
        ]
      : []
  }
  return [
    {
      id: 'scan',
      level: found.some((file) => level(file) === 'stop') ? 'stop' : 'caution',
      text: "The Hub's security scan marked files of this repository.",
      files: found.map((file) => `${file.path} (${file.security?.status})`),
    },
  ]
}

/** Lists what loading or running the repository's files can do, most serious first. */
export function fileRisks(
  files: readonly RepositoryFile[],
  facts: {
    config?: Readonly<Record<string, unknown>> | undefined
    tags: readonly string[]
  },
): Risk[] {
  const order: readonly Risk['level'][] = ['stop', 'caution', 'info']
  return [
    ...scanRisk(files),
    ...remoteCodeRisk(files, facts.config, facts.tags),
    ...pickleRisk(files),
  ].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}
