/** Addresses that can stand unquoted in a command and a link: scheme, host, port, plain path. */
const plainAddress = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/

/** Reads a mirror's address as typed; `undefined` when it is none that a command can hold. */
export function parseMirror(text: string): string | undefined {
  const trimmed = text.trim().replace(/\/+$/, '')
  return plainAddress.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined
}

/**
 * Rewrites a command or an address from the Hub's endpoint to a mirror. Hashes stay. A token is never
 * sent to a mirror: the header is taken out.
 */
export function toMirror(text: string, endpoint: string, mirror: string): string {
  const moved = text
    .replaceAll(`${endpoint}/`, `${mirror}/`)
    .replaceAll(' --header "Authorization: Bearer $HF_TOKEN"', '')
  if (/^HF_ENDPOINT=\S+ /.test(moved))
    return moved.replace(/^HF_ENDPOINT=\S+/, `HF_ENDPOINT=${mirror}`)
  return moved.startsWith('hf download ') ? `HF_ENDPOINT=${mirror} ${moved}` : moved
}
