import { subjectsOfWords } from './card-subject-words.ts'

/** Subjects that bills of materials state, and that cards write of under headings of their own. */
export const billSubjects = ['uses', 'outOfScope', 'limitations', 'ethics', 'training'] as const

/** Further subjects that checklists ask for. */
const listSubjects = [
  'users',
  'usePolicy',
  'releaseDate',
  'trainingData',
  'dataCuration',
  'preprocessing',
  'evaluationData',
  'evaluation',
  'hyperparameters',
  'platforms',
  'versions',
  'howToUse',
  'inputsAndOutputs',
  'inputs',
  'outputs',
  'systems',
  'base',
  'licence',
  'architecture',
  'environment',
  'fairness',
  'tradeoffs',
  'examination',
  'sampleOutputs',
] as const

export type BillSubject = (typeof billSubjects)[number]
export type Subject = BillSubject | (typeof listSubjects)[number]

const everySubject: readonly Subject[] = [...billSubjects, ...listSubjects]

/**
 * Headings by subject: those of the Hub's card template
 * (https://huggingface.co/docs/hub/model-card-annotated), of Mitchell et al., Model Cards for Model Reporting
 * (https://arxiv.org/abs/1810.03993), of the programs that write cards, and their usual short forms. A heading has to be
 * one of them whole: it is read in small letters, without marks, numbers and what is optional.
 */
const subjectHeadings: Readonly<Record<Subject, RegExp>> = {
  uses: /^(?:uses?|direct uses?|downstream uses?|intended uses?(?: cases?)?|intended uses? (?:and|&) limitations|use cases?|primary intended uses?|uses? (?:and|&) limitations)$/,
  outOfScope:
    /^(?:out[- ]of[- ]scope uses?(?: cases?)?|misuse(?: and|,| &) out[- ]of[- ]scope use|prohibited uses?)$/,
  limitations:
    /^(?:(?:known )?limitations?(?: (?:and|&) (?:biase?s?|risks?))?|biase?s?,? risks?,?(?: and|,| &) limitations?|(?:biase?s?|risks?) (?:and|&) limitations?|(?:intended )?uses? (?:and|&) limitations|ethical considerations (?:and|&) limitations)$/,
  ethics: /^ethical considerations(?: (?:and|&) limitations)?$/,
  training: /^(?:training|training procedure|training details|how (?:it|this model) was trained)$/,
  users: /^(?:(?:primary )?intended users?|target users?|intended audience|users)$/,
  usePolicy:
    /^(?:acceptable use(?: policy)?|(?:responsible )?use policy|usage policy|prohibited uses?|use restrictions|usage restrictions|licen[cs]e and usage restrictions|terms of use|out[- ]of[- ]scope uses?(?: cases?)?|misuse(?: and|,| &) out[- ]of[- ]scope use)$/,
  releaseDate: /^(?:(?:model )?release dates?|model dates?)$/,
  trainingData:
    /^(?:(?:pre-?|fine-?tuning |training )?training (?:data(?:sets?)?|corp(?:us|ora))|training and (?:evaluation|validation|test(?:ing)?) data(?:sets?)?|(?:pre-?training|fine-?tuning) data(?:sets?)?|data(?:sets?)? used(?: (?:for|in) training)?|used data(?:sets?)?)$/,
  dataCuration:
    /^(?:data (?:curation|cleaning|filtering|sources?|provenance)|data collection(?: and (?:processing|filtering|curation))?|curation|data (?:freshness|selection))$/,
  preprocessing: /^(?:data )?pre-?processing(?: (?:the )?data(?:sets?)?)?$/,
  evaluationData:
    /^(?:(?:testing|test|evaluation|validation|eval) data(?:sets?)?|testing data,? factors,? (?:and|&) metrics|training and (?:evaluation|validation|test(?:ing)?) data(?:sets?)?)$/,
  evaluation:
    /^(?:(?:model )?evaluations?(?: results?)?|eval results|(?:benchmark |test(?:ing)? )?results|benchmarks?|(?:model )?performance|validation metrics)$/,
  hyperparameters:
    /^(?:(?:training )?hyper-?parameters|training (?:config(?:uration)?s?|arguments|settings|parameters))$/,
  platforms:
    /^(?:(?:hardware|system|gpu|vram|software) requirements|requirements|software integration|supported hardware(?: .*)?|hardware compatibility|runtime engines?|deployment|integrations?)$/,
  versions: /^(?:(?:framework|software|library|package) versions?|dependencies|environments?)$/,
  howToUse:
    /^(?:(?:example |model |basic )?usages?(?: (?:examples?|guide|instructions|tips|with .*|in .*|\(.*\)))?|how to (?:use|run)(?: .*)?|how to get started(?: with the model)?|how do i .*|quick ?start(?: guide)?|getting started|uses? (?:with|in) .*|inference(?: (?:code|example|with .*|on .*))?|installation|install .*|model use|model in action|demo:? how to use .*)$/,
  inputsAndOutputs:
    /^(?:(?:model )?inputs?(?: ?\/ ?| (?:and|&) )(?:model )?outputs?(?: (?:formats?|specifications?|modalit(?:y|ies)))?)$/,
  inputs:
    /^(?:(?:model )?inputs?(?: (?:formats?|types?(?: and format)?|specifications?|modalit(?:y|ies)))?|input\(s\)|models? input)$/,
  outputs:
    /^(?:(?:model )?outputs?(?: (?:formats?|types?(?: and format)?|specifications?|modalit(?:y|ies)))?|output\(s\)|models? output)$/,
  systems:
    /^(?:downstream uses?|(?:software |system |application )?integrations?|(?:supported|compatible) (?:systems?|applications?|platforms?|products?))$/,
  base: /^(?:base models?|(?:fine-?tuned|derived|quanti[sz]ed|converted|distilled) from(?: model)?|parent models?|original models?)$/,
  licence:
    /^(?:(?:model )?licen[cs]es?|licensing|licen[cs]e information|licen[cs]e(?: (?:and|&) .*))$/,
  architecture:
    /^(?:(?:full )?model architecture(?: and objective)?|architecture|network architecture|model specifications?)$/,
  environment:
    /^(?:environmental (?:impact|considerations|footprint)|carbon (?:footprint|emissions)|co2 emissions|energy (?:consumption|use))$/,
  fairness: /^(?:fairness(?: .*)?|bias (?:and|&) fairness|bias evaluations?)$/,
  tradeoffs: /^(?:performance )?trade-?offs$/,
  examination: /^(?:model examination|explainability|interpretability)$/,
  sampleOutputs:
    /^(?:(?:example|sample) (?:outputs?|generations?|results)|(?:generation|output) (?:examples?|samples?)|samples)$/,
}

