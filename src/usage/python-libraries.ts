import type { Choice } from '../files/choices.ts'
import { known } from '../known.ts'
import { isCrossEncoder } from './auto-class.ts'
import { literal, type Snippet } from './snippet.ts'
import type { UseTarget } from './target.ts'

/** Code for the libraries whose class or arguments depend on what the repository holds. */
export const OWN_LIBRARIES: Readonly<
  Record<string, { app: string; docsUrl: string; install: string; code: MakeCode }>
> = {
  'sentence-transformers': {
    app: 'Sentence Transformers',
    docsUrl: 'https://sbert.net/',
    install: 'pip install sentence-transformers',
    code: sentenceTransformers,
  },
  diffusers: {
    app: 'Diffusers',
    docsUrl: 'https://huggingface.co/docs/diffusers/',
    install: 'pip install diffusers transformers accelerate torch',
    code: diffusers,
  },
  peft: {
    app: 'PEFT',
    docsUrl: 'https://huggingface.co/docs/peft/',
    install: 'pip install peft transformers accelerate torch',
    code: peft,
  },
  espnet: {
    app: 'ESPnet',
    docsUrl: 'https://github.com/espnet/espnet_model_zoo',
    install: 'pip install espnet espnet_model_zoo soundfile',
    code: espnet,
  },
  ultralytics: {
    app: 'Ultralytics',
    docsUrl: 'https://docs.ultralytics.com/modes/predict/',
    install: 'pip install ultralytics huggingface_hub',
    code: ultralytics,
  },
}

/** Python, or nothing where it takes more to know. */
type MakeCode = (
  target: UseTarget,
  choice: Choice | undefined,
) => { code: string; notes?: NonNullable<Snippet['notes']> } | undefined

/** The snippets of one of our own libraries. */
export function ownLibrarySnippets(
  target: UseTarget,
  choice: Choice | undefined,
): Snippet[] | undefined {
  const { library } = target
  const own = library && Object.hasOwn(OWN_LIBRARIES, library) ? OWN_LIBRARIES[library] : undefined
  if (!own || library === undefined) return undefined
  const made = own.code(target, choice)
  if (!made) return []
  const { app, docsUrl } = own
  return [
    {
      id: `${library}-install`,
      app,
      docsUrl,
      title: 'install',
      language: 'bash',
      code: own.install,
    },
    { id: `${library}-use`, app, docsUrl, title: 'use', language: 'python', ...made },
  ]
}

function pinned({ repository }: UseTarget): string {
  return `${literal(repository.id)}, revision=${literal(repository.revision)}`
}

function sentenceTransformers(target: UseTarget): ReturnType<MakeCode> {
  const remote = target.runsOwnCode ? ', trust_remote_code=True' : ''
  const notes: NonNullable<Snippet['notes']> = target.runsOwnCode ? ['runs-own-code'] : []
  if (isCrossEncoder(target)) {
    const code = [
      'from sentence_transformers import CrossEncoder',
      '',
      `model = CrossEncoder(${pinned(target)}${remote})`,
      'question = "Which planet is the largest?"',
      'passages = ["Jupiter is the largest planet.", "Mercury is the smallest planet."]',
      'scores = model.predict([(question, passage) for passage in passages])',
      'print(scores)',
    ]
    return { code: code.join('\n'), notes }
  }
  const name = target.tags.has('sparse-encoder') ? 'SparseEncoder' : 'SentenceTransformer'
  const code = [
    `from sentence_transformers import ${name}`,
    '',
    `model = ${name}(${pinned(target)}${remote})`,
    'sentences = ["Jupiter is the largest planet.", "The largest planet is Jupiter."]',
    'embeddings = model.encode(sentences)',
    'print(model.similarity(embeddings, embeddings))',
  ]
  return { code: code.join('\n'), notes }
}

function diffusers(target: UseTarget): ReturnType<MakeCode> {
  const { base, tags, task } = target
  const isAdapter =
    target.isAdapter ||
    tags.has('lora') ||
    tags.has('diffusers:StableDiffusionXLLoraLoaderPipeline')
  if (tags.has('controlnet'))
    return {
      code: [
        'import torch',
        'from diffusers import ControlNetModel',
        '',
        `controlnet = ControlNetModel.from_pretrained(${pinned(target)}, torch_dtype=torch.float16)`,
      ].join('\n'),
    }
  if (isAdapter && base === undefined) return undefined
  // Weights for ComfyUI are files of their own form, without the folders of a pipeline.
  const isPipeline = [...tags].some((tag) => tag.startsWith('diffusers:'))
  if (!isAdapter && !isPipeline && tags.has('comfyui')) return undefined
  const load = isAdapter
    ? [
        `pipe = DiffusionPipeline.from_pretrained(${literal(base ?? '')}, torch_dtype=torch.float16)`,
        `pipe.load_lora_weights(${pinned(target)})`,
      ]
    : [`pipe = DiffusionPipeline.from_pretrained(${pinned(target)}, torch_dtype=torch.float16)`]
  const prompt = '"A picture of Jupiter above the clouds"'
  const use: Readonly<Record<string, readonly string[]>> = {
    'text-to-image': [`pipe(${prompt}).images[0].save("picture.png")`],
    'image-to-image': [
      'from diffusers.utils import load_image',
      `pipe(${prompt}, image=load_image("picture.png")).images[0].save("changed.png")`,
    ],
    'text-to-video': [
      'from diffusers.utils import export_to_video',
      `export_to_video(pipe(${prompt}).frames[0], "film.mp4")`,
    ],
  }
  return {
    code: [
      'import torch',
      'from diffusers import DiffusionPipeline',
      '',
      ...load,
      'pipe.to("cuda")',
      ...(Object.hasOwn(use, task ?? '') ? (use[task ?? ''] ?? []) : []),
    ].join('\n'),
    ...known({ notes: isAdapter && base !== undefined ? ['needs-base' as const] : undefined }),
  }
}

