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

/** A text in an encoding of two bytes, found by decoding every pair. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!pairs.has(character)) pairs.set(character, [lead, trail])
    }
  const one = (character: string) => pairs.get(character) ?? [character.charCodeAt(0)]
  return Uint8Array.from(
    [...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : one(c))),
  )
}

test.each([
  ['gb18030', '这个模型用于把中文句子翻译成英文，训练数据来自公开的语料库。'],
  ['big5', '這個模型用來把中文句子翻譯成英文，訓練資料來自公開的語料庫。'],
  ['shift_jis', 'このモデルは日本語の文章を英語に翻訳するためのものです。'],
  ['euc-kr', '이 모델은 한국어 문장을 영어로 번역하기 위한 것입니다.'],
])('a card in %s is decoded, in a front matter and prose of ASCII too', (encoding, text) => {
  const card = `---\nlicense: mit\n---\n# A model\n\nSome words in English before.\n\n${text}\n`
  expect(decodeText(encode(card, encoding))).toEqual({ text: card, encoding })
})

test('Western texts with few accents stay Windows-1252', () => {
  for (const word of [
    'Größe über Öl',
    'mañana señor',
    'smörgåsbord på ön',
    'déjà vu à l’été'.replace('’', "'"),
  ]) {
    const latin = Uint8Array.from(
      [...`# Model\n\nA model by ${word} for text.`].map((c) => c.charCodeAt(0)),
    )
    expect(decodeText(latin).encoding).toBe('windows-1252')
  }
})
