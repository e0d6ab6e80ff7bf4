/**
 * What people call tasks, beside the Hub's own names. A concept is found by each of its phrases and stands for
 * the tasks of its list. The phrases are what the Hub's task pages (https://huggingface.co/tasks) call these
 * tasks, and common short forms.
 */
const concepts: readonly { tasks: readonly string[]; phrases: readonly string[] }[] = [
  {
    tasks: ['sentence-similarity', 'feature-extraction'],
    phrases: ['embedding', 'embeddings', 'text embedding', 'sentence embedding', 'semantic search'],
  },
  {
    tasks: ['automatic-speech-recognition'],
    phrases: ['speech to text', 'asr', 'stt', 'speech recognition', 'transcription', 'transcribe'],
  },
  {
    tasks: ['text-to-speech'],
    phrases: ['text to speech', 'tts', 'speech synthesis', 'voice cloning'],
  },
  {
    tasks: ['text-to-image'],
    phrases: ['image generation', 'generate images', 'text to image', 'image generator'],
  },
  { tasks: ['text-to-video', 'image-to-video'], phrases: ['video generation', 'text to video'] },
  {
    tasks: ['image-text-to-text', 'visual-question-answering'],
    phrases: [
      'vision language',
      'vision language model',
      'vlm',
      'multimodal',
      'image understanding',
    ],
  },
  {
    tasks: ['summarization'],
    phrases: ['summarization', 'summarisation', 'summarize', 'summarise', 'summary', 'summaries'],
  },
  {
    tasks: ['translation'],
    phrases: ['translation', 'translate', 'translator', 'machine translation'],
  },
  {
    tasks: ['token-classification'],
    phrases: ['named entity recognition', 'ner', 'entity recognition', 'pos tagging'],
  },
  { tasks: ['text-ranking'], phrases: ['reranker', 'rerank', 'reranking', 'text ranking'] },
  { tasks: ['question-answering'], phrases: ['question answering', 'extractive qa'] },
  { tasks: ['object-detection'], phrases: ['object detection', 'detect objects'] },
  { tasks: ['image-segmentation', 'mask-generation'], phrases: ['segmentation', 'segment'] },
  { tasks: ['fill-mask'], phrases: ['fill mask', 'masked language model', 'mlm'] },
  { tasks: ['text-classification'], phrases: ['text classification', 'sentiment analysis'] },
  { tasks: ['reinforcement-learning'], phrases: ['reinforcement learning'] },
  { tasks: ['text-generation'], phrases: ['text generation', 'language model', 'llm'] },
]

/** The word that stands for a concept in the index; no text of a card can be one. */
const markOf = (index: number): string => `task:${index}`

/** The marks of the concepts that a task belongs to. */
export function conceptsOfTask(task: string): string[] {
  return concepts.flatMap(({ tasks }, index) => (tasks.includes(task) ? [markOf(index)] : []))
}

const phrases = concepts
  .flatMap(({ phrases }, index) =>
    phrases.map((phrase) => ({ words: phrase.split(' '), mark: markOf(index) })),
  )
  .sort((a, b) => b.words.length - a.words.length)

/** The concept that begins at a place of a list of words, with how many words it takes; the longest phrase counts. */
export function conceptAt(
  words: readonly string[],
  at: number,
): { mark: string; length: number } | undefined {
  const found = phrases.find(({ words: phrase }) =>
    phrase.every((word, index) => words[at + index] === word),
  )
  return found && { mark: found.mark, length: found.words.length }
}
