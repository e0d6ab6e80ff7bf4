import { z } from 'zod'
import { webAddress } from '../address.ts'
import { isRecord } from '../json.ts'
import { en } from '../messages/en.ts'
import { type Reporter, reportIssues } from './settings-file.ts'

/** `site` in `content/catalog.yaml`: what the site is called, what it looks like and where it stands. */

const t = en.expected

/** Ids of a sheet's sections, in the order of the page. */
export const sectionIds = Object.keys(en.sections)

/** Largest length of a text that stands on every page, in characters. */
const MOST_TEXT = 2000
/** Most links of one place. */
const MOST_LINKS = 20

const line = z.string({ error: t.text }).trim().min(1, { error: t.filledText }).max(MOST_TEXT)

/** A file of the content folder by its path there. */
const file = z
  .string({ error: t.contentFile })
  .regex(/^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\p{Cc}\\]+$/u, { error: t.contentFile })

/** A colour of CSS; whether it is one, and can be read, is told when it is used. */
const colour = z.string({ error: t.colour }).trim().min(1, { error: t.colour }).max(100)

/**
 * An address that a link of the site may have: of the web, of mail, or a path of the site itself, which
 * begins with a slash.
 */
export function isSafeLink(text: string): boolean {
  if (/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(text)) return true
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(text)) return true
  return webAddress(text) !== undefined
}

/** The path that a page of `content/pages` is named by: `about`, `policy/use`. */
export const pageName = z
  .string({ error: t.pageName })
  .regex(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}_.-]*)*$/u, {
    error: t.pageName,
  })

const link = z
  .strictObject({
    label: line.describe('What the link says; the title of the page unless stated').optional(),
    href: z
      .string({ error: t.link })
      .refine(isSafeLink, { error: t.link })
      .describe('https, http or mailto; or a path of this site, which begins with a slash')
      .optional(),
    page: pageName.describe('A page of content/pages instead, such as about').optional(),
  })
  .refine(({ href, page }) => (href === undefined) !== (page === undefined), {
    error: t.hrefOrPage,
  })
  .refine(({ href, label }) => href === undefined || label !== undefined, { error: t.linkLabel })
const links = z
  .array(link, { error: t.links })
  .max(MOST_LINKS, { error: t.most({ most: MOST_LINKS }) })

/** Schema of each key of `site`. */
export const siteSchemas = {
  title: line.describe('What the site is called: in the header, in titles and in feeds').optional(),
  description: line
    .describe('A sentence or two for the front page and for search engines')
    .optional(),
  url: z
    .string({ error: t.siteUrl })
    .refine((text) => webAddress(text) !== undefined, { error: t.siteUrl })
    .describe('Address that the site is served at; --site wins over it')
    .optional(),
  base: z
    .string({ error: t.basePath })
    .regex(/^\/?(?:(?!\.+(?:\/|$))[\w.~-]+(?:\/|$))*$/, { error: t.basePath })
    .describe('Path that the site is served under, such as /shelf; --base wins over it')
    .optional(),
  logo: z
    .union(
      [
        file,
        z.strictObject({
          light: file.describe('On light pages, and on dark ones where there is no other'),
          dark: file.describe('On dark pages').optional(),
          replacesTitle: z
            .boolean({ error: t.yesOrNo })
            .describe('Whether it stands in place of the title, and not before it')
            .optional(),
        }),
      ],
      { error: t.logo },
    )
    .describe('Picture in the header: SVG, PNG or WebP of the content folder')
    .optional(),
  favicon: file
    .describe('Picture of the tab: SVG, PNG, WebP or ICO of the content folder')
    .optional(),
  accent: z
    .union([colour, z.strictObject({ light: colour, dark: colour.optional() })], {
      error: t.accent,
    })
    .describe(
      'Colour of links and marks, as CSS writes it. One colour is made lighter or darker where it could not be read; a colour that is stated for light or dark pages stays as it is, or is refused',
    )
    .optional(),
  css: file
    .describe('A style sheet of the content folder, which comes after all others')
    .optional(),
  links: z
    .strictObject({
      header: links.describe('Beside the menu of every page').optional(),
      footer: links.describe('In the footer of every page').optional(),
    })
    .describe('Links that stand on every page')
    .optional(),
  sections: z
    .array(z.enum(sectionIds, { error: t.oneOf({ names: sectionIds }) }), { error: t.sections })
    .min(1, { error: t.sections })
    .refine((ids) => new Set(ids).size === ids.length, { error: t.sectionsOnce })
    .describe('Sections of a sheet that are shown, in this order; all of them unless stated')
    .optional(),
  footer: line
    .describe('What the footer says in place of its first sentence: Markdown of one paragraph')
    .optional(),
  advice: line
    .describe(
      'What is advised about licences, beside every licence and in the footer: Markdown of one paragraph',
    )
    .optional(),
} as const

/** The whole of `site` as one schema. */
export const siteSchema = z
  .strictObject(siteSchemas)
  .describe('What the site is called, what it looks like and where it stands')

/** `site` as it is stated; every key may be missing. */
export type StatedSite = z.infer<typeof siteSchema>

/** Parses `site`: a wrong key is reported and left out, the rest counts. */
export function readSite(value: unknown, report: Reporter): StatedSite {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) {
    report(['site'], { what: 'value' }, value, t.mapping)
    return {}
  }
  const found: [string, unknown][] = []
  for (const [key, entry] of Object.entries(value)) {
    if (!isKey(key)) {
      report(['site', key], { what: 'setting', known: Object.keys(siteSchemas).join(', ') })
    } else if (entry !== null) {
      const result = siteSchemas[key].safeParse(entry)
      if (result.success) found.push([key, result.data])
      else reportIssues(result.error, ['site', key], entry, report)
    }
  }
  // Each value was parsed by the schema of its own key just above.
  return Object.fromEntries(found) as StatedSite
}

function isKey(key: string): key is keyof typeof siteSchemas {
  return Object.hasOwn(siteSchemas, key)
}
