import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()
const read = (path: string): string => readFileSync(join(src, path), 'utf8')

/** Names that stand in markup as they are in every language: files, commands, schemes. */
const names =
  /^(?:sheet\.json|citation\.bib|CITATION\.cff|schema\/sheet\.json|SHA256SUMS|sha256sum [\w -]+|SPDX:)$/

/** Letters in a component that stand as text or in an attribute that a reader meets. */
function looseText(source: string): string[] {
  const markup = source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(script|style)\b.*?<\/\1>|<!--.*?-->/gs, '')
  const attributes = markup.matchAll(
    /\b(?:aria-label|title|placeholder|alt|label|description|copyLabel|text)="([^"]*)"/g,
  )
  // Between two tags there may be code of an expression: it has signs that no sentence has.
  const texts = markup.matchAll(/>([^<>{}]*)(?=<)/g)
  return [...attributes, ...texts]
    .map(([, text = '']) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !/[=()&|;]|\?\s*$|:$(?<!SPDX:)/.test(text))
    .filter((text) => !names.test(text))
}

/** Two words in a row, as only a text for readers has them. */
const words = /\p{L}{2,} \p{Ll}{2,}/u

/** What modules of these paths hold that looks like a sentence and is none that the site says. */
const otherTexts: readonly (readonly [RegExp, string])[] = [
  [/^messages\//, 'the catalogue itself'],
  [/^usage\/(?:commands|snippet|servers|transformers|python-libraries|gguf-programs)\.ts$/, 'code'],
  [/^starter\/commands\.ts$/, 'code'],
  [/^components\/lists\/api-examples\.ts$/, 'code'],
  [/^integrations\/one-language\.ts$/, 'code'],
  [/^usage\/chat-template\.ts$/, 'the example conversation, in the language of most templates'],
  [/^(?:brand\/accent|view\/author-rules)\.ts$/, 'a style sheet'],
  [/^published\/browser-schemas\.ts$/, 'descriptions of schemas'],
  [/^catalogue\/concepts\.ts$/, 'words that people search by'],
  [/^licenses\/(?:table|named)\.ts$/, 'names of licences, and what they want to be shown'],
  [/^benchmarks\/benchmark\.ts$/, 'keys of fields and of what a comparison needs'],
  [/^evals\/comparison\.ts$/, 'keys of fields and of what a comparison needs'],
  [/^evals\/whose\/model-name\.ts$/, 'patterns of what cards write'],
  [/^files\/format-rules\.ts$/, 'names of formats'],
  [/^fit\/devices\.ts$/, 'names of devices'],
  [/^sheet\/architecture-papers\.ts$/, 'names of accounts and architectures'],
  [/^published\/card-words-(?:asia|europe)\.ts$/, 'headings that cards have'],
  [/^readme\/allow-list\.ts$/, 'why each element may stand, for those who read the list'],
  [/^readme\/pipeline\.ts$/, 'names of stages that the benchmark prints'],
]

/** Calls whose texts are for programs: schemas, selectors, comparisons with what others write. */
const forPrograms =
  /^(?:describe|querySelector|querySelectorAll|closest|startsWith|endsWith|includes|indexOf|split|test|exec|match|replace|replaceAll)$/

/** Texts of a module that speak to readers; a mistake of ours (`new RangeError`) speaks to us. */
function looseStrings(path: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isNewExpression(node) && /^(?:Range|Type)?Error$/.test(node.expression.getText())) return
    // Class names, and the title of a schema.
    if (ts.isPropertyAssignment(node) && /^(?:className|class)$/.test(node.name.getText())) return
    if (ts.isObjectLiteralExpression(node) && /toJSONSchema/.test(node.getText())) return
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      forPrograms.test(node.expression.name.text)
    ) {
      visit(node.expression.expression)
      return
    }
    // A list of words that is cut at its spaces, and a map from such lists.
    const isList =
      ts.isStringLiteralLike(node) && /^[\p{L}\p{N}_.+\s-]+$/u.test(node.text) && isCutUp(node)
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
    // Markup and class names are no sentences.
    if (isText && !isList && words.test(textOf(node)) && !/[<>]|\bis-/.test(textOf(node)))
      found.push(`${path}: ${node.getText().slice(0, 80)}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))
  return found
}

/** The words of a text, without the code between them. */
function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (!ts.isTemplateExpression(node)) return node.text
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ')
}

/** Whether a text is the object of a `.split` or `.matchAll` somewhere above it in its statement. */
function isCutUp(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent)
    if (
      ts.isCallExpression(at) &&
      ts.isPropertyAccessExpression(at.expression) &&
      /^(?:split|matchAll)$/.test(at.expression.name.text)
    )
      return true
  return false
}

test('the check sees words in a text, an attribute and an expression', () => {
  expect(looseText('---\n---\n<p>Not stated</p>')).toEqual(['Not stated'])
  expect(looseText('<p aria-label="Quick links">{t.lead}</p>')).toEqual(['Quick links'])
  expect(looseText('{a > 1 && <b>more</b>}{list.map((one) => <li>{one}</li>)}')).toEqual(['more'])
  expect(looseText('<p title={t.title}>{t.lead}</p>')).toEqual([])
})

test('no component says anything that is not in the catalogue of messages', () => {
  const components = files.filter((path) => path.endsWith('.astro'))
  expect(components.length).toBeGreaterThan(25)
  expect(
    components.flatMap((path) => looseText(read(path)).map((text) => `${path}: ${text}`)),
  ).toEqual([])
})

test('the check sees sentences of a module, and not what is for programs', () => {
  const module = (text: string) => looseStrings('a.ts', text)
  expect(module("throw new UsageError('This is wrong')")).toHaveLength(1)
  expect(module('const reason = `It holds $' + '{number} files`')).toHaveLength(1)
  expect(module("const kinds = { a: 'Two more words' }")).toHaveLength(1)
  expect(module("const names = new Set('one two three'.split(' '))")).toEqual([])
  expect(module("throw new RangeError('No such page')")).toEqual([])
  expect(module("z.string().describe('What it is')")).toEqual([])
})

test('no module has sentences of its own', () => {
  const modules = files.filter((path) => path.endsWith('.ts'))
  expect(modules.length).toBeGreaterThan(250)
  const judged = modules.filter((path) => !otherTexts.some(([pattern]) => pattern.test(path)))
  expect(judged.flatMap((path) => looseStrings(path, read(path)))).toEqual([])
})

test('each exception is still needed', () => {
  const modules = files.filter((path) => path.endsWith('.ts'))
  const idle = otherTexts.filter(
    ([pattern]) =>
      !modules.some((path) => pattern.test(path) && looseStrings(path, read(path)).length > 0),
  )
  expect(idle).toEqual([])
})

test('no style sheet says anything', () => {
  const styles = files.filter((path) => path.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(5)
  expect(
    styles.flatMap((path) => read(path).match(/content:\s*"[^"\\]*\p{L}{2}[^"]*"/gu) ?? []),
  ).toEqual([])
})
