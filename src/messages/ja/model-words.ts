import type * as en from '../en/model-words.ts'
/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds: typeof en.kinds = {
  base: 'ベースの記載なし',
  finetune: '微調整',
  quantized: '量子化',
  adapter: 'アダプター',
  merge: 'マージ',
}

export const capabilities: typeof en.capabilities = {
  tools: 'ツール呼び出し',
  reasoning: '推論（思考）',
  vision: '画像を読む',
  audio: '音声を受け取る',
}

export const access: typeof en.access = {
  open: 'サインイン不要',
  gated: '要申請',
  unknown: '記載なし',
  disabled: '無効化',
  deleted: '削除',
  missing: '所在不明',
  private: '非公開',
}
