import type { UseTarget } from './target.ts'

/**
 * Classes of Transformers by the end of an architecture's name
 * (https://huggingface.co/docs/transformers/model_doc/auto).
 */
const BY_ARCHITECTURE: readonly (readonly [RegExp, string])[] = [
  [/(?:ForCausalLM|LMHeadModel)$/, 'AutoModelForCausalLM'],
  [/ForSequenceClassification$/, 'AutoModelForSequenceClassification'],
  [/ForTokenClassification$/, 'AutoModelForTokenClassification'],
  [/ForQuestionAnswering$/, 'AutoModelForQuestionAnswering'],
  [/For(?:Masked|Pre)?(?:LM|Masking)$|ForMaskedLM$/, 'AutoModelForMaskedLM'],
  [/ForMultipleChoice$/, 'AutoModelForMultipleChoice'],
  [/ForImageClassification$/, 'AutoModelForImageClassification'],
  [/ForVideoClassification$/, 'AutoModelForVideoClassification'],
  [/ForAudioClassification$/, 'AutoModelForAudioClassification'],
  [/ForObjectDetection$/, 'AutoModelForObjectDetection'],
  [/ForSemanticSegmentation$/, 'AutoModelForSemanticSegmentation'],
  [/ForDepthEstimation$/, 'AutoModelForDepthEstimation'],
  [/ForCTC$/, 'AutoModelForCTC'],
  [/ForSpeechSeq2Seq$/, 'AutoModelForSpeechSeq2Seq'],
  [/Model$/, 'AutoModel'],
]

/** Classes by task, where the architecture is not stated or says no more than "conditional generation". */
const BY_TASK: ReadonlyMap<string, string> = new Map([
  ['text-generation', 'AutoModelForCausalLM'],
  ['text2text-generation', 'AutoModelForSeq2SeqLM'],
  ['translation', 'AutoModelForSeq2SeqLM'],
  ['summarization', 'AutoModelForSeq2SeqLM'],
  ['image-text-to-text', 'AutoModelForImageTextToText'],
  ['video-text-to-text', 'AutoModelForImageTextToText'],
  ['image-to-text', 'AutoModelForImageTextToText'],
  ['automatic-speech-recognition', 'AutoModelForSpeechSeq2Seq'],
  ['text-classification', 'AutoModelForSequenceClassification'],
  ['token-classification', 'AutoModelForTokenClassification'],
  ['question-answering', 'AutoModelForQuestionAnswering'],
  ['fill-mask', 'AutoModelForMaskedLM'],
  ['feature-extraction', 'AutoModel'],
  ['sentence-similarity', 'AutoModel'],
  ['text-ranking', 'AutoModelForSequenceClassification'],
  ['image-classification', 'AutoModelForImageClassification'],
  ['object-detection', 'AutoModelForObjectDetection'],
  ['audio-classification', 'AutoModelForAudioClassification'],
  ['video-classification', 'AutoModelForVideoClassification'],
  ['depth-estimation', 'AutoModelForDepthEstimation'],
  ['image-segmentation', 'AutoModelForImageSegmentation'],
  ['zero-shot-image-classification', 'AutoModel'],
])

/**
 * The Auto class that loads the model: what `config.json` says, then what the Hub read, then what the task
 * asks for. A bare network comes last: the head of a task is in the task's class.
 */
export function autoClass(target: UseTarget): string | undefined {
  const { task, architectures, statedClass } = target
  const [architecture] = architectures
  const stated =
    architecture && BY_ARCHITECTURE.find(([pattern]) => pattern.test(architecture))?.[1]
  const asked = task === undefined ? undefined : BY_TASK.get(task)
  if (stated && stated !== 'AutoModel') return stated
  if (statedClass && statedClass !== 'AutoModel') return statedClass
  if (
    /(?:T5|Bart|MBart|Marian|Pegasus|M2M100|Blenderbot\w*|ProphetNet|LED|NllbMoe|PLBart|SwitchTransformers)(?:ForConditionalGeneration|MTModel)$/i.test(
      architecture ?? '',
    )
  )
    return 'AutoModelForSeq2SeqLM'
  return asked ?? ownClass(target) ?? stated ?? statedClass
}

/**
 * The class that `config.json` names, where no Auto class is known for it: Transformers exports every class
 * with a head that it writes there, unless the repository brings the class itself.
 */
function ownClass({ architectures: [name], runsOwnCode }: UseTarget): string | undefined {
  return !runsOwnCode && name !== undefined && /^[A-Z]\w*For[A-Z]\w+$/.test(name) ? name : undefined
}

/**
 * Whether a model of Sentence Transformers scores a pair of texts: by its class, its tags, or a task that an
 * embedding model is not for.
 */
export function isCrossEncoder({ task, tags, architectures }: UseTarget): boolean {
  return (
    task === 'text-ranking' ||
    task === 'text-classification' ||
    tags.has('cross-encoder') ||
    architectures.some((name) => name.endsWith('ForSequenceClassification'))
  )
}
