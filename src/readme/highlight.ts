import type { HighlighterCore, LanguageRegistration } from 'shiki/core'
import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { escapeContent, unescapeContent } from '../html.ts'

/** Characters of one block, of one line, and of all blocks of a card, that are still coloured. */
const maxBlock = 16_000
const maxLine = 600
const maxCardCode = 60_000
/** Blocks remembered; the same few snippets stand in thousands of cards. */
const maxCached = 3000

type Grammar = { default: LanguageRegistration[] }

/** Grammars by our name for the language; only those a card uses are loaded. */
const grammars: Readonly<Record<string, () => Promise<Grammar>>> = {
  bibtex: () => import('@shikijs/langs/bibtex'),
  c: () => import('@shikijs/langs/c'),
  cmake: () => import('@shikijs/langs/cmake'),
  cpp: () => import('@shikijs/langs/cpp'),
  csharp: () => import('@shikijs/langs/csharp'),
  css: () => import('@shikijs/langs/css'),
  dart: () => import('@shikijs/langs/dart'),
  diff: () => import('@shikijs/langs/diff'),
  docker: () => import('@shikijs/langs/docker'),
  go: () => import('@shikijs/langs/go'),
  html: () => import('@shikijs/langs/html'),
  http: () => import('@shikijs/langs/http'),
  ini: () => import('@shikijs/langs/ini'),
  java: () => import('@shikijs/langs/java'),
  javascript: () => import('@shikijs/langs/javascript'),
  jinja: () => import('@shikijs/langs/jinja'),
  json: () => import('@shikijs/langs/json'),
  jsonc: () => import('@shikijs/langs/jsonc'),
  julia: () => import('@shikijs/langs/julia'),
  kotlin: () => import('@shikijs/langs/kotlin'),
  latex: () => import('@shikijs/langs/latex'),
  lua: () => import('@shikijs/langs/lua'),
  make: () => import('@shikijs/langs/make'),
  markdown: async () => ({ default: await inMarkdown() }),
  php: () => import('@shikijs/langs/php'),
  powershell: () => import('@shikijs/langs/powershell'),
  python: () => import('@shikijs/langs/python'),
  r: () => import('@shikijs/langs/r'),
  ruby: () => import('@shikijs/langs/ruby'),
  rust: () => import('@shikijs/langs/rust'),
  scala: () => import('@shikijs/langs/scala'),
  shellscript: () => import('@shikijs/langs/shellscript'),
  shellsession: () => import('@shikijs/langs/shellsession'),
  sql: () => import('@shikijs/langs/sql'),
  swift: () => import('@shikijs/langs/swift'),
  toml: () => import('@shikijs/langs/toml'),
  tsx: () => import('@shikijs/langs/tsx'),
  typescript: () => import('@shikijs/langs/typescript'),
  xml: () => import('@shikijs/langs/xml'),
  yaml: () => import('@shikijs/langs/yaml'),
}

/** Markdown, with what stands in its fences and between its dashes most. */
async function inMarkdown(): Promise<LanguageRegistration[]> {
  const languages = await Promise.all([
    import('@shikijs/langs/json'),
    import('@shikijs/langs/python'),
    import('@shikijs/langs/shellscript'),
    import('@shikijs/langs/yaml'),
    import('@shikijs/langs/markdown'),
  ])
  return languages.flatMap((language) => language.default)
}

/** What authors call a language. */
const aliases: Readonly<Record<string, string>> = {
  bash: 'shellscript',
  bat: 'powershell',
  bib: 'bibtex',
  bibtext: 'bibtex',
  'c++': 'cpp',
  commandline: 'shellscript',
  console: 'shellsession',
  cs: 'csharp',
  cuda: 'cpp',
  curl: 'shellscript',
  dockerfile: 'docker',
  h: 'c',
  hpp: 'cpp',
  js: 'javascript',
  json5: 'jsonc',
  jsonl: 'json',
  jsx: 'tsx',
  kt: 'kotlin',
  makefile: 'make',
  md: 'markdown',
  ps1: 'powershell',
  py: 'python',
  py3: 'python',
  pycon: 'python',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'shellscript',
  shell: 'shellscript',
  terminal: 'shellsession',
  tex: 'latex',
  ts: 'typescript',
  yml: 'yaml',
  zsh: 'shellscript',
}

/** Our classes for the token kinds of the theme; other text has none. */
const classes: Readonly<Record<string, string>> = {
  keyword: 'tok-keyword',
  string: 'tok-string',
  'string-expression': 'tok-string',
  comment: 'tok-comment',
  constant: 'tok-constant',
  function: 'tok-function',
  parameter: 'tok-parameter',
  link: 'tok-link',
  inserted: 'tok-inserted',
  deleted: 'tok-deleted',
  changed: 'tok-changed',
  punctuation: 'tok-punctuation',
}

