/** What goes into a model and what comes out. */
interface Modalities {
  inputs: readonly string[]
  outputs: readonly string[]
}

/**
 * Inputs and outputs by task, for tasks of the Hub that have only one meaning (https://huggingface.co/tasks). A task
 * that is not here says nothing certain: `feature-extraction` takes texts and pictures alike.
 */
const byTask: Readonly<Record<string, Modalities>> = Object.fromEntries(
  Object.entries({
    'text-generation': 'text > text',
    'text-classification': 'text > label',
    'token-classification': 'text > label',
    'question-answering': 'text > text',
    'table-question-answering': 'table, text > text',
    'zero-shot-classification': 'text > label',
    translation: 'text > text',
    summarization: 'text > text',
    'fill-mask': 'text > text',
    'sentence-similarity': 'text > number',
    'text-ranking': 'text > number',
    'text-to-speech': 'text > audio',
    'text-to-audio': 'text > audio',
    'text-to-image': 'text > image',
    'text-to-video': 'text > video',
    'text-to-3d': 'text > 3d model',
    'automatic-speech-recognition': 'audio > text',
    'audio-to-audio': 'audio > audio',
    'audio-classification': 'audio > label',
    'voice-activity-detection': 'audio > label',
    'audio-text-to-text': 'audio, text > text',
    'image-classification': 'image > label',
    'zero-shot-image-classification': 'image, text > label',
    'object-detection': 'image > box, label',
    'zero-shot-object-detection': 'image, text > box, label',
    'image-segmentation': 'image > mask, label',
    'depth-estimation': 'image > depth map',
    'image-to-image': 'image > image',
    'image-to-text': 'image > text',
    'image-to-video': 'image > video',
    'image-to-3d': 'image > 3d model',
    'image-text-to-text': 'image, text > text',
    'image-text-to-image': 'image, text > image',
    'image-text-to-video': 'image, text > video',
    'visual-question-answering': 'image, text > text',
    'document-question-answering': 'document, text > text',
    'unconditional-image-generation': '> image',
    'video-classification': 'video > label',
    'video-text-to-text': 'video, text > text',
    'time-series-forecasting': 'time series > time series',
    'tabular-classification': 'table > label',
    'tabular-regression': 'table > number',
  }).map(([task, line]) => {
    const [inputs = '', outputs = ''] = line.split('>')
    return [task, { inputs: words(inputs), outputs: words(outputs) }]
  }),
)

function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}

/** What a task takes and gives; undefined where its name does not say. */
export function modalitiesOf(task: string | undefined): Modalities | undefined {
  return task !== undefined && Object.hasOwn(byTask, task) ? byTask[task] : undefined
}
