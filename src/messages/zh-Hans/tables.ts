import type * as en from '../en/tables.ts'

/** Why a table of a card is taken for one of scores, or not. */
export const tables: typeof en.tables = {
  small: '少于两行或两列。',
  headless: '没有一行为各列命名。',
  'no-figures': '没有数字的列。',
  'training-log': '各列是训练步数与损失。',
  contest: '数字是胜败。',
  'sizes-or-settings': '数字是大小、设置或速度。',
  speeds: '数字是速度。',
  harness: '各列是评测框架所打印的字段。',
  'benchmark-columns': '各列是已知的基准测试。',
  counts: '数字是数量。',
  'benchmark-rows': '各行是已知的基准测试。',
  'training-rows': '各行是训练设置。',
  'speeds-before': '表格前的文字谈的是速度。',
  'metric-columns': '各列是已知的指标。',
  'metric-rows': '各行是已知的指标。',
  nameless: '数字没有已知的基准测试或指标名称。',
  'model-columns': '各列是模型，标题谈的是评测。',
  'models-by-sets': '各列是模型，各行是数据集。',
  'model-rows': '各行是模型，标题谈的是评测。',
  'own-scores': '在受测项目的名称旁列出分数。',
  'side-by-side': '在谈评测的标题下并列分数。',
  'no-own': '表格中没有名称能确定是这个模型。',
}
