import type * as en from '../en/tables.ts'

/** Why a table of a card is taken for one of scores, or not. */
export const tables: typeof en.tables = {
  small: '少於兩列或兩欄。',
  headless: '沒有一列為各欄命名。',
  'no-figures': '沒有數字的欄。',
  'training-log': '各欄是訓練步數與損失。',
  contest: '數字是勝敗。',
  'sizes-or-settings': '數字是大小、設定或速度。',
  speeds: '數字是速度。',
  harness: '各欄是評測框架所列印的欄位。',
  'benchmark-columns': '各欄是已知的基準測試。',
  counts: '數字是數量。',
  'benchmark-rows': '各列是已知的基準測試。',
  'training-rows': '各列是訓練設定。',
  'speeds-before': '表格前的文字談的是速度。',
  'metric-columns': '各欄是已知的指標。',
  'metric-rows': '各列是已知的指標。',
  nameless: '數字沒有已知的基準測試或指標名稱。',
  'model-columns': '各欄是模型，標題談的是評測。',
  'models-by-sets': '各欄是模型，各列是資料集。',
  'model-rows': '各列是模型，標題談的是評測。',
  'own-scores': '在受測項目的名稱旁列出分數。',
  'side-by-side': '在談評測的標題下並列分數。',
  'no-own': '表格中沒有名稱能確定是這個模型。',
}
