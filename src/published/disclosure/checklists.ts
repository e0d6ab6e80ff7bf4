import type { en } from '../../messages/en.ts'
import type { RuleName } from './evidence.ts'

/** One thing that a checklist asks for; its words stand under the id in the catalogue of messages. */
export interface ChecklistItem {
  id: keyof typeof en.disclosure.items
  /** As the checklist numbers or names it. */
  point: string
  rule: RuleName
  optional?: true
  /** Whether the checklist asks for it “where applicable”. */
  whereApplicable?: true
  /** Where its own text is, where that is not the list's. */
  source?: string
}

/** Some items that stand together. */
export interface ChecklistGroup {
  id: keyof typeof en.disclosure.groups
  items: readonly ChecklistItem[]
}

/** What a checklist of the field asks. */
export interface Checklist {
  id: keyof typeof en.disclosure.lists
  /** Where its own text is. */
  source: string
  groups: readonly ChecklistGroup[]
}

const item = (id: ChecklistItem['id'], point: string, rule: RuleName): ChecklistItem => ({
  id,
  point,
  rule,
})
const optional = (id: ChecklistItem['id'], point: string, rule: RuleName): ChecklistItem => ({
  ...item(id, point, rule),
  optional: true,
})
const applicable = (id: ChecklistItem['id'], point: string, rule: RuleName): ChecklistItem => ({
  ...item(id, point, rule),
  whereApplicable: true,
})

/**
 * Regulation (EU) 2024/1689, Annex XII: what providers of general-purpose models tell those who build on them. A point
 * that asks for several things has an item for each.
 */
const annexXii: Checklist = {
  id: 'annex-xii',
  source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#anx_XII',
  groups: [
    {
      id: 'general',
      items: [
        item('tasks', '1(a)', 'task-or-uses'),
        item('systems', '1(a)', 'systems-section'),
        item('use-policies', '1(b)', 'use-policy'),
        item('release', '1(c)', 'release-date'),
        item('distribution', '1(c)', 'files-offered'),
        applicable('interaction', '1(d)', 'platforms-section'),
        applicable('software', '1(e)', 'software-versions'),
        item('architecture', '1(f)', 'architecture-known'),
        item('parameters', '1(f)', 'parameters-known'),
        item('modality', '1(g)', 'modalities-known'),
        item('licence', '1(h)', 'licence-stated'),
      ],
    },
    {
      id: 'development',
      items: [
        item('means', '2(a)', 'use-shown'),
        item('in-out-modality', '2(b)', 'modalities-known'),
        item('maximum-size', '2(b)', 'context-known'),
        applicable('training-data', '2(c)', 'training-data'),
        applicable('test-data', '2(c)', 'evaluation-data'),
        applicable('provenance', '2(c)', 'data-curation'),
      ],
    },
  ],
}

/** The Model Openness Framework: components by class; a class has those of the classes below it, too. */
const openness: Checklist = {
  id: 'model-openness',
  source: 'https://arxiv.org/abs/2403.13784',
  groups: [
    {
      id: 'class-3',
      items: [
        item('model-architecture', 'III', 'architecture-known'),
        item('final-parameters', 'III', 'files-offered'),
        item('technical-report', 'III', 'own-paper'),
        item('evaluation-results', 'III', 'own-scores'),
        item('model-card', 'III', 'card-written'),
        item('data-card', 'III', 'data-described'),
        optional('sample-outputs', 'III', 'sample-outputs'),
      ],
    },
    {
      id: 'class-2',
      items: [
        item('training-code', 'II', 'training-code'),
        item('inference-code', 'II', 'inference-code'),
        item('evaluation-code', 'II', 'evaluation-code'),
        item('evaluation-data', 'II', 'evaluation-data'),
        optional('supporting-tools', 'II', 'requirements-file'),
      ],
    },
    {
      id: 'class-1',
      items: [
        item('research-paper', 'I', 'own-paper'),
        item('datasets', 'I', 'datasets-named'),
        item('preprocessing-code', 'I', 'preprocessing-code'),
        item('intermediate-parameters', 'I', 'checkpoints-kept'),
        optional('model-metadata', 'I', 'training-files'),
      ],
    },
  ],
}

/** What bills of materials of models have fields for: CycloneDX 1.7 and the AI profile of SPDX 3.0.1. */
const bills: Checklist = {
  id: 'bill-of-materials',
  source: 'https://cyclonedx.org/docs/1.7/json/#components_items_modelCard',
  groups: [
    {
      id: 'component',
      items: [
        item('supplier', 'publisher', 'account-owns-it'),
        item('version', 'version', 'commit-known'),
        item('hashes', 'hashes', 'files-hashed'),
        item('licences', 'licenses', 'licence-stated'),
        item('ancestors', 'pedigree.ancestors', 'base-named'),
      ],
    },
    {
      id: 'model-parameters',
      items: [
        item('task', 'modelParameters.task', 'task-stated'),
        item('bill-architecture', 'modelParameters.modelArchitecture', 'architecture-known'),
        item('bill-datasets', 'modelParameters.datasets', 'datasets-named'),
        item('inputs-outputs', 'modelParameters.inputs, outputs', 'modalities-known'),
        item('metrics', 'quantitativeAnalysis.performanceMetrics', 'own-scores'),
        spdx('hyperparameters', 'hyperparameter', 'hyperparameters'),
        spdx('training', 'informationAboutTraining', 'training-section'),
        spdx('preprocessing', 'modelDataPreprocessing', 'preprocessing-section'),
      ],
    },
    {
      id: 'considerations',
      items: [
        item('users', 'considerations.users', 'users-section'),
        item('use-cases', 'considerations.useCases', 'uses-section'),
        item('limitations', 'considerations.technicalLimitations', 'limitations-section'),
        item('tradeoffs', 'considerations.performanceTradeoffs', 'tradeoffs-section'),
        item('ethics', 'considerations.ethicalConsiderations', 'ethics-section'),
        item('fairness', 'considerations.fairnessAssessments', 'fairness-section'),
        item('environment', 'considerations.environmentalConsiderations', 'environment-section'),
        spdx('explainability', 'modelExplainability', 'examination-section'),
        spdx('safety-risk', 'safetyRiskAssessment', 'no-rule'),
        spdx('autonomy', 'autonomyType', 'no-rule'),
        spdx('personal-data', 'useSensitivePersonalInformation', 'no-rule'),
        spdx('standards', 'standardCompliance', 'no-rule'),
      ],
    },
  ],
}

/** A property of the AI profile of SPDX. */
function spdx(id: ChecklistItem['id'], property: string, rule: RuleName): ChecklistItem {
  const source = `https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Properties/${property}/`
  return { ...item(id, `ai_${property}`, rule), source }
}

/** Every checklist, in the order of the page. */
export const checklists: readonly Checklist[] = [annexXii, openness, bills]

/** Every item of all lists, in order. */
export const checklistItems: readonly ChecklistItem[] = checklists.flatMap(({ groups }) =>
  groups.flatMap(({ items }) => items),
)

/** Stable names of the lists. */
export const listIds = checklists.map(({ id }) => id)
/** Stable names of the groups of all lists. */
export const groupIds = checklists.flatMap(({ groups }) => groups.map(({ id }) => id))
/** Stable names of the items of all lists. */
export const itemIds = checklistItems.map(({ id }) => id)
