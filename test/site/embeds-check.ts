import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { filesIn, page } from './run.ts'

/** Checks badges and cards for pages elsewhere: they are drawn of text and shapes alone, and lead to no other place. */

/** A grammar of the SVG that a badge may be: shapes and texts with sizes and colours, no address, script or style. */
const grammar = `
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2000/svg">
  <start><element name="svg"><ref name="any"/><element name="title"><text/></element><oneOrMore><ref name="group"/></oneOrMore></element></start>
  <define name="group"><element name="g"><ref name="any"/><zeroOrMore><choice><ref name="group"/><ref name="rect"/><ref name="text"/></choice></zeroOrMore></element></define>
  <define name="rect"><element name="rect"><ref name="any"/></element></define>
  <define name="text"><element name="text"><ref name="any"/><text/></element></define>
  <define name="any"><zeroOrMore><choice>${[
    'width',
    'height',
    'x',
    'y',
    'fill',
    'role',
    'aria-label',
    'shape-rendering',
    'text-anchor',
    'font-family',
    'font-size',
    'text-rendering',
    'textLength',
    'transform',
  ]
    .map((name) => `<attribute name="${name}" ns=""/>`)
    .join('')}</choice></zeroOrMore></define>
</grammar>`

/** What is wrong with badges, each as a line with its name. */
export async function badgeFaults(badges: ReadonlyMap<string, string>): Promise<string[]> {
  const files = [...badges].map(([fileName, contents]) => ({ fileName, contents }))
  const faults: string[] = []
  // The checker keeps what it has read; thousands at once are more than its memory holds.
  for (let start = 0; start < files.length; start += 200) {
    const { errors } = await validateXML({
      xml: files.slice(start, start + 200),
      schema: grammar,
      extension: 'relaxng',
      initialMemoryPages: 32 * memoryPages.MiB,
      maxMemoryPages: memoryPages.GiB,
    })
    faults.push(...errors.map(({ rawMessage }) => rawMessage))
  }
  return faults
}

const parser = unified().use(rehypeParse)

/** What of a card could run, load something or stay in its frame. */
export function cardFaults(html: string, page: string): string[] {
  const faults: string[] = []
  let policy = ''
  visit(parser.parse(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && String(properties['httpEquiv']) === 'Content-Security-Policy')
      policy = String(properties['content'])
    if (/^(?:script|style|img|iframe|object|embed|base|form|svg)$/.test(tagName))
      faults.push(`a <${tagName}>`)
    if (tagName === 'a' && (properties['href'] !== page || properties['target'] !== '_top'))
      faults.push(`a link to ${properties['href']}`)
    for (const name of Object.keys(properties))
      if (/^on/i.test(name) || name === 'style') faults.push(`an attribute ${name}`)
  })
  if (!/^default-src 'none'; style-src 'self';(?!.*script-src)/.test(policy))
    faults.push(`the policy ${policy}`)
  return faults
}

/** Checks every badge and card of a built site. @param address Address of the site and its base, with a slash. */
export async function checkEmbeds(
  site: string,
  address: string,
): Promise<{ badges: number; cards: number; faults: string[] }> {
  const badges = new Map<string, string>()
  for (const path of await filesIn(site, '.svg'))
    if (/(?:^|\/)badge(?:-[a-z]+)?\.svg$/.test(path)) badges.set(path, await page(site, path))
  const faults = await badgeFaults(badges)
  const cards = (await filesIn(site, 'index.html')).filter((path) => path.startsWith('embed/'))
  for (const path of cards) {
    const sheet = `${address}${path.replace(/^embed\//, 'models/').replace(/index\.html$/, '')}`
    for (const fault of cardFaults(await page(site, path), sheet)) faults.push(`${path}: ${fault}`)
  }
  return { badges: badges.size, cards: cards.length, faults }
}
