import type { Random } from './random.ts'

type Texts = readonly [string, ...string[]]

const odd: Texts = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '\ud800',
  '𝕏',
  '模型',
  'نموذج',
  '0',
  '-1',
  '1e999',
  '9007199254740993',
  'NaN',
  '.nan',
  'null',
  'true',
  '__proto__',
  'constructor',
  '../',
  '/etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  '<script>',
  '&lt;',
  '%00',
  '%zz',
]

const markdown: Texts = [
  '#',
  '##',
  '- ',
  '1. ',
  '> ',
  '* * *',
  '---',
  '===',
  '```',
  '~~~',
  '`',
  '**',
  '_',
  '~~',
  '![',
  '](',
  '[^1]',
  '[^1]: ',
  '|',
  '|---|',
  '|:-:|',
  '$',
  '$$',
  '\\(',
  '<details>',
  '</details>',
  '<table>',
  '<tr>',
  '<td>',
  '<th colspan=2>',
  '<!--',
  '-->',
  '<b',
  'https://a.b/c',
  'www.a.b',
  'a@b.c',
  '&amp;',
  '\\',
  '    ',
  '[!NOTE]',
  '<img src=x>',
  '<a href="x">',
  '</p>',
  'MMLU',
  '5-shot',
  '61.2',
  '±0.3',
  '%',
  'acc',
  'Ours',
  'Model',
]

const yaml: Texts = [
  '---\n',
  '\n---\n',
  ': ',
  '- ',
  'license: ',
  'base_model: ',
  'tags:\n',
  'model-index:\n',
  '  ',
  '&a ',
  '*a',
  '!!js ',
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '? ',
  '<<: *a',
  '%YAML 1.2',
  'name: ',
  'results:\n',
]

/** Part of a text cut out, doubled, moved, or another put in. */
function mutate(text: string, pieces: Texts, random: Random): string {
  const from = random.whole(text.length + 1)
  const to = Math.min(text.length, from + random.whole(40))
  const part = text.slice(from, to)
  const rest = text.slice(0, from) + text.slice(to)
  const at = random.whole(rest.length + 1)
  switch (random.whole(5)) {
    case 0:
      return rest
    case 1:
      return text.slice(0, from) + part.repeat(1 + random.whole(8)) + text.slice(from)
    case 2:
      return rest.slice(0, at) + part + rest.slice(at)
    case 3:
      return text.slice(0, from) + random.pick(odd) + text.slice(from)
    default:
      return text.slice(0, from) + random.pick(pieces).repeat(1 + random.whole(4)) + text.slice(to)
  }
}

function mutated(text: string, pieces: Texts, random: Random): string {
  let result = text
  for (let step = random.whole(8); step >= 0; step -= 1) result = mutate(result, pieces, random)
  return result
}

function assembled(pieces: Texts, random: Random): string {
  let text = ''
  for (let count = 1 + random.whole(60); count > 0; count -= 1)
    text += random.chance(0.2)
      ? random.pick(odd)
      : random.pick(pieces) + (random.chance(0.3) ? '\n' : '')
  return text
}

/** A text of Markdown: a seed that was changed, or pieces put together. */
export function markdownText(seeds: Texts, random: Random): string {
  return random.chance(0.5)
    ? mutated(random.pick(seeds), markdown, random)
    : assembled(markdown, random)
}

/** A card with front matter. */
export function cardText(seeds: Texts, random: Random): string {
  if (random.chance(0.5)) return mutated(random.pick(seeds), yaml, random)
  return `---\n${assembled(yaml, random)}${random.chance(0.8) ? '\n---\n' : ''}${assembled(markdown, random)}`
}

/** A JSON value of a known shape in which some values are of other types, sizes and depths. */
export function jsonValue(seed: unknown, random: Random, depth = 0): unknown {
  if (random.chance(0.06)) return oddValue(random)
  if (depth > 6) return seed
  if (Array.isArray(seed)) {
    const list: unknown[] = seed.map((item) => jsonValue(item, random, depth + 1))
    return random.chance(0.1) ? [...list, ...list, oddValue(random)] : list
  }
  if (typeof seed === 'object' && seed !== null)
    return Object.fromEntries(
      Object.entries(seed).flatMap(([key, value]): [string, unknown][] =>
        random.chance(0.05)
          ? []
          : [[random.chance(0.03) ? random.pick(odd) : key, jsonValue(value, random, depth + 1)]],
      ),
    )
  if (typeof seed === 'number' && random.chance(0.1))
    return random.pick([0, -1, 0.5, 1e12, 1e308, 2 ** 53, seed * 1000])
  return seed
}

function oddValue(random: Random): unknown {
  const kinds: readonly [() => unknown, ...(() => unknown)[]] = [
    () => random.pick(odd),
    () => null,
    () => random.whole(2 ** 31),
    () => [],
    () => ({}),
    () => [[[[random.pick(odd)]]]],
    () => ({ [random.pick(odd)]: random.pick(odd) }),
    () => 'x'.repeat(random.whole(5000)),
    () => Array.from({ length: random.whole(300) }, () => random.pick(odd)),
  ]
  return random.pick(kinds)()
}

/** A list of paths like those of repositories, with odd ones among them. */
export function filePaths(random: Random): { path: string; size: number }[] {
  const names: Texts = [
    'model',
    'pytorch_model',
    'consolidated.00',
    'mmproj',
    'Q4_K_M',
    'q8_0',
    'IQ2_XXS',
    'bf16',
    'part1of2',
    '00001-of-00003',
    '00002-of-00003',
    '00003-of-00003',
    'split-a',
    'split-b',
    'imatrix',
    'adapter_model',
    'unet',
    'vae',
    'text_encoder',
    'onnx',
    'int8',
    'UD',
    'mxfp4',
    'tokenizer',
    'a'.repeat(200),
  ]
  const endings: Texts = [
    '.gguf',
    '.safetensors',
    '.bin',
    '.pt',
    '.onnx',
    '.json',
    '.index.json',
    '.mlmodel',
    '',
    '.part1of2',
  ]
  return Array.from({ length: random.whole(30) }, () => {
    let path = random.pick(names)
    while (random.chance(0.5)) path += random.pick(['-', '.', '_', '/', ' ']) + random.pick(names)
    if (random.chance(0.1)) path += random.pick(odd)
    return {
      path: path + random.pick(endings),
      size: random.pick([0, 1, 1e6, 4e9, 2 ** 53, random.whole(1e9)]),
    }
  })
}
