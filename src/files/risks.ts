import { isRecord } from '../json.ts'
import type { en } from '../messages/en.ts'
import { formatOf, weightFormats } from './formats.ts'
import type { RepositoryFile } from './repository-files.ts'

/** Something a reader should know before running the repository's files. */
export interface Risk {
  /** What it is, as a code. */
  id: keyof typeof en.files.risks
  level: 'info' | 'caution' | 'stop'
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
      id: hasSafe ? 'some-pickles' : 'pickles',
      level: hasSafe ? 'info' : 'caution',
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
        files: code.filter((file) => file.path.endsWith('.py')).map((file) => file.path),
      },
    ]
  }
  if (code.length === 0) return []
  return [
    {
      id: 'code-files',
      level: 'info',
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
    return safe ? [{ id: 'scan-clean', level: 'info', files: [] }] : []
  }
  return [
    {
      id: 'scan-marked',
      level: found.some((file) => level(file) === 'stop') ? 'stop' : 'caution',
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
