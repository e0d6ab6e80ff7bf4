import { describe, expect, it } from 'vitest'
import { jsonTokens } from '../../../src/client/json-tokens.ts'

const bytes = 'iVBORw0KGgo'.repeat(200)

const printed = (value: unknown): string =>
  Array.from(jsonTokens(value), ({ text }) => text).join('')

describe('the inspector', () => {
  it('prints a value as JSON does with two spaces an indent', () => {
    const value = { a: [1, 'two', null, true, [], {}], 'b "c"': { d: [{ e: -0.5 }] }, f: 'a\n<c>' }
    expect(printed(value)).toBe(JSON.stringify(value, null, 2))
    for (const one of [3.5, null, [], {}, '']) expect(printed(one)).toBe(JSON.stringify(one))
  })

  it('tells keys, texts, numbers and words apart', () => {
    expect([...jsonTokens({ a: ['b', 1, false] })].filter(({ kind }) => kind)).toEqual([
      { kind: 'key', text: '"a"' },
      { kind: 'text', text: '"b"' },
      { kind: 'number', text: '1' },
      { kind: 'word', text: 'false' },
    ])
  })

  it('prints of a picture in a text only its kind', () => {
    const text = printed({ card: `# A\n\n![a](data:image/png;base64,${bytes}==)\n\nThe end.` })
    expect(text).toContain('![a](data:image/png;base64,…)')
    expect(text).toContain('The end.')
    expect(text).not.toContain('iVBORw0KGgo')
  })

  it('keeps a text that only speaks of base64', () => {
    expect(printed('data:image/png;base64,AAAA')).toContain('base64,AAAA')
  })

  it('cuts long texts between characters and says how long they are', () => {
    expect(printed('x'.repeat(400))).not.toContain('…')
    const text = printed('😀'.repeat(400))
    expect(text).toMatch(/…" 800 characters$/)
    expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })
})
