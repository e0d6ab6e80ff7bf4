import type * as en from '../en/model-words.ts'

/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds: typeof en.kinds = {
  base: '未說明基底模型',
  finetune: '微調',
  quantized: '量化',
  adapter: '轉接器',
  merge: '合併',
}

export const capabilities: typeof en.capabilities = {
  tools: '工具呼叫',
  reasoning: '推理',
  vision: '讀取圖像',
  audio: '接受聲音',
}

export const access: typeof en.access = {
  open: '免登入',
  gated: '需申請',
  unknown: '未說明',
  disabled: '已停用',
  deleted: '已刪除',
  missing: '不存在',
  private: '私人',
}