/** What an adapter is for: its own configuration before the repository's task. */
const PEFT_CLASSES: ReadonlyMap<string, string> = new Map([
  ['CAUSAL_LM', 'AutoModelForCausalLM'],
  ['SEQ_2_SEQ_LM', 'AutoModelForSeq2SeqLM'],
  ['SEQ_CLS', 'AutoModelForSequenceClassification'],
  ['TOKEN_CLS', 'AutoModelForTokenClassification'],
  ['QUESTION_ANS', 'AutoModelForQuestionAnswering'],
  ['FEATURE_EXTRACTION', 'AutoModel'],
  ['text-generation', 'AutoModelForCausalLM'],
  ['text2text-generation', 'AutoModelForSeq2SeqLM'],
  ['summarization', 'AutoModelForSeq2SeqLM'],
  ['translation', 'AutoModelForSeq2SeqLM'],
  ['text-classification', 'AutoModelForSequenceClassification'],
  ['token-classification', 'AutoModelForTokenClassification'],
  ['image-text-to-text', 'AutoModelForImageTextToText'],
  ['automatic-speech-recognition', 'AutoModelForSpeechSeq2Seq'],
  ['feature-extraction', 'AutoModel'],
])

function peft(target: UseTarget): ReturnType<MakeCode> {
  const { base, adapterTask, task } = target
  if (base === undefined) return undefined
  const name = PEFT_CLASSES.get(adapterTask ?? '') ?? PEFT_CLASSES.get(task ?? '')
  const model = name ?? 'AutoModel'
  return {
    code: [
      'from peft import PeftModel',
      `from transformers import ${model}`,
      '',
      `base = ${model}.from_pretrained(${literal(base)}, device_map="auto")`,
      `model = PeftModel.from_pretrained(base, ${pinned(target)})`,
    ].join('\n'),
    notes: name === undefined ? ['needs-base', 'class-unknown'] : ['needs-base'],
  }
}

/** ESPnet's interfaces give a dictionary or a list of readings (https://github.com/espnet/espnet_model_zoo). */
function espnet(target: UseTarget): ReturnType<MakeCode> {
  const id = literal(target.repository.id)
  if (target.task === 'text-to-speech' || target.task === 'text-to-audio')
    return {
      code: [
        'import soundfile',
        'from espnet2.bin.tts_inference import Text2Speech',
        '',
        `text2speech = Text2Speech.from_pretrained(${id})`,
        'wav = text2speech("Jupiter is the largest planet.")["wav"]',
        'soundfile.write("speech.wav", wav.numpy(), text2speech.fs)',
      ].join('\n'),
      notes: ['newest-revision'],
    }
  if (target.task === 'automatic-speech-recognition')
    return {
      code: [
        'import soundfile',
        'from espnet2.bin.asr_inference import Speech2Text',
        '',
        `speech2text = Speech2Text.from_pretrained(${id})`,
        'speech, rate = soundfile.read("speech.wav")',
        'text, *_ = speech2text(speech)[0]',
        'print(text)',
      ].join('\n'),
      notes: ['newest-revision'],
    }
  return undefined
}

/** Ultralytics opens a file, and its class is `YOLO` whatever the version: the Hub's own code says `YOLOv8`. */
function ultralytics(target: UseTarget, choice: Choice | undefined): ReturnType<MakeCode> {
  const [file, ...others] = choice?.weights ?? []
  if (file === undefined || others.length > 0 || !/\.(?:pt|onnx)$/.test(file.path)) return undefined
  const { id, revision } = target.repository
  const code = [
    'from huggingface_hub import hf_hub_download',
    'from ultralytics import YOLO',
    '',
    `model = YOLO(hf_hub_download(${literal(id)}, ${literal(file.path)}, revision=${literal(revision)}))`,
    'model.predict("picture.jpg", save=True)',
  ]
  return { code: code.join('\n') }
}
