/** Subjects that bills of materials state, and that cards write of under headings of their own. */
export const billSubjects = ['uses', 'outOfScope', 'limitations', 'ethics', 'training'] as const

/** Further subjects that checklists ask for. */
export const listSubjects = [
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
  'architecture',
  'environment',
  'fairness',
  'tradeoffs',
  'examination',
  'sampleOutputs',
] as const

export type BillSubject = (typeof billSubjects)[number]
export type Subject = BillSubject | (typeof listSubjects)[number]

/**
 * Headings by subject: those of the Hub's card template
 * (https://huggingface.co/docs/hub/model-card-annotated), of Mitchell et al., Model Cards for Model Reporting
 * (https://arxiv.org/abs/1810.03993), of the programs that write cards, and their usual short forms. A heading has to be
 * one of them whole: it is read in small letters, without marks, numbers and what is optional.
 */
export const subjectHeadings: Readonly<Record<Subject, RegExp>> = {
  uses: /^(?:uses?|direct uses?|downstream uses?|intended uses?(?: cases?)?|intended uses? (?:and|&) limitations|use cases?|primary intended uses?|uses? (?:and|&) limitations|使用场景|用途)$/,
  outOfScope:
    /^(?:out[- ]of[- ]scope uses?(?: cases?)?|misuse(?: and|,| &) out[- ]of[- ]scope use|prohibited uses?)$/,
  limitations:
    /^(?:(?:known )?limitations?(?: (?:and|&) (?:biase?s?|risks?))?|biase?s?,? risks?,?(?: and|,| &) limitations?|(?:biase?s?|risks?) (?:and|&) limitations?|(?:intended )?uses? (?:and|&) limitations|ethical considerations (?:and|&) limitations|局限性?|制限事項)$/,
  ethics: /^ethical considerations(?: (?:and|&) limitations)?$/,
  training:
    /^(?:training|training data(?:sets?)?|training procedure|training details|how (?:it|this model) was trained)$/,
  users: /^(?:(?:primary )?intended users?|target users?|intended audience|users)$/,
  usePolicy:
    /^(?:acceptable use(?: policy)?|(?:responsible )?use policy|usage policy|prohibited uses?|use restrictions|usage restrictions|licen[cs]e and usage restrictions|terms of use|out[- ]of[- ]scope uses?(?: cases?)?|misuse(?: and|,| &) out[- ]of[- ]scope use)$/,
  releaseDate: /^(?:(?:model )?release dates?|model dates?)$/,
  trainingData:
    /^(?:(?:pre-?|fine-?tuning |training )?training (?:data(?:sets?)?|corp(?:us|ora))|training and (?:evaluation|validation|test(?:ing)?) data(?:sets?)?|(?:pre-?training|fine-?tuning) data(?:sets?)?|data(?:sets?)? used(?: (?:for|in) training)?|used data(?:sets?)?|训练数据|学習データ)$/,
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
    /^(?:(?:hardware|system|gpu|vram|software) requirements|requirements|software integration|supported hardware(?: .*)?|hardware compatibility|runtime engines?|deployment|integrations?|硬件要求)$/,
  versions: /^(?:(?:framework|software|library|package) versions?|dependencies|environments?)$/,
  howToUse:
    /^(?:(?:example |model |basic )?usages?(?: (?:examples?|guide|instructions|tips|with .*|in .*|\(.*\)))?|how to (?:use|run)(?: .*)?|how to get started(?: with the model)?|how do i .*|quick ?start(?: guide)?|getting started|uses? (?:with|in) .*|inference(?: (?:code|example|with .*|on .*))?|installation|install .*|model use|model in action|demo:? how to use .*|快速开始|使用方法|使い方)$/,
  inputsAndOutputs:
    /^(?:(?:model )?inputs? ?(?:and|&|\/) ?outputs?(?: formats?)?|(?:input|output) formats?|model (?:inputs?|outputs?)|input\(s\)|output\(s\)|inputs?|outputs?)$/,
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
