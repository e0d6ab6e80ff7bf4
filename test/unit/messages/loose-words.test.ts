import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()
const read = (path: string): string => readFileSync(join(src, path), 'utf8')

/** Names that stand in markup as they are in every language: files, commands, schemes. */
const names = /^(?:sheet\.json|schema\/sheet\.json|SHA256SUMS|sha256sum [\w -]+|SPDX:)$/

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

/** Texts of a module that speak to readers; what is thrown or describes a schema does not. */
function looseStrings(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isNewExpression(node)) return
    // Class names, and the title of a schema.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'className') return
    if (ts.isObjectLiteralExpression(node) && /toJSONSchema/.test(node.getText())) return
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(?:describe|querySelector|querySelectorAll|startsWith|split)$/.test(
        node.expression.name.text,
      )
    ) {
      visit(node.expression.expression)
      return
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
    // Markup and class names are no sentences.
    if (isText && words.test(node.getText()) && !/[<>]|\bis-/.test(node.getText()))
      found.push(`${path}: ${node.getText().slice(0, 80)}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true))
  return found
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

test('no view and no script of a page has sentences of its own', () => {
  const modules = files.filter((path) => /^(?:view|client)\/.*\.ts$/.test(path))
  expect(modules.length).toBeGreaterThan(25)
  expect(modules.flatMap(looseStrings)).toEqual([])
})

test('no style sheet says anything', () => {
  const styles = files.filter((path) => path.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(5)
  expect(
    styles.flatMap((path) => read(path).match(/content:\s*"[^"\\]*\p{L}{2}[^"]*"/gu) ?? []),
  ).toEqual([])
})
