import { encodePath } from '../../address.ts'
import { hubOf } from '../../sheet/hub.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { CardText } from '../card-sections.ts'
import type { Subject } from '../card-subjects.ts'
import { createdDay } from '../day.ts'
import { modalitiesOf } from '../modalities.ts'

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
  return { sheet, card: new CardText(sheet.cardBy === 'editor' ? '' : (card ?? '')) }
}

type Rule = (evidence: Evidence) => Found

const stated = (...lists: (readonly Place[] | undefined)[]): Found => ({
  places: lists.flatMap((list) => list ?? []),
})

/** Places of one item on a sheet; the record has as many. */
const MOST = 6

function field(name: string, by: Place['by'], isThere: unknown): Place[] {
  // What the site's editor says, its publisher has not said.
  if (isThere === undefined || isThere === false || isThere === '' || by === 'editor') return []
  return [{ kind: 'field', name, ...(by && { by }) }]
}

function under(subjects: readonly Subject[], { card }: Evidence): Place[] {
  const headings = subjects.flatMap((subject) => card.section(subject)?.heading ?? [])
  return [...new Set(headings)].map((name) => ({ kind: 'heading', name }))
}

/** Sections on inputs and outputs: one on both, or one on each; a form of inputs alone says nothing of outputs. */
function inputsAndOutputs(evidence: Evidence): Place[] {
  const both = under(['inputsAndOutputs'], evidence)
  const each = (['inputs', 'outputs'] as const).map((subject) => under([subject], evidence))
  return both.length > 0 || each.some((one) => one.length === 0) ? both : each.flat()
}

const sections =
  (...subjects: Subject[]): Rule =>
  (evidence) =>
    stated(under(subjects, evidence))

function files({ sheet }: Evidence, matches: (file: Sheet['files'][number]) => boolean): Place[] {
  return sheet.files
    .filter(matches)
    .slice(0, MOST)
    .map(({ path, url }) => ({ kind: 'file', name: path, url }))
}

/** Files of the repository; without a list of them nothing is known of what it holds. */
function listed(evidence: Evidence, found: readonly Place[]): Found {
  return evidence.sheet.files.length === 0 ? { elsewhere: [] } : stated(found)
}

/** Code of the repository; where a source repository is linked, what is in it is not known here. */
function code(pattern: RegExp): Rule {
  return (evidence) => {
    const own = files(evidence, ({ path }) => pattern.test(path))
    const linked = evidence.sheet.links.filter(({ kind }) => kind === 'repository')
    if (own.length > 0 || linked.length === 0) return listed(evidence, own)
    return { elsewhere: linked.slice(0, 2).map(({ label, url }) => link(label, url)) }
  }
}

const link = (name: string, url: string): Place => ({ kind: 'link', name, url })

/** Who says where a fact of the sheet comes from. */
function said(source: string | undefined): Place['by'] {
  if (source === 'card' || source === 'hub' || source === 'name' || source === 'editor')
    return source
  return source === 'tags' ? 'hub' : 'files'
}

/** Scores of the model itself: where the first of them stand. */
function ownScores({ sheet }: Evidence): Place[] {
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

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((one) => [`${one.kind} ${one.name}`, one])).values()]
}

/** A line of the card that names versions of programs: `transformers>=4.45`, `PyTorch 2.1`. */
const VERSIONED =
  /\b(?:(?:transformers|torch|pytorch|tensorflow|diffusers|vllm|sglang|sentence[-_ ]transformers|peft|accelerate|tokenizers|flash[-_]attn|nemo|speechbrain|espnet|onnxruntime|spacy|keras)[`*"' ]{0,3}(?:[=<>~]=|>|:|version|≥)?[`*"' ]{0,3}v?\d{1,2}\.\d+|python[`*"' ]{0,3}(?:[=<>~]=|>|:|≥)?[`*"' ]{0,3}3\.\d{1,2}\b(?![.\d]*\s*%))/i

