import type { Entry } from '../../../src/catalogue/entry.ts'

/** An entry of which only the id is known, and what a test adds. */
export function entry(id: string, rest: Partial<Entry> = {}): Entry {
  return {
    id,
    licence: 'unknown',
    access: 'unknown',
    kind: 'base',
    formats: [],
    quantizations: [],
    languages: [],
    capabilities: [],
    topics: [],
    aliases: [],
    ...rest,
  }
}

/** A small catalogue, the most downloaded first. */
export const shelf: Entry[] = [
  entry('acme/Widget-7B-Instruct', {
    task: 'text-generation',
    taskLabel: 'Text Generation',
    licence: 'permissive',
    licenceName: 'MIT License',
    family: 'acme/Widget-7B-Instruct',
    parameters: 7.2e9,
    context: 32_768,
    size: 14.4e9,
    memory: [16e9, 19e9],
    program: 'vllm',
    downloads: 900,
    capabilities: ['tools'],
    languages: ['en', 'de'],
    updated: '2026-02-01',
    added: '2025-01-01',
    scores: 4,
  }),
  entry('quants/Widget-7B-Instruct-GGUF', {
    task: 'text-generation',
    taskLabel: 'Text Generation',
    licence: 'permissive',
    kind: 'quantized',
    family: 'acme/Widget-7B-Instruct',
    formats: ['gguf'],
    quantizations: ['Q4_K_M', 'Q8_0'],
    parameters: 7.2e9,
    size: 4.4e9,
    memory: [6e9, 9e9],
    program: 'llama.cpp',
    downloads: 800,
    added: '2025-03-01',
  }),
  entry('zeta/tiny-embed', {
    task: 'sentence-similarity',
    taskLabel: 'Sentence Similarity',
    licence: 'non-commercial',
    parameters: 2.2e7,
    downloads: 700,
    languages: ['ar'],
    topics: ['retrieval'],
  }),
  entry('mixer/MoE-30B-A3B', {
    task: 'text-generation',
    taskLabel: 'Text Generation',
    licence: 'with-conditions',
    parameters: 30e9,
    active: 3e9,
    memory: [20e9],
    atLeast: true,
    program: 'llama.cpp',
    downloads: 600,
  }),
  entry('lab/SpeechReader', {
    task: 'automatic-speech-recognition',
    taskLabel: 'Automatic Speech Recognition',
    capabilities: ['audio'],
  }),
  entry('lab/Speaker', { task: 'text-to-speech', taskLabel: 'Text-to-Speech' }),
]
