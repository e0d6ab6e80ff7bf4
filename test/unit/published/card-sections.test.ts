import { expect, test } from 'vitest'
import { cardSections, readCard } from '../../../src/published/card-sections.ts'
import { subjectsOf } from '../../../src/published/card-subjects.ts'

test('a section goes to the next heading of its level, with what stands below it', () => {
  const card =
    '# M\n## Uses\nTo talk.\n### Direct Use\nTo ask.\n## Limitations ##\nNone known.\n# End\nBye.'
  expect(cardSections(card)).toEqual({
    uses: { heading: 'Uses', text: 'To talk.\n### Direct Use\nTo ask.' },
    limitations: { heading: 'Limitations', text: 'None known.' },
  })
})

test.each([
  ['## Bias, Risks, and Limitations\n\nIt errs.', 'limitations'],
  ['## 5. **Known limitations:**\n\nIt errs.', 'limitations'],
  ['## ⚠️ Limitations and Bias\n\nIt errs.', 'limitations'],
  ['## <a id="limits"></a> Limitations\n\nIt errs.', 'limitations'],
  ['## Ethical considerations\n\nThink.', 'ethics'],
  ['## Out-of-Scope Use\n\nNot this.', 'outOfScope'],
  ['## Training procedure\n\nIn steps.', 'training'],
  ['## Casos de uso\n\nPara hablar.', 'uses'],
  ['## 3. Limitaciones y Advertencias\n\nSe equivoca.', 'limitations'],
  ['## Cas d’usage\n\nParler.', 'uses'],
  ['## Considerations ethiques\n\nÀ lire.', 'ethics'],
  ['## Einschränkungen\n\nFehler.', 'limitations'],
  ['## Limitações e Vieses\n\nErra.', 'limitations'],
  ['## 二、训练细节\n\n三步。', 'training'],
  ['## 局限性（Limitations）\n\n会出错。', 'limitations'],
  ['## 使用情境\n\n對話。', 'uses'],
  ['## 制限事項\n\n誤ります。', 'limitations'],
  ['## 사용 사례\n\n대화.', 'uses'],
  ['## القيود والتحيزات\n\nيخطئ.', 'limitations'],
  ['## Ограничения\n\nОшибается.', 'limitations'],
] as const)('%j speaks of its subject', (card, subject) => {
  expect(Object.keys(cardSections(card))).toEqual([subject])
})

test('one heading of two subjects is said of both', () => {
  const card = '## Intended uses & limitations\n\nTo talk'
  expect(Object.keys(cardSections(`${card}, within limits.`))).toEqual(['uses', 'limitations'])
  expect(
    Object.keys(cardSections(`${card}. It may produce offensive texts: use it with caution.`)),
  ).toEqual(['uses', 'limitations'])
  // Where the text is on uses alone, no limit is stated.
  expect(Object.keys(cardSections(`${card}.`))).toEqual(['uses'])
})

test.each([
  '## Training data\n\nTexts.',
  '## Training Details\n\n### Training Data\n\nTexts of the web.\n\n### Training Procedure\n\n[More Information Needed]',
])('%j says which data there was, and nothing on how it was trained', (card) => {
  expect(cardSections(card)).toEqual({})
})

test('what stands beside the data of a training says how it was trained', () => {
  const card =
    '## Training Details\n\n### Training Data\n\nTexts.\n\n### Procedure\n\nIn two steps.'
  expect(Object.keys(cardSections(card))).toEqual(['training'])
})

test.each([
  '## Intended uses\n\nIt may produce biased texts. It must not be used for medicine.',
  '## Uses\n\n### Direct Use\n\n[More Information Needed]\n\n### Out-of-Scope Use\n\nMedicine.',
])('%j says what it is not for, and no use', (card) => {
  expect(cardSections(card)).not.toHaveProperty('uses')
})

test.each([
  '## Intended uses\n\nIt is intended for research; it is not intended for medicine.',
  '## Uses\n\nTo talk. It must not be used for medicine.',
])('%j says a use beside what it is not for', (card) => {
  expect(cardSections(card)).toHaveProperty('uses')
})

