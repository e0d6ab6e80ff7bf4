import { expect, test } from 'vitest'
import { decodeText } from '../../../src/snapshot/decode.ts'

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])),
  )

/** A text in UTF-16 without a byte order mark. */
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const encoded = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'le' ? encoded : encoded.swap16())
}

test.each([
  ['plain UTF-8', bytes('模型 # Über'), '模型 # Über', 'utf-8'],
  ['nothing', bytes(), '', 'utf-8'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 'a'), 'a', 'utf-8'],
  ['UTF-16LE with its mark', bytes(0xff, 0xfe, 0x61, 0), 'a', 'utf-16le'],
  ['UTF-16BE with its mark', bytes(0xfe, 0xff, 0, 0x61), 'a', 'utf-16be'],
  [
    'UTF-16LE without a mark',
    utf16('---\nlicense: mit\n', 'le'),
    '---\nlicense: mit\n',
    'utf-16le',
  ],
  [
    'UTF-16BE without a mark',
    utf16('---\nlicense: mit\n', 'be'),
    '---\nlicense: mit\n',
    'utf-16be',
  ],
  ['Windows-1252', bytes('caf', 0xe9, ' ', 0x93, 'x', 0x94), 'café “x”', 'windows-1252'],
  ['three bytes with a zero', bytes('a', 0, 'b'), 'a\0b', 'utf-8'],
  ['a text with one zero', bytes('abcdefgh', 0, 'ijklmnop'), 'abcdefgh\0ijklmnop', 'utf-8'],
  ['a cut UTF-8 character', bytes('ab', 0xe6, 0xa8), 'abæ¨', 'windows-1252'],
])('%s is decoded', (_what, given, text, encoding) => {
  expect(decodeText(given)).toEqual({ text, encoding })
})
