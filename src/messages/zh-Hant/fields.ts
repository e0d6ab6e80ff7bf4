import type * as en from '../en/fields.ts'

/** What fields of benchmarks are called, by the name that the data has for each. */
export const fields: typeof en.fields = {
  knowledge: '知識',
  reasoning: '推理',
  mathematics: '數學',
  code: '程式碼',
  'instruction following': '遵循指令',
  chat: '對話',
  'agents and tools': '代理與工具',
  'long context': '長上下文',
  multilingual: '多語言',
  'truthfulness and safety': '真實性與安全性',
  'medicine, law and finance': '醫學、法律與金融',
  'language understanding': '語言理解',
  'question answering': '問答',
  'language modelling': '語言建模',
  translation: '翻譯',
  summarisation: '摘要',
  'retrieval and embeddings': '檢索與嵌入',
  'vision and language': '視覺與語言',
  vision: '視覺',
  'image and video generation': '圖像與影片生成',
  'speech and audio': '語音與音訊',
  'control and games': '控制與遊戲',
  averages: '平均',
  other: '其他',
}
