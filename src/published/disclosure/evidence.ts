import { encodePath } from '../../address.ts'
import { hubOf } from '../../sheet/hub.ts'
import { createdDay } from '../day.ts'
import { modalitiesOf } from '../modalities.ts'
import {
  code,
  distinct,
  field,
  files,
  frontMatter,
  inputsAndOutputs,
  line,
  link,
  linkedBase,
  listed,
  ownPaper,
  ownScores,
  type Rule,
  read,
  said,
  sections,
  stated,
  under,
} from './finders.ts'

/** A line of the card that names versions of programs: `transformers>=4.45`, `PyTorch 2.1`. */
const VERSIONED =
  /\b(?:(?:transformers|torch|pytorch|tensorflow|diffusers|vllm|sglang|sentence[-_ ]transformers|peft|accelerate|tokenizers|flash[-_]attn|nemo|speechbrain|espnet|onnxruntime|spacy|keras)[`*"' ]{0,3}(?:[=<>~]=|>|:|version|≥)?[`*"' ]{0,3}v?\d{1,2}\.\d+|python[`*"' ]{0,3}(?:[=<>~]=|>|:|≥)?[`*"' ]{0,3}3\.\d{1,2}\b(?![.\d]*\s*%))/i

/** A line of code that loads or runs something. */
const LOADS =
  /^[ \t]*(?:>>> |\$ |!|%)?(?:from [\w.]+ import|import \w+|pip3? install|vllm serve|ollama run|(?:\S*\/)?llama-(?:cli|server)|docker run)\b/m

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
  'licence-stated': (evidence) => {
    const { license } = evidence.sheet
    const named = field('license', said(license?.source), license)
    return read(evidence, named.length > 0 ? named : under(['licence'], evidence))
  },
  'task-stated': ({ sheet }) => stated(field('pipeline_tag', 'hub', sheet.task)),
  'task-or-uses': (evidence) =>
    read(evidence, field('pipeline_tag', 'hub', evidence.sheet.task), under(['uses'], evidence)),
  'systems-section': (evidence) => {
    const own = under(['systems'], evidence)
    // A section on uses may say it, in words that no rule here can tell.
    return own.length > 0 ? stated(own) : { elsewhere: under(['uses'], evidence) }
  },
  'uses-section': sections('uses'),
  'users-section': sections('users'),
  'use-policy': (evidence) =>
    read(
      evidence,
      under(['usePolicy', 'outOfScope'], evidence),
      files(evidence, ({ path }) => /(?:^|\/)(?:use_?policy|acceptable_?use)[^/]*$/i.test(path)),
    ),
  'release-date': (evidence) => {
    const named = under(['releaseDate'], evidence)
    return read(
      evidence,
      named.length > 0 ? named : line(RELEASED, evidence),
      field('createdAt', 'hub', createdDay(evidence.sheet)),
    )
  },
  'files-offered': (evidence) => {
    const offered = files(evidence, ({ kind }) => kind === 'weights' || kind === 'adapter')
    return listed(evidence, offered.slice(0, 1))
  },
  'platforms-section': sections('platforms'),
  'software-versions': (evidence) =>
    read(evidence, distinct([...under(['versions'], evidence), ...line(VERSIONED, evidence)])),
  'architecture-known': (evidence) =>
    read(
      evidence,
      field('architecture', said(evidence.sheet.architecture?.source), evidence.sheet.architecture),
      under(['architecture'], evidence),
    ),
  'parameters-known': ({ sheet: { parameters } }) =>
    stated(field('parameters', said(parameters?.source), parameters?.total)),
  'modalities-known': (evidence) =>
    read(
      evidence,
      field('pipeline_tag', 'hub', modalitiesOf(evidence.sheet.task?.id)),
      inputsAndOutputs(evidence),
    ),
  'context-known': ({ sheet: { contextLength } }) =>
    stated(field('contextLength', said(contextLength?.source), contextLength)),
  'use-shown': (evidence) =>
    read(evidence, distinct([...under(['howToUse'], evidence), ...line(LOADS, evidence)])),
  'training-data': (evidence) =>
    read(
      evidence,
      field('datasets', 'card', evidence.sheet.datasets.length > 0),
      under(['trainingData'], evidence),
    ),
  'evaluation-data': (evidence) =>
    read(
      evidence,
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
    read(
      evidence,
      under(['environment'], evidence),
      field(
        'co2_eq_emissions',
        'card',
        frontMatter(evidence.sheet)['co2_eq_emissions'] ?? undefined,
      ),
    ),
  'examination-section': sections('examination'),
  'base-named': (evidence) => {
    const { baseModels } = evidence.sheet
    const named = field('base_model', said(baseModels[0]?.source), baseModels.length > 0)
    return read(
      evidence,
      named.length > 0 ? named : [...under(['base'], evidence), ...linkedBase(evidence)],
    )
  },
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
      ? read(evidence)
      : { elsewhere: sets.map((id) => link(id, `${hub}/datasets/${encodePath(id)}`)) }
  },
  'own-paper': ownPaper,
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

/** The names of all rules. */
export const ruleNames = Object.keys(rules) as RuleName[]
