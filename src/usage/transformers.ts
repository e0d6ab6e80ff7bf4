import { autoClass } from './auto-class.ts'
import { literal, type Snippet } from './snippet.ts'
import type { UseTarget } from './target.ts'

const APP = { app: 'Transformers', docsUrl: 'https://huggingface.co/docs/transformers/' } as const

/**
 * Tasks that `pipeline` of Transformers 5 knows, with what a first call looks like
 * (https://huggingface.co/docs/transformers/main_classes/pipelines).
 */
const PIPELINES: ReadonlyMap<string, string> = new Map([
  ['text-classification', 'pipe("A planet worth a visit.")'],
  ['token-classification', 'pipe("Jupiter was seen by Galileo in Padua.")'],
  [
    'question-answering',
    'pipe(question="Which planet is the largest?", context="Jupiter is the largest planet.")',
  ],
  ['fill-mask', 'pipe(f"Jupiter is the {pipe.tokenizer.mask_token} planet.")'],
  ['feature-extraction', 'pipe("Jupiter is the largest planet.")'],
  ['zero-shot-classification', 'pipe("Jupiter has 97 moons.", candidate_labels=["sky", "sea"])'],
  ['automatic-speech-recognition', 'pipe("speech.wav")'],
  ['audio-classification', 'pipe("sound.wav")'],
  ['text-to-speech', 'pipe("Jupiter is the largest planet.")'],
  ['text-to-audio', 'pipe("Jupiter is the largest planet.")'],
  ['image-classification', 'pipe("picture.jpg")'],
  ['image-segmentation', 'pipe("picture.jpg")'],
  ['image-feature-extraction', 'pipe("picture.jpg")'],
  ['object-detection', 'pipe("picture.jpg")'],
  ['depth-estimation', 'pipe("picture.jpg")'],
  ['mask-generation', 'pipe("picture.jpg")'],
  ['video-classification', 'pipe("film.mp4")'],
  ['zero-shot-image-classification', 'pipe("picture.jpg", candidate_labels=["a cat", "a dog"])'],
  ['zero-shot-object-detection', 'pipe("picture.jpg", candidate_labels=["a cat", "a dog"])'],
  ['visual-question-answering', 'pipe(image="picture.jpg", question="What is in the picture?")'],
  ['document-question-answering', 'pipe(image="page.png", question="Who wrote this?")'],
  [
    'table-question-answering',
    'pipe(query="Which is the largest?", table={"planet": ["Jupiter"]})',
  ],
])

/** Python that loads a Transformers repository at the pinned revision and uses it once. */
export function transformersSnippets(target: UseTarget): Snippet[] {
  const install: Snippet = {
    ...APP,
    id: 'transformers-install',
    title: 'install',
    language: 'bash',
    code: 'pip install transformers torch accelerate',
  }
  const call = PIPELINES.get(target.task ?? '')
  const code = call === undefined ? loading(target) : pipeline(target, target.task ?? '', call)
  const isKnown = call !== undefined || autoClass(target) !== undefined
  const notes: Snippet['notes'] = [
    ...(target.runsOwnCode ? (['runs-own-code'] as const) : []),
    ...(isKnown ? [] : (['class-unknown'] as const)),
  ]
  return [
    install,
    { ...APP, id: 'transformers-use', title: 'use', language: 'python', code, notes },
  ]
}

/** The arguments that pin what is loaded. */
function pinned({ repository, runsOwnCode }: UseTarget): string {
  const revision = `, revision=${literal(repository.revision)}`
  return `${literal(repository.id)}${revision}${runsOwnCode ? ', trust_remote_code=True' : ''}`
}

function pipeline(target: UseTarget, task: string, call: string): string {
  return [
    'from transformers import pipeline',
    '',
    `pipe = pipeline(${literal(task)}, model=${pinned(target)})`,
    `print(${call})`,
  ].join('\n')
}

function loading(target: UseTarget): string {
  const model = autoClass(target) ?? 'AutoModel'
  if (model === 'AutoModelForImageTextToText' || model === 'AutoModelForMultimodalLM')
    return seeing(target, model)
  const lines = (use: readonly string[]) =>
    [
      `from transformers import ${model}, AutoTokenizer`,
      '',
      `tokenizer = AutoTokenizer.from_pretrained(${pinned(target)})`,
      `model = ${model}.from_pretrained(${pinned(target)}, device_map="auto")`,
      ...use,
    ].join('\n')
  if (model === 'AutoModelForCausalLM')
    return lines(target.isChat ? chat('tokenizer', textMessage) : completion)
  if (model === 'AutoModelForSeq2SeqLM') return lines(translation)
  return [
    `from transformers import ${model}`,
    '',
    `model = ${model}.from_pretrained(${pinned(target)})`,
  ].join('\n')
}

const textMessage = '{"role": "user", "content": "Which planet is the largest?"}'
const pictureMessage =
  '{"role": "user", "content": [{"type": "image", "path": "picture.jpg"}, {"type": "text", "text": "What is in the picture?"}]}'

function chat(reader: string, message: string): string[] {
  return [
    '',
    `messages = [${message}]`,
    `inputs = ${reader}.apply_chat_template(`,
    '    messages,',
    '    add_generation_prompt=True,',
    '    tokenize=True,',
    '    return_dict=True,',
    '    return_tensors="pt",',
    ').to(model.device)',
    'outputs = model.generate(**inputs, max_new_tokens=200)',
    'answer = outputs[0][inputs["input_ids"].shape[-1] :]',
    `print(${reader}.decode(answer, skip_special_tokens=True))`,
  ]
}

const completion = [
  '',
  'inputs = tokenizer("The largest planet is", return_tensors="pt").to(model.device)',
  'outputs = model.generate(**inputs, max_new_tokens=32)',
  'print(tokenizer.decode(outputs[0], skip_special_tokens=True))',
]

const translation = [
  '',
  'inputs = tokenizer("Jupiter is the largest planet.", return_tensors="pt").to(model.device)',
  'outputs = model.generate(**inputs, max_new_tokens=64)',
  'print(tokenizer.decode(outputs[0], skip_special_tokens=True))',
]

function seeing(target: UseTarget, model: string): string {
  const head = [
    `from transformers import ${model}, AutoProcessor`,
    '',
    `processor = AutoProcessor.from_pretrained(${pinned(target)})`,
    `model = ${model}.from_pretrained(${pinned(target)}, device_map="auto")`,
  ]
  return [...head, ...(target.isChat ? chat('processor', pictureMessage) : [])].join('\n')
}
