import { namesDraft } from '../facts/name-size.ts'
import type { Choice } from '../files/choices.ts'
import { endpointPrefix, folderName } from './commands.ts'
import { isQuotable, quotePosix } from './shell.ts'
import { chatRequest, type Program, type Snippet } from './snippet.ts'
import type { UseTarget } from './target.ts'

/** What of a choice stands in the commands, each part quoted for a POSIX shell. */
export interface GgufFilling {
  /** Paths of the files to download: weights, then the projector. */
  files: string
  /** A line that joins the pieces of a cut file, or nothing. */
  join: string
  /** Path on disk of the file that the program opens. */
  model: string
  /** `:Q4_K_M`, or nothing where the name does not say the quantization. */
  tag: string
  /** ` --mmproj …` with the path on disk, or nothing. */
  projector: string
  /** Path of the weights within the repository. */
  path: string
}

/**
 * The parts of a choice that commands are filled with. `undefined` where a name cannot stand in a
 * command.
 */
export function ggufFilling(
  target: UseTarget,
  choice: Choice,
  projector: string | undefined,
): GgufFilling | undefined {
  const weights = choice.weights.map(({ path }) => path)
  const [first] = weights
  const paths = [...weights, ...(projector === undefined ? [] : [projector])]
  if (first === undefined || !paths.every(isQuotable)) return undefined
  const folder = folderName(target.repository.id)
  const { quantization, joined } = choice
  // Pieces that were cut from one file load only when they are one again.
  const opened = joined ?? first
  const pieces = weights.map((path) => quotePosix(`${folder}/${path}`)).join(' ')
  return {
    files: paths.map(quotePosix).join(' '),
    join: joined === undefined ? '' : `cat ${pieces} > ${quotePosix(`${folder}/${joined}`)}\n`,
    model: quotePosix(`${folder}/${opened}`),
    tag: quantization?.source === 'name' ? `:${quantization.label}` : '',
    projector: projector === undefined ? '' : ` --mmproj ${quotePosix(`${folder}/${projector}`)}`,
    path: quotePosix(first),
  }
}

/** Programs that load GGUF files, with where their commands are documented. */
const PROGRAMS = {
  llamaCpp: {
    label: 'llama.cpp',
    docsUrl: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md',
  },
  ollama: { label: 'Ollama', docsUrl: 'https://huggingface.co/docs/hub/ollama' },
  dockerModelRunner: {
    label: 'Docker Model Runner',
    docsUrl: 'https://docs.docker.com/ai/model-runner/',
  },
  localAi: { label: 'LocalAI', docsUrl: 'https://localai.io/docs/getting-started/models/' },
  nodeLlamaCpp: { label: 'node-llama-cpp', docsUrl: 'https://node-llama-cpp.withcat.ai/cli/chat' },
} satisfies Record<string, Program>

/** Tasks whose GGUF files other programs load: pictures, sound, video, numbers. */
const OTHER_TASKS =
  /^(?:text-to-(?:image|video|speech|audio|3d)|image-to-(?:image|video|3d)|automatic-speech-recognition|audio-to-audio|audio-classification|unconditional-image-generation|voice-activity-detection|image-classification|image-segmentation|object-detection|depth-estimation|time-series-forecasting|robotics)$/

/** Tasks that need a head which llama.cpp does not compute, unless the model is one to talk to. */
const HEAD_TASKS =
  /^(?:text-classification|token-classification|zero-shot-classification|question-answering|fill-mask)$/

/** Words of names that say, where no task is stated, that the files are of pictures or sound. */
const OTHER_NAMES =
  /(?:^|[-_./])(?:comfyui|audio\w*|tts|asr|stt|whisper\w*|vits|piper|flux\w*|sdxl|vae|wan2|lora|loras)(?:$|[-_./])/i

/** Architectures in GGUF headers that no language model has. */
const OTHER_ARCHITECTURES =
  /^(?:flux|sd1|sd3|sdxl|wan|aura|hidream|cosmos|ltxv|hyvid|lumina2|pig|clip|whisper|qwen_image|z_image)$/i

/** Whether llama.cpp and the programs around it load the model. */
function isForLlamaCpp({ task, ggufArchitecture, isChat, repository }: UseTarget): boolean {
  if (OTHER_ARCHITECTURES.test(ggufArchitecture ?? '') || namesDraft(repository.id)) return false
  if (task === undefined) return isChat || !OTHER_NAMES.test(repository.id)
  return !OTHER_TASKS.test(task) && (isChat || !HEAD_TASKS.test(task))
}

