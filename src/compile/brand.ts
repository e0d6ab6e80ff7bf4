import type { AccentChange, Scheme } from '../brand/accent.ts'
import type { Brand, BrandLink, OwnFiles, OwnPage } from '../brand/brand.ts'
import type { Problem } from '../errors.ts'
import { escapeHtml } from '../html.ts'
import { known } from '../known.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { fieldLabel } from '../sheet/editor-fields.ts'
import type { FieldDeclarations } from '../snapshot/editor-fields.ts'
import { fieldOf } from '../snapshot/settings-file.ts'
import type { StatedSite } from '../snapshot/site-schema.ts'
import type { LineFinder } from '../snapshot/yaml-lines.ts'
import { BrandFiles } from './brand-files.ts'
import type { OwnTexts } from './own-texts.ts'

/** The file that the settings stand in. */
const FILE = 'catalog.yaml'

type StatedLinks = NonNullable<NonNullable<StatedSite['links']>['header']>

/** What a site's own parts are made with. */
export interface BrandInput {
  /** The content folder. */
  content: string
  texts: OwnTexts
  lineOf: LineFinder
  /** The site's own pages, in their order. */
  pages?: readonly OwnPage[]
  /** Fields of the editor's own that are declared. */
  fields?: FieldDeclarations
}

/** A site's own parts, the files that go with them, and what is wrong with the settings. */
export interface MadeBrand {
  brand: Brand
  files: OwnFiles
  problems: Problem[]
}

/** Where something stands below `site`. */
export type KeyPath = readonly (string | number)[]

/** Reports what is wrong with a key of `site`. */
export type ReportKey = (key: KeyPath, finding: Finding | { problem: Problem }) => void

/** Makes what pages print of `site`. */
export async function makeBrand(
  stated: StatedSite,
  { content, texts, lineOf, pages = [], fields = {} }: BrandInput,
): Promise<MadeBrand> {
  const problems: Problem[] = []
  const placeOf = (key: KeyPath) => {
    const path = ['site', ...key]
    return { file: FILE, field: fieldOf(path), ...known({ line: lineOf(path) }) }
  }
  const report: ReportKey = (key, finding) =>
    problems.push({
      ...('problem' in finding ? finding.problem : problem(finding)),
      ...placeOf(key),
    })
  const line = async (key: 'footer' | 'advice'): Promise<string | undefined> => {
    const text = stated[key]
    if (text === undefined) return undefined
    const { html, notes } = await texts.render(text)
    for (const note of notes) problems.push({ level: 'warning', ...note, ...placeOf([key]) })
    const inner = paragraphIn(html)
    if (inner === undefined) report([key], { level: 'error', code: 'no-paragraph' })
    return inner ?? escapeHtml(text)
  }
  const files = new BrandFiles(content, report)
  const { logo, favicon, css } = stated
  const accent = await accentOf(stated.accent, report)
  const styles = [
    files.text('accent', 'css', accent?.styles),
    css === undefined ? undefined : files.styles(css),
  ]
  const brand = {
    ...known({
      accent: accent?.light,
      logo: logoOf(logo, files),
      favicon: favicon === undefined ? undefined : files.picture(favicon, 'favicon', ['favicon']),
      sections: stated.sections,
      footer: await line('footer'),
      advice: await line('advice'),
    }),
    filters: filtersOf(fields),
    styles: styles.filter((path) => path !== undefined),
    header: linksOf('header', stated.links?.header, pages, report),
    foot: linksOf('footer', stated.links?.footer, pages, report),
  }
  return { brand, files: files.all, problems }
}

function filtersOf(fields: FieldDeclarations): Brand['filters'] {
  return Object.entries(fields).flatMap(([key, { label, filter }]) =>
    filter ? [{ key, label: label ?? fieldLabel(key) }] : [],
  )
}

