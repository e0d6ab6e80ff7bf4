import { expect, test } from 'vitest'
import { xml, xmlDocument } from '../../../src/published/xml.ts'

test('texts and attributes are data, and what is absent is left out', () => {
  const inner = xml('b', { title: `"<&>'`, lang: undefined }, '</b><script>')
  expect(xml('a', {}, 'x & y', inner, undefined).markup).toBe(
    '<a>x &amp; y<b title="&quot;&lt;&amp;&gt;&#39;">&lt;/b&gt;&lt;script&gt;</b></a>',
  )
})

test('what no XML document can hold is left out of it', () => {
  expect(xml('a', {}, 'a\u0000b\u001bc\ufffed\ud800e\tf').markup).toBe('<a>abcd\ufffde\tf</a>')
  expect(xmlDocument(xml('a', {}))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a></a>\n')
})
