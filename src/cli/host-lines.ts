import { terminal } from '../messages/terminal.ts'
import { type FolderUse, type HostFinding, hostFindings } from '../published/host-limits.ts'
import { type FolderSizes, outputUse } from '../published/output-files.ts'
import type { HostName } from '../snapshot/catalog-schema.ts'
import { englishBytes, englishCount } from '../view/format.ts'

const t = terminal.hosts

/** A site as its host is told of it. */
export interface HostedSite {
  folders: Iterable<FolderUse>
  /** Bytes of each file: looked at where there is something to say. */
  files(): Iterable<FolderSizes>
}

/**
 * A line for each limit of its host that a site comes near to, with what could be turned off.
 * @param host The host that it is put to, where that is said.
 */
export function hostLines(site: HostedSite, host: HostName | undefined): string[] {
  const isOfAll = ({ limit }: HostFinding): boolean => limit === 'files' || limit === 'bytes'
  const findings = hostFindings(site.folders, host)
  const uses = findings.some(isOfAll) ? outputUse(site.files()) : []
  const advice = uses.map(({ name, files, bytes }) =>
    t.use({ name, files, bytes: englishBytes(bytes) }),
  )
  return findings.map((finding) => {
    const isAdvised = isOfAll(finding) && advice.length > 0
    return nearLine(finding) + (isAdvised ? ` ${t.outputs({ uses: advice })}` : '')
  })
}

function nearLine({ host, limit, has, takes, path = '' }: HostFinding): string {
  const print = limit === 'bytes' || limit === 'fileBytes' ? englishBytes : englishCount
  return t.near[limit]({ host: t.names[host], has: print(has), takes: print(takes), path })
}
