import type * as en from '../en/model-words.ts'

/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds: typeof en.kinds = {
  base: '未说明基础模型',
  finetune: '微调',
  quantized: '量化',
  adapter: '适配器',
  merge: '合并',
}

export const capabilities: typeof en.capabilities = {
  tools: '工具调用',
  reasoning: '推理',
  vision: '读取图像',
  audio: '接受声音',
}

export const access: typeof en.access = {
  open: '免登录',
  gated: '需申请',
  unknown: '未说明',
  disabled: '已禁用',
  deleted: '已删除',
  missing: '不存在',
  private: '私有',
}
