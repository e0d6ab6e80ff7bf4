import { terminal } from '../messages/terminal.ts'
import { type HostFinding, hostFindings } from '../published/host-limits.ts'
import { outputUse } from '../published/output-files.ts'
import type { HostName } from '../snapshot/catalog-schema.ts'
import { englishBytes, englishCount } from '../view/format.ts'

const t = terminal.hosts

/**
 * A line for each limit of its host that a site comes near to, with what could be turned off.
 * @param sizes Bytes of each file, by its path in the site.
 * @param host The host that it is put to, where that is said.
 */
export function hostLines(
  sizes: ReadonlyMap<string, number>,
  host: HostName | undefined,
): string[] {
  const uses = outputUse(sizes).map(({ name, files, bytes }) =>
    t.use({ name, files, bytes: englishBytes(bytes) }),
  )
  return hostFindings(sizes, host).map((finding) => {
    const isOfAll = finding.limit === 'files' || finding.limit === 'bytes'
    const advice = isOfAll && uses.length > 0 ? ` ${t.outputs({ uses })}` : ''
    return nearLine(finding) + advice
  })
}

function nearLine({ host, limit, has, takes, path = '' }: HostFinding): string {
  const print = limit === 'bytes' || limit === 'fileBytes' ? englishBytes : englishCount
  return t.near[limit]({ host: t.names[host], has: print(has), takes: print(takes), path })
}