/** A line of code that loads or runs something. */
const LOADS =
  /^[ \t]*(?:>>> |\$ |!|%)?(?:from [\w.]+ import|import \w+|pip3? install|vllm serve|ollama run|(?:\S*\/)?llama-(?:cli|server)|docker run)\b/m

/** Where a pattern stands in the card, by the heading above it. */
function line(pattern: RegExp, { card }: Evidence): Place[] {
  const at = card.find(pattern)
  if (at === undefined) return []
  return [{ kind: 'heading', name: card.headingAt(at) ?? 'README.md' }]
}

/** Days of release that a card states in a line of its own: `**Release date:** March 2025`. */
const RELEASED =
  /^[ \t*_|>+-]{0,12}(?:model )?(?:release date|released (?:on|in))\b[^\n]{0,60}\d{4}/im

/** Every rule by its name: how it is found out whether something is stated, and where. */
export const rules = {
  'account-owns-it': ({ sheet }) => stated(field('author', 'hub', sheet.author)),
  // Every repository has commits; where none is known, the Hub's answer is not there.
  'commit-known': ({ sheet }) =>
    sheet.sha === undefined ? { elsewhere: [] } : stated(field('sha', 'hub', sheet.sha)),
  'files-hashed': (evidence) =>
    listed(
      evidence,
      files(evidence, ({ sha256 }) => sha256 !== undefined),
    ),
  'licence-stated': ({ sheet }) =>
    stated(field('license', said(sheet.license?.source), sheet.license)),
  'task-stated': ({ sheet }) => stated(field('pipeline_tag', 'hub', sheet.task)),
  'task-or-uses': (evidence) =>
    stated(field('pipeline_tag', 'hub', evidence.sheet.task), under(['uses'], evidence)),
  'systems-section': (evidence) => {
    const own = under(['systems'], evidence)
    // A section on uses may say it, in words that no rule here can tell.
    return own.length > 0 ? stated(own) : { elsewhere: under(['uses'], evidence) }
  },
  'uses-section': sections('uses'),
  'users-section': sections('users'),
  'use-policy': (evidence) =>
    stated(
      under(['usePolicy', 'outOfScope'], evidence),
      files(evidence, ({ path }) => /(?:^|\/)(?:use_?policy|acceptable_?use)[^/]*$/i.test(path)),
    ),
  'release-date': (evidence) =>
    stated(
      under(['releaseDate'], evidence),
      line(RELEASED, evidence),
      field('createdAt', 'hub', createdDay(evidence.sheet)),
    ),
  'files-offered': (evidence) => {
    const offered = files(evidence, ({ kind }) => kind === 'weights' || kind === 'adapter')
    return listed(evidence, offered.slice(0, 1))
  },
  'platforms-section': sections('platforms'),
  'software-versions': (evidence) =>
    stated(distinct([...under(['versions'], evidence), ...line(VERSIONED, evidence)])),
  'architecture-known': (evidence) =>
    stated(
      field('architecture', said(evidence.sheet.architecture?.source), evidence.sheet.architecture),
      under(['architecture'], evidence),
    ),
  'parameters-known': ({ sheet: { parameters } }) =>
    stated(field('parameters', said(parameters?.source), parameters?.total)),
  'modalities-known': (evidence) =>
    stated(
      field('pipeline_tag', 'hub', modalitiesOf(evidence.sheet.task?.id)),
      inputsAndOutputs(evidence),
    ),
  'context-known': ({ sheet: { contextLength } }) =>
    stated(field('contextLength', said(contextLength?.source), contextLength)),
  'use-shown': (evidence) =>
    stated(distinct([...under(['howToUse'], evidence), ...line(LOADS, evidence)])),
  'training-data': (evidence) =>
    stated(
      field('datasets', 'card', evidence.sheet.datasets.length > 0),
      under(['trainingData'], evidence),
    ),
  'evaluation-data': (evidence) =>
    stated(
      under(['evaluationData'], evidence),
      field(
        'model-index',
        'card',
        evidence.sheet.evaluations.some(
          ({ whose, dataset }) => whose === 'measured' && dataset?.id !== undefined,
        ),
      ),
    ),
  'data-curation': sections('dataCuration'),
  'preprocessing-section': sections('preprocessing'),
  'training-section': sections('training'),
  hyperparameters: sections('hyperparameters'),
  'own-scores': (evidence) => stated(ownScores(evidence)),
  'limitations-section': sections('limitations'),
  'tradeoffs-section': sections('tradeoffs'),
  'ethics-section': sections('ethics'),
  'fairness-section': sections('fairness'),
  'environment-section': (evidence) =>
    stated(
      under(['environment'], evidence),
      field(
        'co2_eq_emissions',
        'card',
        frontMatter(evidence.sheet)['co2_eq_emissions'] ?? undefined,
      ),
    ),
  'examination-section': sections('examination'),
  'base-named': ({ sheet }) =>
    stated(field('base_model', said(sheet.baseModels[0]?.source), sheet.baseModels.length > 0)),
  'card-written': (evidence) =>
    stated(
      evidence.sheet.cardBy === 'publisher' && evidence.card.saysSomething()
        ? [{ kind: 'file', name: 'README.md' }]
        : [],
    ),
  'data-described': (evidence) => {
    const own = under(['trainingData', 'dataCuration'], evidence)
    if (own.length > 0) return stated(own)
    // The pages of data sets are not read here.
    const sets = evidence.sheet.datasets.slice(0, 3)
    const hub = hubOf(evidence.sheet)
    return sets.length === 0
      ? stated()
      : { elsewhere: sets.map((id) => link(id, `${hub}/datasets/${encodePath(id)}`)) }
  },
  'own-paper': ({ sheet }) =>
    stated(
      sheet.papers
        .filter(({ own }) => own)
        .slice(0, MOST)
        .map(({ id, title, url }) => link(title ?? id, url)),
    ),
  'sample-outputs': sections('sampleOutputs'),
  'datasets-named': ({ sheet }) => stated(field('datasets', 'card', sheet.datasets.length > 0)),
  'training-code': code(
    /(?:^|\/)(?:[\w-]*_)?(?:pre)?(?:train|finetune|fine_tune|fine-tune|sft|dpo)(?:[_-][\w-]*|er|ing)?\.(?:py|sh|ipynb)$/i,
  ),
  'inference-code': code(
    /(?:^|\/)(?:modeling_\w+|(?:[\w-]*[_-])?(?:inference|infer|predict|generate|pipeline|handler|demo|app)(?:[_-][\w-]*)?)\.(?:py|sh|ipynb)$/i,
  ),
  'evaluation-code': code(
    /(?:^|\/)(?:[\w-]*[_-])?(?:eval|evaluate|evaluation|benchmark)(?:[_-][\w-]*)?\.(?:py|sh|ipynb)$/i,
  ),
  'preprocessing-code': code(
    /(?:^|\/)(?:[\w-]*[_-])?(?:preprocess|prepare|clean|dedup|filter|curat)\w*(?:[_-][\w-]*)?\.(?:py|sh|ipynb)$/i,
  ),
  'requirements-file': code(
    /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|environment\.ya?ml|dockerfile)$/i,
  ),
  'training-files': (evidence) =>
    listed(
      evidence,
      files(evidence, ({ kind }) => kind === 'training'),
    ),
  'checkpoints-kept': (evidence) => {
    const kept = files(evidence, ({ path }) =>
      /(?:^|\/)(?:checkpoint|ckpt|step|epoch|global_step|iter)[-_]?\d+[^/]*\//i.test(path),
    )
    // Checkpoints may stand on branches, which are not listed here.
    return kept.length > 0 ? stated(kept) : { elsewhere: [] }
  },
  'no-rule': () => ({ elsewhere: [] }),
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

function frontMatter({ metadata_json }: Sheet): Readonly<Record<string, unknown>> {
  const { frontmatter } = Object(metadata_json['card_data'])
  return Object(frontmatter)
}