/** Names that say the model orders passages. */
const RERANKER = /(?:^|[-_./])rerank(?:er)?(?:$|[-_.])/i

/** What llama-server needs to be told for a model that does not write text. */
function serverMode({ task, tags, repository }: UseTarget): string {
  const isReranker =
    tags.has('cross-encoder') || tags.has('reranker') || RERANKER.test(repository.id)
  if (task === 'text-ranking' || (task === undefined && isReranker)) return ' --reranking'
  return task === 'feature-extraction' || task === 'sentence-similarity' ? ' --embedding' : ''
}

/**
 * Commands for one choice of a GGUF repository.
 * @param filling The parts of the choice.
 * @param isSplit Whether the weights are more than one file, which some programs cannot fetch.
 */
export function ggufSnippets(target: UseTarget, filling: GgufFilling, isSplit: boolean): Snippet[] {
  if (!isForLlamaCpp(target)) return []
  const { id } = target.repository
  const isWriter = serverMode(target) === ''
  // Programs that know one Hub only are no help with another.
  if (endpointPrefix(target.repository) !== '') return llamaCpp(target, filling)
  return [
    ...llamaCpp(target, filling),
    ...(isWriter && !isSplit
      ? [
          line(PROGRAMS.ollama, 'ollama-run', `ollama run hf.co/${id}${filling.tag}`),
          line(
            PROGRAMS.dockerModelRunner,
            'docker-model-run',
            `docker model run hf.co/${id}${filling.tag}`,
          ),
          localAi(target, filling),
        ]
      : []),
    ...(isWriter
      ? [
          line(
            PROGRAMS.nodeLlamaCpp,
            'node-llama-cpp',
            `npx -y node-llama-cpp chat hf:${id}${filling.tag}`,
          ),
        ]
      : []),
  ]
}

function llamaCpp(target: UseTarget, filling: GgufFilling): Snippet[] {
  const { id, revision } = target.repository
  const mode = serverMode(target)
  const program = PROGRAMS.llamaCpp
  const folder = quotePosix(folderName(id))
  const prefix = endpointPrefix(target.repository)
  const download = `${prefix}hf download ${id} \\\n  ${filling.files} \\\n  --revision ${quotePosix(revision)} --local-dir ${folder}`
  const serve = `llama-server --model ${filling.model}${filling.projector}${mode}`
  const hub: Snippet = {
    ...line(program, 'llama-cpp-hub', `${prefix}llama-server -hf ${id}${filling.tag}${mode}`),
    title: 'serve-newest',
  }
  return [
    {
      ...line(program, 'llama-cpp-file', `${download}\n${filling.join}${serve}`),
      title: 'download-and-serve',
      notes: [],
    },
    ...(mode === ''
      ? [
          {
            ...line(program, 'llama-cpp-call', chatRequest(8080, undefined)),
            title: 'call' as const,
            notes: [],
          },
        ]
      : []),
    hub,
    {
      ...line(program, 'llama-cpp-brew', 'brew install llama.cpp'),
      title: 'install-mac-linux',
      notes: [],
    },
    {
      ...line(program, 'llama-cpp-winget', 'winget install llama.cpp'),
      title: 'install-windows',
      notes: [],
    },
  ]
}

function localAi({ repository }: UseTarget, filling: GgufFilling): Snippet {
  const code = [
    'docker run -p 8080:8080 --name localai -v "$PWD/models:/models" \\',
    `  localai/localai:latest huggingface://${repository.id}/${filling.path}`,
  ].join('\n')
  return line(PROGRAMS.localAi, 'localai-docker', code)
}

function line(program: Program, id: string, code: string): Snippet {
  return {
    id,
    app: program.label,
    title: 'run',
    notes: ['newest-revision'],
    language: 'bash',
    code,
    docsUrl: program.docsUrl,
  }
}

/** Commands for a GGUF repository whose files are not listed: the program picks the quantization. */
export function unlistedGguf(target: UseTarget): Snippet[] {
  if (!isForLlamaCpp(target)) return []
  const { id } = target.repository
  const mode = serverMode(target)
  const prefix = endpointPrefix(target.repository)
  const commands = [
    line(PROGRAMS.llamaCpp, 'llama-cpp-unlisted', `${prefix}llama-server -hf ${id}${mode}`),
    ...(prefix === '' && mode === ''
      ? [line(PROGRAMS.ollama, 'ollama-unlisted', `ollama run hf.co/${id}`)]
      : []),
  ]
  return commands.map((snippet) => ({
    ...snippet,
    notes: ['picks-quantization', 'newest-revision'],
  }))
}
