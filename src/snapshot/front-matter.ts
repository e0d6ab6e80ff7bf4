import matter from 'gray-matter'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { type Finding, problem } from '../messages/problem.ts'
import type { Report } from './mend.ts'
import { salvageYaml } from './salvage.ts'
import type { FrontMatter } from './snapshot.ts'
import { splitFrontMatter } from './split-card.ts'
import type { ModelWire } from './wire.ts'
import { noticeFinding, parseYaml, YamlError, type YamlNotice } from './yaml.ts'

/**
 * The one opening and closing line gray-matter is ever given. The block is cut out by our own exact
 * rules first, so neither a `---js` opener nor a `---x` line inside can reach gray-matter's engines.
 */
const FENCE = '---modelsheets-front-matter'

/** What came out of a card's front matter block. */
interface ParsedCard {
  body: string
  frontMatter: FrontMatter
}

/**
 * Splits a card into front matter and body and parses the YAML.
 * When the block does not parse, its keys are read one by one and the payload's `cardData` counts before
 * them; a problem says so, and the body is kept in every case.
 */
export function parseCard(card: string, model: ModelWire | undefined, report: Report): ParsedCard {
  const { yaml, yamlLine, body } = splitFrontMatter(card)
  if (yaml === undefined) {
    const unused = unusedBlock(card)
    if (unused) report(problem({ ...unused, file: 'README.md' }))
    return { body, frontMatter: fromPayload(model) }
  }
  const notices: YamlNotice[] = []
  try {
    const data = readBlock(yaml, notices)
    for (const notice of notices)
      report(problem(noticeFinding('front-matter', notice, 'README.md', yamlLine - 1)))
    if (data === undefined) return { body, frontMatter: { ...fromPayload(model), yaml } }
    return { body, frontMatter: { data, source: 'card', yaml } }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    return { body, frontMatter: salvageBlock(yaml, yamlLine, error, model, report) }
  }
}

/**
 * What a block that does not parse still says: its readable keys, and over them the Hub's own reading
 * where the payload carries it.
 */
function salvageBlock(
  yaml: string,
  yamlLine: number,
  error: YamlError,
  model: ModelWire | undefined,
  report: Report,
): FrontMatter {
  const { data, unread } = salvageYaml(yaml)
  const fallback = fromPayload(model)
  const keys = unread.map(({ key, line }) => ({ key, line: line + yamlLine - 1 }))
  const line = error.line === undefined ? {} : { line: error.line + yamlLine - 1 }
  const source =
    fallback.source === 'none' && Object.keys(data).length > 0 ? 'card' : fallback.source
  report(
    problem({
      level: 'error',
      code: 'front-matter-yaml',
      file: 'README.md',
      ...line,
      values: {
        fault: error.message,
        instead: source,
        unread: keys.map(({ key }) => key).join(', '),
      },
      ...known({
        value:
          error.line === undefined ? undefined : (yaml.split(/\r\n|\r|\n/)[error.line - 1] ?? ''),
      }),
    }),
  )
  const frontMatter = { data: { ...data, ...fallback.data }, source, yaml }
  // The Hub read the block: its copy is whole.
  return source === 'payload' ? frontMatter : { ...frontMatter, broken: { ...line, keys } }
}

/**
 * Runs gray-matter over one block with our own YAML engine and every other engine refused.
 * gray-matter tells an empty block by a pattern that takes the square of a run of blank lines, so it
 * sees such runs shortened; the engine parses the block as it stands, and its lines count from there.
 */
function readBlock(yaml: string, notices: YamlNotice[]): Record<string, unknown> | undefined {
  let value: unknown
  // gray-matter caches by content when it is called without options: always pass them.
  matter(`${FENCE}\n${yaml.replace(/\s{100,}/g, '\n')}\n${FENCE}\n`, {
    delimiters: [FENCE, FENCE],
    language: 'yaml',
    engines: {
      yaml: {
        parse() {
          const parsed = parseYaml(yaml)
          notices.push(...parsed.notices)
          value = parsed.value
          return isRecord(value) ? value : {}
        },
        stringify: refuse,
      },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  })
  if (value === undefined || value === null) return undefined
  if (!isRecord(value)) throw new YamlError(en.yamlFaults.noMapping, 1)
  return value
}

function refuse(): never {
  throw new YamlError(en.yamlFaults.otherLanguage)
}

function fromPayload(model: ModelWire | undefined): FrontMatter {
  return model?.cardData
    ? { data: model.cardData, source: 'payload' }
    : { data: {}, source: 'none' }
}

/** Explains a block that looks like front matter but is not read as such. */
function unusedBlock(card: string): Finding | undefined {
  const opener = /^\uFEFF?\s*---[ \t]*([A-Za-z_]\w*)[ \t]*(?:\r\n|\r|\n)/.exec(card)
  if (opener)
    return {
      level: 'warning',
      code: 'front-matter-engine',
      line: 1,
      values: { kind: 'other' },
      value: opener[0].trim(),
    }
  if (/^\uFEFF?\s*---[ \t]*(?:\r\n|\r|\n)\s*[A-Za-z_][\w-]*:/.test(card))
    return {
      level: 'warning',
      code: 'front-matter-open',
      line: 1,
    }
  if (/^\+\+\+\s/.test(card))
    return {
      level: 'warning',
      code: 'front-matter-engine',
      line: 1,
      values: { kind: 'TOML' },
    }
  return undefined
}
