import { describe, expect, it } from 'vitest'
import { jsonToHtml } from '../../../src/view/json-html.ts'

const bytes = 'iVBORw0KGgo'.repeat(200)

describe('the inspector', () => {
  it('prints of a picture in a text only its kind', () => {
    const html = jsonToHtml({ card: `# A\n\n![a](data:image/png;base64,${bytes}==)\n\nThe end.` })
    expect(html).toContain('![a](data:image/png;base64,…)')
    expect(html).toContain('The end.')
    expect(html).not.toContain('iVBORw0KGgo')
  })

  it('keeps a text that only speaks of base64', () => {
    expect(jsonToHtml('data:image/png;base64,AAAA')).toContain('base64,AAAA')
  })

  it('cuts long texts between characters and says how long they are', () => {
    const html = jsonToHtml('😀'.repeat(400))
    expect(html).toContain('800 characters')
    expect(html).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })
})
