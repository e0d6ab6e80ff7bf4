/**
 * `_headers` and `_redirects` as hosts read them. How an address is matched is Cloudflare's way: `*` stands
 * for anything, `:name` for one part, and headers of all rules that fit count.
 * https://github.com/cloudflare/workers-sdk/blob/main/packages/workers-shared/asset-worker/src/utils/rules-engine.ts
 */

export interface HeaderRule {
  path: string
  headers: [name: string, value: string][]
}

const lines = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Reads `_headers`; a header that no rule stands before throws. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of lines(text)) {
    const [name = '', ...value] = line.trim().split(':')
    if (line.startsWith('/')) rules.push({ path: line, headers: [] })
    else rules.at(-1)?.headers.push([name.toLowerCase(), value.join(':').trim()])
    if (rules.length === 0) throw new Error(`no rule before ${line}`)
  }
  return rules
}

/** All values that each header gets at an address. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const rule of rules) {
    const pattern = rule.path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:[A-Za-z]\w*/g, '[^/]+')
    if (!new RegExp(`^${pattern}$`).test(path)) continue
    for (const [name, value] of rule.headers) {
      found[name] ??= []
      found[name].push(value)
    }
  }
  return found
}

/** Reads `_redirects`: from, to and status of each line. */
export function readRedirects(text: string): string[][] {
  return lines(text).map((line) => line.split(' '))
}