/**
 * Subjects of sections that may stand within one of another, and do not speak of that one: what only such a section
 * fills in is no statement on what stands above it.
 */
const others: Readonly<Partial<Record<Subject, readonly Subject[]>>> = {
  uses: ['outOfScope', 'limitations', 'usePolicy', 'users', 'howToUse'],
  training: ['trainingData', 'evaluationData', 'evaluation', 'dataCuration', 'environment'],
}

/** Subjects of which a section within one of this subject may be, and says nothing on it. */
export function othersWithin(subject: Subject): readonly Subject[] {
  return others[subject] ?? []
}

/** A letter of another script than the Latin one. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u

// Cards have the same few headings: what one is of is found out once. No card can fill the memory.
const known = new Map<string, ReadonlySet<Subject>>()
const MOST_KNOWN = 4000
const LONGEST_KNOWN = 200

/**
 * The subjects of a heading: in English, in another language, or in two at once, as in “局限性（Limitations）”.
 * @param plain The heading in small letters, without marks and numbers.
 */
export function subjectsOf(plain: string): ReadonlySet<Subject> {
  const before = known.get(plain)
  if (before !== undefined) return before
  const parts = NOT_LATIN.test(plain) ? plain.split(/[（）()/|]/) : []
  const found = new Set([plain, ...parts.map((part) => part.trim())].flatMap(subjectsOfText))
  if (plain.length > LONGEST_KNOWN) return found
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(plain, found)
  return found
}

function subjectsOfText(text: string): Subject[] {
  const names = subjectsOfWords(text)
  return everySubject.filter((one) => subjectHeadings[one].test(text) || names.has(one))
}