test.each([
  '## Limitations\n\n[More Information Needed]\n',
  '## Limitations\n\n<!-- What are they? -->\n\n[More Information Needed]\n\n### Recommendations\n\n[More Information Needed]',
  '## Limitations\n',
  '## Limitations\n\n<details>\n<summary>\n  Click to EXPAND\n</summary>\n</details>\n',
  '## Limitations\n\n**Recommendations:** MORE information is needed [optional].\n',
  '## Limitations of the benchmark\n\nIt is small.',
  '```\n## Limitations\nIn code.\n```',
  '---\n# limitations: x\ntitle: y\n---\n# M\n',
])('%j says nothing on a subject', (card) => {
  expect(cardSections(card)).toEqual({})
})

test('a long section is cut at a word', () => {
  const { limitations } = cardSections(`## Limitations\n${'word '.repeat(2000)}`)
  expect(limitations?.text).toMatch(/word …$/)
  expect(limitations?.text.length).toBeLessThan(4010)
})

test('many headings and open comments cost no more than their length', () => {
  const card = `${'## a\n<!--\n'.repeat(50_000)}## Limitations\n<!--`
  expect(cardSections(card)).toEqual({})
})

test('headings between two rules at the head of a card are its own', () => {
  const card = '---\n\n## Uses\n\nTo sing.\n\n---\n\n## Limitations\n\nFew songs.\n'
  expect(cardSections(card)).toMatchObject({
    uses: { text: expect.stringContaining('To sing.') },
    limitations: { text: 'Few songs.' },
  })
})

test.each([
  ['**Limitations:** It errs.\n\nMore.', 'limitations', 'It errs.'],
  [
    '- **Intended use**: To talk,\n  and to sing.\n- **License:** MIT',
    'uses',
    'To talk,\n  and to sing.',
  ],
  ['**Limitaciones:** Se equivoca.', 'limitations', 'Se equivoca.'],
  ['**局限性**：会出错。', 'limitations', '会出错。'],
] as const)('the bold label of %j is read as a heading', (card, subject, text) => {
  expect(cardSections(card)[subject]?.text).toBe(text)
})

test.each([
  '**Limitations:**\n\nText.',
  '- **Limitations:** [More Information Needed]',
  'We name the **Limitations:** none.',
  '```\n**Limitations:** in code\n```',
])('%j has no label that says something', (card) => {
  expect(cardSections(card)).toEqual({})
})

test('a heading goes before a label', () => {
  expect(cardSections('**Limitations:** See below.\n\n## Limitations\n\nIt errs.')).toMatchObject({
    limitations: { text: 'It errs.' },
  })
})

test('words of the template within a sentence leave the sentence', () => {
  const text = 'Where more information needed is not found, it expands on what it has.'
  expect(cardSections(`## Limitations\n\n${text}`)).toMatchObject({ limitations: { text } })
})

test('an underlined heading stands alone, and outside of code', () => {
  expect(cardSections('# M\n\nLimitations\n---\nIt errs.')).toHaveProperty('limitations')
  expect(cardSections('# M\n\nIt errs.\nLimitations\n---\nIt errs.')).toEqual({})
  expect(cardSections('# M\n\n| Limitations |\n---\nIt errs.')).toEqual({})
  expect(cardSections('```\n\nLimitations\n---\nIt errs.\n```')).toEqual({})
})

test('a heading may be of several subjects', () => {
  expect([...subjectsOf('out-of-scope use')]).toEqual(['outOfScope', 'usePolicy'])
  expect([...subjectsOf('快速开始/quick start')]).toEqual(['howToUse'])
  expect([...subjectsOf('quick start/quick start')]).toEqual([])
})

test('a card is read once until another one is asked for', () => {
  const card = '## Limitations\n\nIt errs.'
  const read = readCard(card)
  expect(readCard(`${card}`)).toBe(read)
  expect(readCard('## Uses\n\nTo talk.').section('limitations')).toBeUndefined()
  expect(readCard(card).section('limitations')).toEqual(read.section('limitations'))
})
