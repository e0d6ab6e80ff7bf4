import { hubOf } from '../../sheet/hub.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { type CardText, readCard } from '../card-sections.ts'
import type { Subject } from '../card-subjects.ts'

/** Where something is stated: under a heading of the card, in a field, in a file, behind a link. */
export interface Place {
  kind: 'heading' | 'field' | 'file' | 'link'
  /** Text of the heading, name of the field, path of the file, what the link is called. */
  name: string
  /** Who says it, where it is a field. */
  by?: 'card' | 'hub' | 'files' | 'name' | 'editor'
  /** Address of a file or a link. */
  url?: string
}

/** What a rule finds: places where it is stated, or that one cannot tell from here, with where one would look. */
export type Found = { places: Place[] } | { elsewhere: Place[] }

/** What is looked through for a model. */
export interface Evidence {
  sheet: Sheet
  card: CardText
}

/** @param card The publisher's card as Markdown; what the site's editor wrote states nothing. */
export function evidenceOf(sheet: Sheet, card: string | undefined): Evidence {
  return { sheet, card: readCard(sheet.cardBy === 'editor' ? '' : (card ?? '')) }
}

/** Looks for one thing in what is known of a model. */
export type Rule = (evidence: Evidence) => Found

/** Places that state something; none where nothing does. */
export const stated = (...lists: (readonly Place[] | undefined)[]): Found => ({
  places: lists.flatMap((list) => list ?? []),
})

/** What the text of a card may state; where its headings are in a language that is not known here, one cannot tell. */
export function read({ card }: Evidence, ...lists: (readonly Place[] | undefined)[]): Found {
  const found = lists.flatMap((list) => list ?? [])
  return found.length === 0 && card.isInUnknownLanguage() ? { elsewhere: [] } : { places: found }
}

/** Places of one item on a sheet; the record has as many. */
export const MOST = 6

/** A field, where it is there and its publisher says it. */
export function field(name: string, by: Place['by'], isThere: unknown): Place[] {
  // What the site's editor says, its publisher has not said.
  if (isThere === undefined || isThere === false || isThere === '' || by === 'editor') return []
  return [{ kind: 'field', name, ...(by && { by }) }]
}

/** Headings and labels of the card that are of some subjects, with something below. */
export function under(subjects: readonly Subject[], { card }: Evidence): Place[] {
  const headings = subjects.flatMap((subject) => card.section(subject)?.heading ?? [])
  return [...new Set(headings)].map((name) => ({ kind: 'heading', name }))
}

/** Sections on inputs and outputs: one on both, or one on each; a form of inputs alone says nothing of outputs. */
export function inputsAndOutputs(evidence: Evidence): Place[] {
  const both = under(['inputsAndOutputs'], evidence)
  const each = (['inputs', 'outputs'] as const).map((subject) => under([subject], evidence))
  return both.length > 0 || each.some((one) => one.length === 0) ? both : each.flat()
}

/** A rule that a section of the card answers. */
export const sections =
  (...subjects: Subject[]): Rule =>
  (evidence) =>
    read(evidence, under(subjects, evidence))

/** Files of the repository by a test of each. */
export function files(
  { sheet }: Evidence,
  matches: (file: Sheet['files'][number]) => boolean,
): Place[] {
  return sheet.files
    .filter(matches)
    .slice(0, MOST)
    .map(({ path, url }) => ({ kind: 'file', name: path, url }))
}

/** Files of the repository; without a list of them nothing is known of what it holds. */
export function listed(evidence: Evidence, found: readonly Place[]): Found {
  return evidence.sheet.files.length === 0 ? { elsewhere: [] } : stated(found)
}

/** Code of the repository; where a source repository is linked, what is in it is not known here. */
export function code(pattern: RegExp): Rule {
  return (evidence) => {
    const own = files(evidence, ({ path }) => pattern.test(path))
    const linked = evidence.sheet.links.filter(({ kind }) => kind === 'repository')
    if (own.length > 0 || linked.length === 0) return listed(evidence, own)
    return { elsewhere: linked.slice(0, 2).map(({ label, url }) => link(label, url)) }
  }
}

/** A place elsewhere: where a named address leads. */
export const link = (name: string, url: string): Place => ({ kind: 'link', name, url })

