import { counter } from '../plural.ts'

const count = counter('en')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory = {
  table: 'Memory by choice',
  /** First line of the section. */
  noSizes: 'The sizes of the weights are not stated, so nothing can be said.',
  adapter: ({ base }: { base: string }) =>
    `An adapter: it loads on top of ${base} and needs the memory of that model, and a little more.`,
  adapterUnnamed: 'An adapter: it needs the memory of its base model, and a little more.',
  needs: ({ what, size, tokens }: { what: string; size: string; tokens: string }) =>
    `${what} needs about ${size}${tokens === '' ? '' : ` at ${tokens} tokens`}`,
  needsAtLeast: ({ what, size }: { what: string; size: string }) =>
    `${what} needs at least ${size}, and more that is not known`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }: { needs: string; device: string }) => `${needs}: ${device}.`,
  only: 'The model',
  smallest: 'The smallest choice',
  device: {
    graphics: ({ gigabytes }: { gigabytes: number }) => `a graphics card with ${gigabytes} GB`,
    unified: ({ gigabytes }: { gigabytes: number }) => `a Mac with ${gigabytes} GB`,
    system: ({ gigabytes }: { gigabytes: number }) => `${gigabytes} GB of memory`,
  },
  severalDevices: {
    graphics: 'more than one graphics card of 80 GB',
    unified: 'a Mac with more than 96 GB',
    system: 'more than 96 GB of memory',
  },
  recommended: ({ list }: { list: string }) => `Recommended: ${list}.`,
  recommendedOne: ({ label, gigabytes }: { label: string; gigabytes: number }) =>
    `${label} for ${gigabytes} GB`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }: { size: string }) => `${size} spare`,
    no: ({ size }: { size: string }) => `${size} short`,
    split: ({ size }: { size: string }) => `${size} on the processor`,
    unknown: 'not known',
  },
  head: {
    choice: 'Choice',
    weights: 'Weights',
    context: 'Context',
    needs: 'Needs',
    size: ({ gigabytes }: { gigabytes: number }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }: { size: string }) => `at least ${size}`,
  withProjector: ({ size }: { size: string }) => `with a projector of ${size} for images`,
  /** The fold that explains. */
  howTitle: 'How this is computed',
  how: 'Needs = weights of the very files (a projector among them) + cache of one conversation + an allowance for compute buffers. It is an estimate. A device of 24 GB has 25.8 GB in the decimal units used for files.',
  headroom: {
    'llama.cpp': 'Head-room: of a graphics card llama.cpp leaves 1 GiB free by default.',
    vllm: 'Head-room: of a graphics card vLLM takes nine tenths by default; the table counts with that.',
    transformers: 'Head-room: for Transformers 1 GiB of each device is left free.',
    plain: 'Head-room: 1 GiB of each device is left free.',
    mlx: 'Head-room: the columns leave 1 GiB of each device free.',
    mac: 'A Mac lends its graphics part two thirds of the memory up to 36 GB, three quarters above; the table counts with that.',
    unified:
      'A Mac lends its graphics part two thirds of the memory up to 36 GB, three quarters above; the panel counts with that for Apple silicon.',
  },
  factsTitle: ({ count }: { count: number }) => `Facts it rests on (${count})`,
  formula: {
    layers: ({ number }: { number: number }) => count(number, { one: 'layer', other: 'layers' }),
    recurrentLayers: ({ number }: { number: number }) =>
      count(number, { one: 'recurrent layer', other: 'recurrent layers' }),
    group: (values: {
      layers: string
      tokens: string
      window: string
      numbers: string
      index: string
      bytes: string
    }) =>
      `${values.layers} × ${values.tokens} tokens${values.window} × ${values.numbers} numbers × 2 bytes${values.index} = ${values.bytes}`,
    window: ({ tokens }: { tokens: string }) => ` (window of ${tokens})`,
    index: ({ bytes }: { bytes: string }) => ` + ${bytes} bytes of index`,
    state: ({ layers, bytes }: { layers: string; bytes: string }) =>
      `${layers}, whatever the context: ${bytes}`,
    total: ({ tokens, bytes }: { tokens: string; bytes: string }) =>
      `Cache of one sequence of ${tokens} tokens in 16 bits: ${bytes}`,
    unknown: ({ reason }: { reason: string }) => `Cache not known: ${reason}.`,
    none: ({ reason }: { reason: string }) => `No cache: the model ${reason}.`,
    growing:
      'Buffers grow with the size of what is made; how much is not known, so no answer is given.',
    base: ({ base }: { base: string }) =>
      `Read from the configuration of ${base}, its base in this catalogue.`,
    noLimit: 'The longest context of the model is not stated.',
  },
  /** Why a model keeps nothing of its context: what it does instead. */
  none: {
    'whole-input': 'reads its whole input at once',
    'between-steps': 'keeps no context between steps',
  },
  /** Why it is not known what a model keeps of its context. */
  unknown: {
    'nothing-known': 'no configuration and no header is known',
    architecture: ({ architecture }: { architecture: string }) =>
      `the architecture ${architecture} is not known here`,
    'no-architecture-in-config': 'the configuration names no architecture',
    'no-architecture-in-header': 'the header names no architecture',
    'no-layers-in-config': 'the configuration states no number of layers',
    'no-layers-in-header': 'the header states no number of layers',
    'no-heads-in-config': 'the configuration states no number of KV heads',
    'no-heads-in-header': 'the header states no KV heads',
    'no-ranks': 'latent attention without its ranks',
    'no-pattern': 'sliding-window layers whose pattern is not stated',
    'no-window': 'sliding-window layers without a window',
    'no-state': 'recurrent layers whose state is not stated',
    'no-mix': 'a mix of attention and recurrent layers that is not stated',
    'encoder-decoder': ({ architecture }: { architecture: string }) =>
      `${architecture} has an encoder and a decoder whose sizes are not stated`,
  },
  notes: {
    latent: 'Latent attention: one compressed vector per token and layer.',
    indexed: ({ bytes }: { bytes: string }) =>
      `Latent attention: one compressed vector per token and layer, and ${bytes} bytes by which the indexer picks tokens.`,
    encoder: ({ tokens }: { tokens: string }) =>
      `The decoder also keeps keys and values of the encoder's ${tokens} positions.`,
    window: ({ program, tokens }: { program: string; tokens: string }) =>
      `Layers with a window: ${program} keeps at most ${tokens} tokens of them.`,
    noWindow: ({ program }: { program: string }) =>
      `Layers with a window: ${program} keeps their whole context.`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values: { widths: string; tokens: string; bytes: string }) =>
      `Buffers in llama.cpp: 512 tokens × ${values.widths} numbers × 4 bytes and a mask of ${values.tokens} × 512 × 2 bytes = ${values.bytes}`,
    vllm: (values: { widths: string; outputs: string; bytes: string }) =>
      `Buffers in vLLM: 2,048 tokens × ${values.widths} numbers × 2 bytes, 256 × ${values.outputs} outputs × 8 bytes and 0.54 GB for graphs and libraries = ${values.bytes}`,
    transformers: (values: { widths: string; tokens: string; bytes: string }) =>
      `Buffers in Transformers, which reads everything at once: ${values.tokens} tokens × ${values.widths} numbers × 2 bytes = ${values.bytes}`,
    mlx: (values: { widths: string; tokens: string; bytes: string }) =>
      `Buffers in mlx-lm: ${values.tokens} tokens × ${values.widths} numbers × 2 bytes = ${values.bytes}`,
    share:
      'Buffers: 5 % of the weights, at most 4.3 GB, at least 0.27 GB in llama.cpp and 0.07 GB elsewhere, for the sizes that they come from are not stated.',
  },
}
