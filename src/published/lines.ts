const encoder = new TextEncoder()

/** Characters of text that become bytes at once. */
const AT_ONCE = 1 << 20

/** Values as NDJSON (https://github.com/ndjson/ndjson-spec), piece by piece: the whole is never one text. */
export function jsonLines(values: Iterable<object>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  let text = ''
  for (const value of values) {
    text += `${JSON.stringify(value)}\n`
    if (text.length < AT_ONCE) continue
    pieces.push(encoder.encode(text))
    text = ''
  }
  pieces.push(encoder.encode(text))
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Bytes of values as NDJSON. */
export function linesLength(values: Iterable<object>): number {
  let bytes = 0
  for (const value of values) bytes += encoder.encode(JSON.stringify(value)).length + 1
  return bytes
}
