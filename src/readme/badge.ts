/** Hosts and paths that serve badges: small labels drawn as pictures. */
const badgeAddress =
  /^https?:\/\/(?:(?:[\w-]+\.)?shields\.io|badgen\.net|badge\.fury\.io|[\w-]*badges?[\w-]*\.[\w.-]+|[\w.-]+\.badges?\.[\w.]+|codecov\.io|coveralls\.io|travis-ci\.(?:org|com)|circleci\.com|api\.star-history\.com\/svg|zenodo\.org\/badge|visitor-badge\.[\w.]+|komarev\.com|hits\.[\w.-]+|trendshift\.io\/api\/badge|deepwiki\.com\/badge|api\.codacy\.com|app\.codacy\.com|readthedocs\.org\/projects\/[^/]+\/badge|discordapp\.com\/api\/guilds|discord\.com\/api\/guilds|colab\.research\.google\.com\/assets|mybinder\.org\/badge|mirrors\.creativecommons\.org|i\.creativecommons\.org\/l|licensebuttons\.net|cdn\.buymeacoffee\.com\/buttons|ko-fi\.com\/img|storage\.ko-fi\.com|img\.buymeacoffee\.com)(?:[/:?#]|$)/i
const badgePath =
  /\/(?:badge|badges|shield)(?:[-_/.][^/]*)?\.(?:svg|png)|badge\.svg|\/badges?\/|open-in-(?:colab|studio|spaces|hf)|made-with-unsloth|unsloth[-_%20 ]*(?:new[-_%20 ]*)?(?:logo|button)|documentation[-_%20 ]*green[-_%20 ]*button|discord[-_%20 ]*button|axolotl[-_]?(?:badge|legacy)|ko-?fi|wandb-badge|visualize-in-?wb|buymeacoffee/i

/** Whether an image is a badge: drawn by a badge service, or called one in its path. */
export function isBadge(src: string): boolean {
  return badgeAddress.test(src) || badgePath.test(src.replace(/[?#].*$/s, ''))
}

/** `__` and `--` are shields.io's escapes for one of each; a single `_` is a space. */
function plain(part: string): string {
  let text = part
  try {
    text = decodeURIComponent(part)
  } catch {
    // A stray percent sign stays as it is.
  }
  return text.replace(/__|--|_/g, (match) => (match === '_' ? ' ' : match.charAt(0))).trim()
}

function fromShields(src: string): string | undefined {
  const path = /shields\.io\/(?:static\/v1|badge)\/?([^?#]*)/i.exec(src)
  if (!path) return undefined
  const query = src.includes('?') ? new URLSearchParams(src.slice(src.indexOf('?') + 1)) : undefined
  const message = query?.get('message')
  if (!path[1])
    return message ? [query?.get('label'), message].filter(Boolean).join(': ') : undefined
  const parts = path[1]
    .replace(/\.svg$/i, '')
    .split(/(?<!-)-(?!-)/)
    .map(plain)
  const words = parts.length > 1 ? parts.slice(0, -1) : parts
  return words.filter(Boolean).join(': ') || undefined
}

/** What a badge says: its alt text where that has words, else what its address spells. */
export function badgeText(src: string, alt: string): string {
  const words = alt.replace(/\s+/g, ' ').trim()
  const spelt = fromShields(src)
  const vague = /^(?:badge|image|img|logo|button|static badge|shields?(?:\.io)?|)$/i.test(words)
  const saysMore = spelt?.toLowerCase().startsWith(words.toLowerCase())
  if (spelt && (vague || saysMore)) return spelt.slice(0, 80)
  if (!vague) return words.slice(0, 80)
  const file = plain(/([^/?#]+?)(?:\.\w{2,4})?(?:[?#].*)?$/s.exec(src)?.[1] ?? '')
  return (file.replace(/[-_]+/g, ' ') || words || 'badge').slice(0, 80)
}