/** Who says where a fact of the sheet comes from. */
export function said(source: string | undefined): Place['by'] {
  if (source === 'card' || source === 'hub' || source === 'name' || source === 'editor')
    return source
  return source === 'tags' ? 'hub' : 'files'
}

/** Scores of the model itself: where the first of them stand. */
export function ownScores({ sheet }: Evidence): Place[] {
  const places = sheet.evaluations
    .filter(({ whose }) => whose === 'measured')
    .map(({ source }): Place => {
      if (source.place === 'model-index') return { kind: 'field', name: 'model-index', by: 'card' }
      if (source.place === 'eval-results')
        return { kind: 'file', name: source.file ?? '.eval_results' }
      const table = sheet.benchmarkTables.find(({ id }) => id === source.table)
      return { kind: 'heading', name: table?.section ?? 'README.md' }
    })
  return distinct(places)
}

/** Each place once. */
export function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((one) => [`${one.kind} ${one.name}`, one])).values()]
}

/** Where a pattern stands in the card, by the heading above it. */
export function line(pattern: RegExp, { card }: Evidence): Place[] {
  const at = card.find(pattern)
  if (at === undefined) return []
  return [{ kind: 'heading', name: card.headingAt(at) ?? 'README.md' }]
}

/** The front matter of the card as it is. */
export function frontMatter({ metadata_json }: Sheet): Readonly<Record<string, unknown>> {
  const { frontmatter } = Object(metadata_json['card_data'])
  return Object(frontmatter)
}

/** A link to a model that the opening of a card says it is made from: `a fine-tuned version of [x](…)`. */
const MADE_FROM =
  /(?:\b(?:version|variant|fine-?tun(?:e|ed|ing)|quanti[sz](?:ation|ed)|conversion|distillation|merge|quants?|build|adapter|lora)\b[^\n]{0,40}?\b(?:of|from|on|for)|\b(?:derived|converted|distilled|trained|initiali[sz]ed|built|based)\b[^\n]{0,40}?\b(?:from|on(?: top of)?))\s+(?:the\s+)?[*_`"']{0,3}\[([^\]\n]{1,200})\]\((https?:\/\/[^)\s]{1,300})\)/i

/** Folders of a Hub that are no accounts. */
const NO_MODEL = /^(?:datasets|spaces|papers|docs|blog|collections|organizations|learn|join|tasks)$/

/** The model that the card links in its opening as the one it is made from. */
export function linkedBase({ sheet, card }: Evidence): Place[] {
  const [, name, url] = MADE_FROM.exec(card.opening()) ?? []
  if (name === undefined || url === undefined || !URL.canParse(url)) return []
  const { host, pathname } = new URL(url)
  const [owner = '', model, ...more] = pathname.split('/').filter((part) => part !== '')
  const isHub = host === 'huggingface.co' || host === new URL(hubOf(sheet)).host
  const isModel = owner !== '' && !NO_MODEL.test(owner) && (more.length === 0 || more[0] === 'tree')
  const isOwn = `${owner}/${model}`.toLowerCase() === sheet.id.toLowerCase()
  return isHub && isModel && !isOwn ? [link(name.replace(/[*`]/g, ''), url)] : []
}

/** An entry of a bibliography, which may be of a paper on the model or on another one; its line begins with it. */
const CITED =
  /@(?:article|misc|inproceedings|techreport|preprint)\s*\{(?<=^[ \t]*@\w+\s*\{)|\]\(https?:\/\/(?:dx\.)?doi\.org\//im

/** Papers that are the model's own; where another is linked or cited, one cannot tell here whose it is. */
export function ownPaper(evidence: Evidence): Found {
  const { papers } = evidence.sheet
  const places = (isOwn: boolean): Place[] =>
    papers
      .filter(({ own }) => own === isOwn)
      .slice(0, MOST)
      .map(({ id, title, url }) => link(title ?? id, url))
  const own = places(true)
  if (own.length > 0) return stated(own)
  const unsure = [...places(false), ...line(CITED, evidence)].slice(0, MOST)
  return unsure.length > 0 ? { elsewhere: unsure } : read(evidence)
}
