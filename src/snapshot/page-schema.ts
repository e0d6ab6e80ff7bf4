import { z } from 'zod'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import { en } from '../messages/en.ts'
import { readSettingsText, reportIssues } from './settings-file.ts'
import { splitFrontMatter } from './split-card.ts'

/** A page of the site's own: `content/pages/<name>.md`. */

const t = en.expected
const line = z.string({ error: t.text }).trim().min(1, { error: t.filledText })
const places = ['header', 'footer', 'none'] as const

/** The front matter of a page; every key may be missing. */
export const pageSchemas = {
  title: line.describe('What the page is called; its first heading unless stated').optional(),
  description: line.describe('A sentence for search engines').optional(),
  order: z
    .number({ error: t.number })
    .describe('Place among the other pages: the least comes first')
    .optional(),
  where: z
    .enum(places, { error: t.oneOf({ names: places }) })
    .describe('Where every page leads to it; the footer unless stated')
    .optional(),
} as const

export const pageSchema = z
  .strictObject(pageSchemas)
  .describe('The front matter of a page in content/pages')
type FrontMatter = z.infer<typeof pageSchema>

/** A page that was read: what its front matter says, and its Markdown. */
export interface OwnPageText {
  about: FrontMatter
  body: string
  /** 1-based line of the file that the body begins on. */
  bodyLine: number
}

/** Reads a page; wrong keys of its front matter are reported and left out. @param file What it is called. */
export function readPage(text: string, file: string): { page: OwnPageText; problems: Problem[] } {
  const { yaml, yamlLine, body, bodyLine } = splitFrontMatter(text)
  const page: OwnPageText = { about: {}, body, bodyLine }
  if (yaml === undefined) return { page, problems: [] }
  const { root, report, problems } = readSettingsText(
    yaml,
    { file, code: 'page-entry' },
    yamlLine - 1,
  )
  if (root === undefined) return { page, problems }
  if (!isRecord(root)) {
    report([], { what: 'value' }, root, t.mapping)
    return { page, problems }
  }
  const found: [string, unknown][] = []
  for (const [key, value] of Object.entries(root)) {
    if (!isKey(key)) report([key], { what: 'setting', known: Object.keys(pageSchemas).join(', ') })
    else if (value !== null) {
      const result = pageSchemas[key].safeParse(value)
      if (result.success) found.push([key, result.data])
      else reportIssues(result.error, [key], value, report)
    }
  }
  // Each value was parsed by the schema of its own key just above.
  page.about = Object.fromEntries(found) as FrontMatter
  return { page, problems }
}

function isKey(key: string): key is keyof typeof pageSchemas {
  return Object.hasOwn(pageSchemas, key)
}
