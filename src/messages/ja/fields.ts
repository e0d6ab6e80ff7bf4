// @ts-nocheck: being translated
import type * as en from '../en/fields.ts'
/** What fields of benchmarks are called, by the name that the data has for each. */
export const fields: typeof en.fields = {
  knowledge: '知識',
  reasoning: '推論',
  mathematics: '数学',
  code: 'コード',
  'instruction following': '指示追従',
  chat: '対話',
  'agents and tools': 'エージェントとツール',
  'long context': '長いコンテキスト',
  multilingual: '多言語',
  'truthfulness and safety': '真実性と安全性',
  'medicine, law and finance': '医療・法律・金融',
  'language understanding': '言語理解',
  'question answering': '質問応答',
  'language modelling': '言語モデリング',
  translation: '翻訳',
  summarisation: '要約',
  'retrieval and embeddings': '検索と埋め込み',
  'vision and language': '画像と言語',
  vision: '画像認識',
  'image and video generation': '画像・動画生成',
  'speech and audio': '音声',
  'control and games': '制御とゲーム',
  averages: '総合平均',
  other: 'その他',
}
