import { analyse } from 'chardet'

/** Encodings of East Asian texts that are told by how their bytes go together. */
const EAST_ASIAN = ['gb18030', 'shift_jis', 'big5', 'euc-kr', 'euc-jp'] as const

/** Text of a file, and the encoding it turned out to be in. */
export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | (typeof EAST_ASIAN)[number]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes a file's bytes: a byte order mark decides, then valid UTF-8, then UTF-16 told by its zero
 * bytes, then an East Asian encoding that the bytes leave no doubt of, then Windows-1252, which never
 * fails.
 * The byte order mark is dropped (https://encoding.spec.whatwg.org/#decode).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be')
  const guess = looksLikeUtf16(bytes)
  if (guess) return decodeAs(bytes, guess)
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeAs(bytes, eastAsian(bytes) ?? 'windows-1252')
  }
}

/** Longest part of a file that its encoding is told from. */
const SAMPLE = 65_536

/** The detector gives 100 for a text of some sentences; Western texts stay below 65. */
const SURE = 80

function eastAsian(bytes: Uint8Array): (typeof EAST_ASIAN)[number] | undefined {
  const [best] = analyse(bytes.subarray(0, SAMPLE))
  if (!best || best.confidence < SURE) return undefined
  return EAST_ASIAN.find((name) => name === best.name.toLowerCase())
}

function decodeAs(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** ASCII text in UTF-16 has a zero in every second byte; UTF-8 text has none at all. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 256)
  if (sample.length < 4 || !sample.includes(0)) return undefined
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const pairs = Math.floor(sample.length / 2)
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be'
  return undefined
}
