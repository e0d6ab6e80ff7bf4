// @ts-nocheck: being translated
import type * as en from '../en/memory.ts'
import { counter } from '../plural.ts'

const count = counter('ar')

/** Words about memory. Sizes and counts come printed, with their unit. */
export const memory: typeof en.memory = {
  table: 'Memory by choice',
  /** First line of the section. */
  noSizes: 'The sizes of the weights are not stated, so nothing can be said.',
  adapter: ({ base }) =>
    `An adapter: it loads on top of ${base} and needs the memory of that model, and a little more.`,
  adapterUnnamed: 'An adapter: it needs the memory of its base model, and a little more.',
  needs: ({ what, size, tokens }) =>
    `${what} needs about ${size}${tokens === '' ? '' : ` at ${tokens} tokens`}`,
  needsAtLeast: ({ what, size }) => `${what} needs at least ${size}, and more that is not known`,
  /** What is needed, and where that is to be had. */
  on: ({ needs, device }) => `${needs}: ${device}.`,
  only: 'The model',
  smallest: 'The smallest choice',
  device: {
    graphics: ({ gigabytes }) => `a graphics card with ${gigabytes} GB`,
    unified: ({ gigabytes }) => `a Mac with ${gigabytes} GB`,
    system: ({ gigabytes }) => `${gigabytes} GB of memory`,
  },
  severalDevices: {
    graphics: 'more than one graphics card of 80 GB',
    unified: 'a Mac with more than 96 GB',
    system: 'more than 96 GB of memory',
  },
  /** Titles of the printed table, by the devices of its columns. */
  tables: {
    graphics: 'Table for graphics cards of 8 to 80 GB',
    unified: 'Table for Macs of 8 to 96 GB',
    system: 'Table for memory of 8 to 96 GB',
  },
  recommended: ({ list }) => `Recommended: ${list}.`,
  recommendedOne: ({ label, gigabytes }) => `${label} for ${gigabytes} GB`,
  /** Cells of the printed table. */
  cells: {
    fits: ({ size }) => `${size} spare`,
    no: ({ size }) => `${size} short`,
    split: ({ size }) => `${size} on the processor`,
    unknown: 'not known',
  },
  head: {
    choice: 'Choice',
    weights: 'Weights',
    context: 'Context',
    needs: 'Needs',
    size: ({ gigabytes }) => `${gigabytes} GB`,
  },
  atLeast: ({ size }) => `at least ${size}`,
  withProjector: ({ size }) => `with a projector of ${size} for images`,
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
  factsTitle: ({ count }) => `Facts it rests on (${count})`,
  formula: {
    layers: ({ number }) =>
      count(number, {
        zero: 'layers',
        one: 'layer',
        two: 'layers',
        few: 'layers',
        many: 'layers',
        other: 'layers',
      }),
    recurrentLayers: ({ number }) =>
      count(number, {
        zero: 'recurrent layers',
        one: 'recurrent layer',
        two: 'recurrent layers',
        few: 'recurrent layers',
        many: 'recurrent layers',
        other: 'recurrent layers',
      }),
    group: (values) =>
      `${values.layers} × ${values.tokens} tokens${values.window} × ${values.numbers} numbers × 2 bytes${values.index} = ${values.bytes}`,
    window: ({ tokens }) => ` (window of ${tokens})`,
    index: ({ bytes }) => ` + ${bytes} bytes of index`,
    state: ({ layers, bytes }) => `${layers}, whatever the context: ${bytes}`,
    total: ({ tokens, bytes }) => `Cache of one sequence of ${tokens} tokens in 16 bits: ${bytes}`,
    unknown: ({ reason }) => `Cache not known: ${reason}.`,
    none: ({ reason }) => `No cache: the model ${reason}.`,
    growing:
      'Buffers grow with the size of what is made; how much is not known, so no answer is given.',
    base: ({ base }) => `Read from the configuration of ${base}, its base in this catalogue.`,
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
    architecture: ({ architecture }) => `the architecture ${architecture} is not known here`,
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
    'encoder-decoder': ({ architecture }) =>
      `${architecture} has an encoder and a decoder whose sizes are not stated`,
  },
  notes: {
    latent: 'Latent attention: one compressed vector per token and layer.',
    indexed: ({ bytes }) =>
      `Latent attention: one compressed vector per token and layer, and ${bytes} bytes by which the indexer picks tokens.`,
    encoder: ({ tokens }) =>
      `The decoder also keeps keys and values of the encoder's ${tokens} positions.`,
    window: ({ program, tokens }) =>
      `Layers with a window: ${program} keeps at most ${tokens} tokens of them.`,
    noWindow: ({ program }) => `Layers with a window: ${program} keeps their whole context.`,
  },
  /** How the allowance is made, by program. */
  allowance: {
    'llama.cpp': (values) =>
      `Buffers in llama.cpp: 512 tokens × ${values.widths} numbers × 4 bytes and a mask of ${values.tokens} × 512 × 2 bytes = ${values.bytes}`,
    vllm: (values) =>
      `Buffers in vLLM: 2,048 tokens × ${values.widths} numbers × 2 bytes, 256 × ${values.outputs} outputs × 8 bytes and 0.54 GB for graphs and libraries = ${values.bytes}`,
    transformers: (values) =>
      `Buffers in Transformers, which reads everything at once: ${values.tokens} tokens × ${values.widths} numbers × 2 bytes = ${values.bytes}`,
    mlx: (values) =>
      `Buffers in mlx-lm: ${values.tokens} tokens × ${values.widths} numbers × 2 bytes = ${values.bytes}`,
    share:
      'Buffers: 5 % of the weights, at most 4.3 GB, at least 0.27 GB in llama.cpp and 0.07 GB elsewhere, for the sizes that they come from are not stated.',
  },
  programs: {
    'llama.cpp': 'llama.cpp',
    vllm: 'vLLM',
    transformers: 'Transformers',
    mlx: 'mlx-lm',
  },
  /** Words of the panel in the browser; `{…}` is filled in there. */
  panel: {
    device: 'Device',
    anyDevice: 'Any device',
    kind: 'Kind of memory',
    graphics: 'Graphics card',
    unified: 'Apple silicon',
    system: 'Processor only',
    memory: 'Memory of the device, GB',
    beside: 'System memory beside it, GB',
    context: 'Context',
    precision: 'Cache precision',
    program: 'Run with',
    choice: 'Choice',
    answer: 'Answer',
    needs: 'Needs',
    weights: 'Weights',
    cache: 'Cache',
    tokens: '{count} tokens',
    fits: 'fits with {size} to spare',
    split: 'with {size} of layers on the processor',
    no: '{size} short',
    unknown: 'not known: the cache comes on top',
    atLeast: 'at least {size}',
    notKnown: 'not known',
    none: 'none',
    ask: 'Say how much memory the device has, or pick a device.',
    result: '{fitting} of {count} fit in {memory} GB{at}; {usable} may be used there.',
    open: 'Whether they fit in {memory} GB is not known: the cache comes on top; {usable} may be used there.',
    at: ' at {tokens}',
    recommended: 'Recommended: {label}.',
    label: 'Memory by choice on this device',
  },
}
