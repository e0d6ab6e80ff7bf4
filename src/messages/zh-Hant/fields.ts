// @ts-nocheck: being translated
import type * as en from '../en/fields.ts'
/** What fields of benchmarks are called, by the name that the data has for each. */
export const fields: typeof en.fields = {
  knowledge: 'knowledge',
  reasoning: 'reasoning',
  mathematics: 'mathematics',
  code: 'code',
  'instruction following': 'instruction following',
  chat: 'chat',
  'agents and tools': 'agents and tools',
  'long context': 'long context',
  multilingual: 'multilingual',
  'truthfulness and safety': 'truthfulness and safety',
  'medicine, law and finance': 'medicine, law and finance',
  'language understanding': 'language understanding',
  'question answering': 'question answering',
  'language modelling': 'language modelling',
  translation: 'translation',
  summarisation: 'summarisation',
  'retrieval and embeddings': 'retrieval and embeddings',
  'vision and language': 'vision and language',
  vision: 'vision',
  'image and video generation': 'image and video generation',
  'speech and audio': 'speech and audio',
  'control and games': 'control and games',
  averages: 'averages',
  other: 'other',
}
