import { encodePath } from '../address.ts'
import { terminal } from '../messages/terminal.ts'
import { sheetPath } from '../view/url.ts'

/**
 * What hosts that read it are told of a site. Both files are in the common part of what Cloudflare and
 * Netlify understand: no header is named by two rules that one address fits, since the one joins what
 * the other replaces.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * https://docs.netlify.com/manage/routing/headers/
 */

/** Folder of what other sites may show in a frame of theirs. */
export const EMBEDS = 'embed'

/** Redirects of single addresses that Cloudflare takes; what is left out has a page that leads on. */
const MOST_REDIRECTS = 2000

/** Files beside a sheet whose type does not follow from an ending that every host knows. */
const besideSheet: readonly (readonly [file: string, type: string])[] = [
  ['README.md', 'text/markdown; charset=utf-8'],
  ['index.md', 'text/markdown; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['CITATION.cff', 'text/plain; charset=utf-8'],
]

/** Other files, by rules of addresses below the base. */
const elsewhere: readonly (readonly [rule: string, type: string])[] = [
  ['catalogue.csv', 'text/csv; charset=utf-8'],
  ['benchmarks/*.csv', 'text/csv; charset=utf-8'],
  ['catalogue.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['evaluations.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['catalogue.parquet', 'application/vnd.apache.parquet'],
  ['evaluations.parquet', 'application/vnd.apache.parquet'],
  ...['changes', 'owners/:name', 'tasks/:name'].flatMap((place): [string, string][] => [
    [`${place}/feed.xml`, 'application/atom+xml; charset=utf-8'],
    [`${place}/feed.json`, 'application/feed+json; charset=utf-8'],
  ]),
]

/**
 * The file `_headers`.
 * @param base Path the site is served under, with both slashes.
 * @param sections Folders at the top of the site that hold pages.
 */
export function headersFile(base: string, sections: Iterable<string>): string {
  const rule = (path: string, ...headers: string[]): string =>
    [`${base}${path}`, ...headers.map((header) => `  ${header}`)].join('\n')
  const typed = (path: string, type: string): string => rule(path, `Content-Type: ${type}`)
  const unframed = "Content-Security-Policy: frame-ancestors 'none'"
  const framed = [...sections].filter((section) => section !== EMBEDS).sort()
  const rules = [
    rule('*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'),
    rule('assets/*', 'Cache-Control: public, max-age=31536000, immutable'),
    rule('', unframed),
    rule('404.html', unframed),
    ...framed.map((section) => rule(`${section}/*`, unframed)),
    ...besideSheet.flatMap(([file, type]) => [
      typed(`models/:owner/:name/${file}`, type),
      typed(`models/:name/${file}`, type),
    ]),
    ...elsewhere.map(([path, type]) => typed(path, type)),
  ]
  return `# ${terminal.hosts.headers}\n${rules.join('\n')}\n`
}

/** What leads from an address of before to that of now. */
export interface Former {
  /** Former ids of models, each with the id it leads to now. */
  ids: Iterable<readonly [former: string, now: string]>
  /** Former names of owners that have no model any more, each with that of now. */
  owners: Iterable<readonly [former: string, now: string]>
}

/**
 * The file `_redirects`: pages of former ids, then their records, then owners as a whole.
 * @param base Path the site is served under, with both slashes.
 */
export function redirectsFile(base: string, { ids, owners }: Former): string {
  const line = (from: string, to: string): string => `${base}${from} ${base}${to} 301`
  const moved = [...ids].map(([former, now]) => [sheetPath(former), sheetPath(now)] as const)
  const single = [
    ...moved.map(([from, to]) => line(from, to)),
    ...moved.map(([from, to]) => line(`${from}sheet.json`, `${to}sheet.json`)),
  ].slice(0, MOST_REDIRECTS)
  const whole = Array.from(owners, ([former, now]) =>
    line(`models/${encodePath(former)}/*`, `models/${encodePath(now)}/:splat`),
  )
  return `# ${terminal.hosts.redirects}\n${[...single, ...whole].map((text) => `${text}\n`).join('')}`
}
