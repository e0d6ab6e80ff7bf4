import { afterAll, expect, test } from 'vitest'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import {
  abilitiesOf,
  chatTemplates,
  probes,
  specialTokens,
  templateContexts,
} from '../../../src/usage/chat-template.ts'
import { TemplateRenderer } from '../../../src/usage/template-renderer.ts'

const snapshot = (facts: Partial<Snapshot>): Snapshot => ({
  id: 'owner/name',
  frontMatter: { data: {}, source: 'none' },
  evalResults: [],
  history: [],
  problems: [],
  ...facts,
})

const renderer = new TemplateRenderer({ time: 1500, output: 2000 })
afterAll(() => renderer.close())
const day = '2026-01-31T00:00:00Z'
const tokens = [
  { name: 'bos_token', text: '<s>' },
  { name: 'eos_token', text: '</s>' },
]
const renderAll = (source: string) => renderer.render(source, templateContexts(tokens), day)

const chatml = `{%- for m in messages -%}
<|im_start|>{{ m.role }}
{{ m.content }}<|im_end|>
{% endfor -%}
{%- if add_generation_prompt -%}<|im_start|>assistant
{% endif -%}`

test('templates are read from each place, equal ones once, lists by name', () => {
  expect(
    chatTemplates(
      snapshot({
        chatTemplate: 'A',
        tokenizerConfig: {
          chat_template: [
            { name: 'default', template: 'A' },
            { name: 'tool_use', template: 'B' },
            { name: 'broken' },
          ],
        },
        model: { gguf: { chat_template: 'C' } },
      }),
    ),
  ).toEqual([
    { name: 'default', source: 'A', from: 'chat_template.jinja' },
    { name: 'tool_use', source: 'B', from: 'tokenizer_config.json' },
    { name: 'default', source: 'C', from: 'GGUF header' },
  ])
  expect(chatTemplates(snapshot({}))).toEqual([])
})

test('special tokens are read as text or as token objects', () => {
  expect(
    specialTokens(
      snapshot({
        tokenizerConfig: { bos_token: { content: '<s>' }, pad_token: null },
        model: { gguf: { eos_token: '</s>' } },
      }),
    ),
  ).toEqual([
    { name: 'bos_token', text: '<s>' },
    { name: 'eos_token', text: '</s>' },
  ])
})

test('an example conversation is rendered and abilities are found by rendering', async () => {
  const renderings = await renderAll(`{{ bos_token }}${chatml}`)
  expect(renderings.example).toEqual({
    text: `<s><|im_start|>system
${probes.system}<|im_end|>
<|im_start|>user
${probes.question}<|im_end|>
<|im_start|>assistant
${probes.answer}<|im_end|>
<|im_start|>user
${probes.followUp}<|im_end|>
<|im_start|>assistant
`,
  })
  expect(abilitiesOf(chatml, renderings)).toEqual({
    system: true,
    tools: false,
    reasoning: false,
    images: false,
  })
})

test('tools, thinking and images are found when the template uses them', async () => {
  const source = `{% if tools %}{% for t in tools %}{{ t.function.name }}{% endfor %}{% endif %}
{%- for m in messages %}{% if m.content is string %}{{ m.content }}{% else %}{% for c in m.content %}{% if c.type == 'image' %}<image>{% else %}{{ c.text }}{% endif %}{% endfor %}{% endif %}{% endfor %}
{%- if enable_thinking %}<think>{% endif %}`
  expect(abilitiesOf(source, await renderAll(source))).toEqual({
    system: true,
    tools: true,
    reasoning: true,
    images: true,
  })
})

test('a template that refuses a system message is rendered without', async () => {
  const source = `{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}${chatml}`
  const renderings = await renderAll(source)
  expect(renderings.example).toEqual({
    error: expect.stringContaining('no system'),
    refused: true,
  })
  expect(renderings.plain).toHaveProperty('text')
  expect(abilitiesOf(source, renderings)).toMatchObject({ system: false })
})

test('what the renderer cannot do says nothing of the template', async () => {
  // Python's Jinja takes a text apart in a loop; this renderer throws.
  const source = `{% if tools %}{% for c in 'ab' %}{{ c }}{% endfor %}{% endif %}${chatml}`
  const renderings = await renderAll(source)
  expect(renderings.tools).toEqual({ error: expect.any(String) })
  expect(abilitiesOf(source, renderings)).toEqual({ system: true, reasoning: false, images: false })
})

test('tools and documents are there and none, as Transformers passes them', async () => {
  const { plain } = await renderAll(
    '{{ tools is none }} {{ documents is none }}{{ tools is defined }}',
  )
  expect(plain).toEqual({ text: expect.stringMatching(/^true true\s*true$/i) })
})

test('a template that knows the closing mark of thoughts only has reasoning', async () => {
  const source = `{% for m in messages %}{{ m.content.split('</think>')[-1] }}{% endfor %}`
  expect(abilitiesOf(source, await renderAll(source)).reasoning).toBe(true)
})

test('the date in a prompt does not depend on the day of the build', async () => {
  const { plain } = await renderAll("{{ strftime_now('%d %B %Y, %b %a') }}")
  expect(plain).toEqual({ text: '31 January 2026, Jan Sat' })
})

test.each([
  [
    'runs for ever',
    '{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}',
    /longer than 1.5 s/,
  ],
  [
    'prints without end',
    '{% for a in range(3000) %}xxxxxxxxxx{% endfor %}',
    /more than 2000 characters/,
  ],
  [
    'eats the memory',
    "{% set ns = namespace(x='xxxxxxxxxxxxxxxx') %}{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x | length }}",
    /memory|longer|Invalid string length/,
  ],
  ['is no template', '{% for %}', /./],
  ['is too long', 'x'.repeat(200_001), /too long/],
])('a template that %s ends as an error, and the next one renders', async (_, source, reason) => {
  const { example } = await renderAll(source)
  expect('error' in example ? example.error : 'rendered').toMatch(reason)
  expect(abilitiesOf(source, { example, plain: example })).toEqual({})
  expect((await renderAll('fine')).plain).toEqual({ text: 'fine' })
})

test('a template sees neither process nor environment', async () => {
  const { plain } = await renderAll(
    '{{ process is defined }} {{ globalThis is defined }} {{ "".constructor is defined }} {{ messages.constructor is defined }}',
  )
  expect(plain).toEqual({ text: 'false false false false' })
})