function logoOf(stated: StatedSite['logo'], files: BrandFiles): Brand['logo'] {
  if (stated === undefined) return undefined
  const {
    light,
    dark,
    replacesTitle = false,
  } = typeof stated === 'string' ? { light: stated, dark: undefined } : stated
  const key = typeof stated === 'string' ? ['logo'] : ['logo', 'light']
  const bright = files.picture(light, 'logo', key)
  const other = dark === undefined ? undefined : files.picture(dark, 'logo-dark', ['logo', 'dark'])
  return bright && { light: bright, replacesTitle, ...known({ dark: other }) }
}

const figure = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2)

/** The style sheet of the accent, and its colour on light pages; undefined where none is stated or it cannot be taken. */
async function accentOf(
  stated: StatedSite['accent'],
  report: ReportKey,
): Promise<{ styles: string; light: string } | undefined> {
  if (stated === undefined) return undefined
  // Most sites keep the accent of the project: what reads colours is loaded for those that do not.
  const { accentColours, accentStyles, readColour } = await import('../brand/accent.ts')
  const given = typeof stated === 'string' ? { light: stated } : stated
  const dark = 'dark' in given ? given.dark : undefined
  const colours = { light: readColour(given.light), dark: readColour(dark ?? given.light) }
  const keyOf = (scheme: Scheme): string[] =>
    typeof stated === 'string' || (scheme === 'dark' && dark === undefined)
      ? ['accent']
      : ['accent', scheme]
  const wrong = (['light', 'dark'] as const).find((scheme) => colours[scheme] === undefined)
  if (colours.light === undefined || colours.dark === undefined) {
    report(keyOf(wrong ?? 'light'), {
      level: 'error',
      code: 'accent-no-colour',
      ...known({ value: wrong === 'dark' ? dark : given.light }),
    })
    return undefined
  }
  const { colours: made, changes } = accentColours({ light: colours.light, dark: colours.dark })
  const isOwn = ({ scheme }: AccentChange): boolean =>
    typeof stated !== 'string' && (scheme === 'light' || dark !== undefined)
  for (const change of changes) {
    const { scheme, contrast, instead, reached } = change
    const values = { scheme, contrast: figure(contrast), instead, reached: figure(reached) }
    const found = { value: change.stated, values }
    if (isOwn(change)) report(keyOf(scheme), { level: 'error', code: 'accent-refused', ...found })
    else report(keyOf(scheme), { level: 'info', code: 'accent-moved', ...found })
  }
  return changes.some(isOwn) ? undefined : { styles: accentStyles(made), light: made.light.accent }
}

/** What stands inside the only paragraph of some HTML; undefined where there is something else. */
function paragraphIn(html: string): string | undefined {
  const [, inner] = /^\s*<p(?:\s[^>]*)?>(.*)<\/p>\s*$/s.exec(html) ?? []
  return inner === undefined || /<\/?p[\s>]/.test(inner) ? undefined : inner
}

/** The links of a place: pages that say so, then what is stated; a page that is stated stands there alone. */
function linksOf(
  place: 'header' | 'footer',
  stated: StatedLinks = [],
  pages: readonly OwnPage[],
  report: ReportKey,
): BrandLink[] {
  const named = new Set(stated.flatMap(({ page }) => page ?? []))
  const listed = pages.filter(({ name, where }) => where === place && !named.has(name))
  const links = stated.flatMap(({ label, href, page }, index): BrandLink[] => {
    if (page !== undefined) {
      const own = pages.find(({ name }) => name === page)
      if (own) return [{ label: label ?? own.title, path: own.path }]
      const known = pages.map(({ name }) => name).join(', ')
      const finding = { level: 'error', code: 'own-page-unknown', value: page } as const
      report(['links', place, index, 'page'], { ...finding, values: { known } })
      return []
    }
    if (href === undefined || label === undefined) return []
    return [href.startsWith('/') ? { label, path: href.slice(1) } : { label, href }]
  })
  return [...listed.map(({ title, path }) => ({ label: title, path })), ...links]
}
