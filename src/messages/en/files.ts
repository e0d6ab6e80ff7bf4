import { counter } from '../plural.ts'

const count = counter('en')

const fileCount = (number: number): string => count(number, { one: 'file', other: 'files' })

/** The files of a repository. */
export const files = {
  gated:
    'The repository is gated: these links and commands answer only to accounts that have been granted access. {terms}.',
  terms: 'Read the terms and ask for access',
  whichFiles: 'Which files',
  bitsPerWeight: ({ bits }: { bits: string }) => `${bits} bits per weight`,
  sizeNotStated: 'size not stated',
  noCommand: 'A file name of this choice cannot stand safely in a command; use the links below.',
  moreChoices: ({ number }: { number: number }) =>
    `${count(number, { one: 'more choice is', other: 'more choices are' })} in the list of files below.`,
  apart: ({ title, number, text }: { title: string; number: number; text: string }) =>
    `${title} (${number}): ${text}`,
  all: 'All files',
  printedChoices: ({ number, label }: { number: number; label: string }) =>
    `Printed with the commands of ${label}; those of ${count(number, { one: 'the other choice', other: 'other choices' })} stand on the page.`,
  repositoryFiles: 'Repository files',
  moreRows: ({ number }: { number: number }) =>
    `${count(number, { one: 'more row is', other: 'more rows are' })} in {record}.`,
  hashes: ({ number }: { number: number }) =>
    `{sums} holds the known hashes (${number}); check with {command}.`,
  columns: { file: 'File', kind: 'Kind', size: 'Size', changed: 'Changed', hash: 'SHA-256' },
  pieces: ({ joined }: { joined: string }) =>
    `These are pieces of one file: join them into ${joined} before use.`,
  projector: ({ name }: { name: string }) =>
    `With ${name}, the encoder that images or sound need; without it the model reads text alone.`,
  contradicted: ({ bits, label }: { bits: string; label: string }) =>
    `The file has ${bits} bits per weight, which ${label} does not: its name or the parameter count is wrong.`,
  asCardSays: 'as the card says',
  /** The first line: how many files there are, and how many ways to download the model. */
  lead: {
    noList: 'The snapshot has no file list.',
    noneListed: ({ counted }: { counted: number }) => `${fileCount(counted)}, none of them listed.`,
    partlyListed: ({ counted, listed }: { counted: number; listed: number }) =>
      `${fileCount(counted)}, ${listed} of them listed`,
    noWeights: ({ files: listed }: { files: string }) => `${listed}, none with weights.`,
    choices: (of: { files: string; number: number; sizes: string }) =>
      `${of.files}, ${count(of.number, { one: 'choice', other: 'choices' })}${of.sizes}.`,
    oneSize: ({ size }: { size: string }) => `, ${size}`,
    sizes: ({ least, most }: { least: string; most: string }) => `, from ${least} to ${most}`,
    someSizes: ({ number }: { number: number }) => `; the size of ${number} of them is stated`,
  },
  /** One download that a reader can choose. */
  choice: {
    /** What it is beside the model itself. */
    roles: {
      model: '',
      adapter: 'Adapter: loads on top of its base model',
      original: "The publisher's own format",
      checkpoint: 'A step of the training',
    },
    /** Said by format where nothing else is known. */
    formats: {
      safetensors: 'A format that cannot run code',
      onnx: 'For ONNX Runtime',
      openvino: 'For OpenVINO',
      coreml: 'For Apple devices',
      tflite: 'For phones and small devices',
      'litert-lm': 'For phones and small devices',
      pytorch: 'A Python pickle',
      binary: 'A binary file whose name does not tell its format',
      pickle: 'A Python pickle',
      nemo: 'For NVIDIA NeMo',
      spacy: 'A spaCy pipeline',
      mnn: 'For MNN on phones',
      ncnn: 'For ncnn on phones',
      rknn: 'For Rockchip devices',
      tensorrt: 'Built for one NVIDIA device',
    },
    original: ({ name }: { name: string }) => `Original checkpoint (${name})`,
    adapter: ({ format }: { format: string }) => `Adapter, ${format}`,
    set: ({ parts }: { parts: number }) => (parts === 1 ? 'one file' : `${parts} parts`),
    imatrix: 'made with an importance matrix',
    sameAs: ({ label }: { label: string }) => `the same model as ${label}`,
    downloads: ({ number }: { number: number }) => `This choice downloads ${fileCount(number)}.`,
    downloadsSize: ({ number, size }: { number: number; size: string }) =>
      `This choice downloads ${fileCount(number)}, ${size}.`,
    missing: ({ number }: { number: number }) =>
      `${count(number, { one: 'part of it is', other: 'parts of it are' })} not in the listing.`,
  },
  /** Ways to get a choice and to check it. */
  commands: {
    labels: {
      hf: 'hf',
      curl: 'curl',
      git: 'git',
      join: 'Join the pieces',
      verify: 'Verify',
      'verify-powershell': 'Verify (PowerShell)',
    },
    /** What to know before a command is run. */
    notes: {
      'sign-in': 'Accept the terms on the Hub first, then `hf auth login`.',
      resume: 'Run it again to resume.',
      'token-and-resume':
        'Accept the terms on the Hub first and set HF_TOKEN. Run it again to resume.',
      lfs: 'Needs Git LFS.',
      'lfs-and-token':
        'Needs Git LFS, and an access token as password once the terms are accepted.',
      'mac-sums': 'On macOS: `shasum --algorithm 256 --check` instead of `sha256sum --check`.',
      'join-first':
        'Needed before a program can load it. On Windows: `copy /b` with `+` between the pieces.',
    },
  },
  /** What loading or running the files of a repository can do. */
  risks: {
    pickles: 'The weights are Python pickles: loading them can run code that they contain.',
    'some-pickles':
      'Some weights are Python pickles, which can run code when loaded; the same repository has a format that cannot.',
    'remote-code':
      'The model needs its own Python code: it loads only with trust_remote_code, which runs the code below on your machine.',
    'code-files': 'The repository holds code files; the weights load without them.',
    'scan-clean': "The Hub's scan found nothing in these files.",
    'scan-marked': "The Hub's security scan marked files of this repository.",
  },
  /** A split file with its parts, as one row. */
  split: ({ stem, number }: { stem: string; number: number }) => `${stem} (${number} parts)`,
  /** Files that complete or belong to the choices but are no download of their own. */
  apartKinds: {
    projectors: {
      title: 'Projectors',
      text: 'Needed beside a GGUF choice to read images or sound.',
    },
    components: {
      title: 'Components',
      text: 'Encoders and decoders that the weights here are completed with; no model by themselves.',
    },
    decoders: {
      title: 'Language models',
      text: 'Words that a speech decoder weighs; the model runs without.',
    },
    drafts: {
      title: 'Draft models',
      text: 'Guess ahead for the model and make it faster.',
    },
    imatrices: {
      title: 'Importance matrices',
      text: 'What the quantizations were made with; not needed to run them.',
    },
    vocabularies: { title: 'Vocabularies', text: 'Tokenizer only, without weights.' },
  },
  /** What a file is for. */
  kinds: {
    weights: 'Weights',
    'weights-index': 'Weights index',
    adapter: 'Adapter',
    projector: 'Projector',
    component: 'Component',
    draft: 'Draft model',
    imatrix: 'Importance matrix',
    vocabulary: 'Vocabulary only',
    tokenizer: 'Tokenizer',
    template: 'Chat template',
    config: 'Configuration',
    card: 'Card',
    licence: 'Licence',
    code: 'Code',
    training: 'Training state',
    data: 'Data',
    image: 'Image',
    media: 'Audio or video',
    document: 'Document',
    archive: 'Archive',
    other: 'Other',
  },
}
