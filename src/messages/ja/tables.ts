// @ts-nocheck: being translated
import type * as en from '../en/tables.ts'
/** Why a table of a card is taken for one of scores, or not. */
export const tables: typeof en.tables = {
  small: 'It has fewer than two rows or columns.',
  headless: 'No row names its columns.',
  'no-figures': 'It holds no column of figures.',
  'training-log': 'Its columns are training steps and losses.',
  contest: 'Its figures are wins and losses.',
  'sizes-or-settings': 'Its figures are sizes, settings or speeds.',
  speeds: 'Its figures are speeds.',
  harness: 'Its columns are those an evaluation harness prints.',
  'benchmark-columns': 'Its columns name known benchmarks.',
  counts: 'Its figures are counts.',
  'benchmark-rows': 'Its rows name known benchmarks.',
  'training-rows': 'Its rows are training settings.',
  'speeds-before': 'The text before it speaks of speeds.',
  'metric-columns': 'Its columns name known metrics.',
  'metric-rows': 'Its rows name known metrics.',
  nameless: 'No known benchmark or metric names its figures.',
  'model-columns': 'Its columns name models and its heading speaks of evaluation.',
  'models-by-sets': 'Its columns name models and its rows data sets.',
  'model-rows': 'Its rows name models and its heading speaks of evaluation.',
  'own-scores': 'It lists scores beside the names of what was tested.',
  'side-by-side': 'It sets scores side by side under a heading about evaluation.',
  'no-own': 'No name in the table is certain to be this model.',
}