const prefix = 'var(--token-'
const themes = [createCssVariablesTheme({ name: 'tokens', variablePrefix: '--' })]
const engine = createJavaScriptRegexEngine({ forgiving: true })
/**
 * Those that were needed so far. Each language has one of its own: a grammar colours another inside it where
 * it finds that one, and must not find it because another card was rendered before.
 */
const highlighters = new Map<string, HighlighterCore>()
const cache = new Map<string, string>()

function grammarName(language: string): string | undefined {
  const name = Object.hasOwn(aliases, language) ? aliases[language] : language
  return name !== undefined && Object.hasOwn(grammars, name) ? name : undefined
}

/** The grammars of all languages that may be named by a card's blocks of code. */
function grammarsOf(markdown: string): Set<string> {
  const named = markdown.matchAll(/(?:```|~~~|\blanguage-)[ \t]*([\w+#-]{1,30})/g)
  return new Set(Array.from(named, ([, name = '']) => grammarName(name.toLowerCase()) ?? []).flat())
}

/** Whether a card's blocks of code name a language whose grammar is not loaded. */
export function lacksLanguages(markdown: string): boolean {
  return [...grammarsOf(markdown)].some((name) => !highlighters.has(name))
}

/** Loads the grammars of the languages that a card's blocks of code name. */
export async function loadLanguages(markdown: string): Promise<void> {
  for (const name of grammarsOf(markdown)) {
    if (highlighters.has(name)) continue
    const langs = (await grammars[name]?.())?.default
    if (langs)
      highlighters.set(name, createHighlighterCoreSync({ themes, langs, engine, warnings: false }))
  }
}

function tokenHtml(code: string, name: string, highlighter: HighlighterCore): string {
  const lines = highlighter.codeToTokensBase(code, {
    lang: name,
    theme: 'tokens',
    tokenizeMaxLineLength: maxLine,
    // A time limit would make the page depend on how busy the machine was.
    tokenizeTimeLimit: 0,
  })
  return lines
    .map((tokens) => {
      let html = ''
      let open: string | undefined
      for (const { content, color } of tokens) {
        const kind = color?.startsWith(prefix) ? classes[color.slice(prefix.length, -1)] : undefined
        // White space has no colour, so it may stay inside what goes on after it.
        const next = content.trim() === '' ? open : kind
        if (next !== open) html += `${open ? '</span>' : ''}${next ? `<span class="${next}">` : ''}`
        open = next
        html += escapeContent(content)
      }
      return open ? `${html}</span>` : html
    })
    .join('\n')
}

/** What stands before a block of code in the HTML of a card, behind it, and in it where it is coloured. */
const beforeCode =
  /<div class="code-block" data-language="([\w+#-]{1,30})"><pre[^<>]*><code[^<>]*>/g
const afterCode = '</code></pre>'
const colourTags = /<span class="tok-[a-z]+">|<\/span>/g

/**
 * Remembers how the blocks of a card are coloured: a card that was changed has most of its code as before.
 * @param html The card as this very version has rendered it.
 */
export function rememberColours(html: string): void {
  for (const { 0: before, 1: language = '', index } of html.matchAll(beforeCode)) {
    const name = grammarName(language)
    const start = index + before.length
    const end = html.indexOf(afterCode, start)
    if (name === undefined || end < 0) continue
    const coloured = html.slice(start, end)
    const text = coloured.replace(colourTags, '')
    // One without colours may be one that was not coloured as the card has much code; in others more was changed.
    if (text !== coloured && !text.includes('<'))
      remember(keyOf(name, unescapeContent(text)), coloured)
  }
}

const keyOf = (name: string, code: string): string => `${name}\u0000${code}`

function remember(key: string, html: string): void {
  const oldest = cache.size >= maxCached ? cache.keys().next() : undefined
  if (oldest && !oldest.done) cache.delete(oldest.value)
  cache.set(key, html)
}

/** Colours code and counts what a card spends on it. */
export interface Highlighter {
  /** HTML of the code with our classes, or undefined where it stays plain. */
  highlight: (code: string, language: string) => string | undefined
}

/** A highlighter for one card, which colours the languages that it names. Grammars must have been loaded before. */
export function cardHighlighter(markdown: string): Highlighter {
  const named = grammarsOf(markdown)
  let spent = 0
  const highlight = (code: string, language: string): string | undefined => {
    const name = grammarName(language)
    if (name === undefined || !named.has(name) || code.length > maxBlock) return undefined
    const highlighter = highlighters.get(name)
    // What another card has paid for counts too: no card looks otherwise beside others.
    spent += code.length
    if (highlighter === undefined || spent > maxCardCode) return undefined
    const key = keyOf(name, code)
    const known = cache.get(key)
    if (known !== undefined) return known
    const html = tokenHtml(code, name, highlighter)
    remember(key, html)
    return html
  }
  return { highlight }
}
