import type * as en from '../en/fields.ts'

/** What fields of benchmarks are called, by the name that the data has for each. */
export const fields: typeof en.fields = {
  knowledge: '知识',
  reasoning: '推理',
  mathematics: '数学',
  code: '代码',
  'instruction following': '遵循指令',
  chat: '对话',
  'agents and tools': '代理与工具',
  'long context': '长上下文',
  multilingual: '多语言',
  'truthfulness and safety': '真实性与安全性',
  'medicine, law and finance': '医学、法律与金融',
  'language understanding': '语言理解',
  'question answering': '问答',
  'language modelling': '语言建模',
  translation: '翻译',
  summarisation: '摘要',
  'retrieval and embeddings': '检索与嵌入',
  'vision and language': '视觉与语言',
  vision: '视觉',
  'image and video generation': '图像与视频生成',
  'speech and audio': '语音与音频',
  'control and games': '控制与游戏',
  averages: '平均',
  other: '其他',
}
