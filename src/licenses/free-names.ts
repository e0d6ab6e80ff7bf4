import type { LicenseClass, LicenseTerm } from './terms.ts'

/**
 * What free text that names no licence of the tables still says of itself, first match first. Only words
 * that a licence's own name uses for what it allows.
 */
export const TELLING_WORDS: readonly (readonly [RegExp, LicenseClass, LicenseTerm?])[] = [
  [
    /non-?commercial.*research|research.*non-?commercial/,
    'research',
    { code: 'noncommercial-research-only' },
  ],
  [/non-?production/, 'non-commercial', { code: 'non-production' }],
  [/\bresearch\b|\bacademic\b(?!-free)/, 'research', { code: 'research-only' }],
  [/non-?commercial|(?:^|-)nc(?:-|$)/, 'non-commercial', { code: 'non-commercial-only' }],
  [
    /community|qwen|tongyi|deepseek|gemma|llama|nvidia-open|jamba|falcon|modified-mit|minimax|open-model|hunyuan/,
    'with-conditions',
    { code: 'own-terms' },
  ],
  // Last, and nothing else beside them: "MIT with restrictions" is not permissive.
  [
    /^(?:apache|mit)(?:-(?:style|like|x11|expat|asf|software|foundation|open|source|public|\d))*$/,
    'permissive',
  ],
]

/**
 * The key of a licence's free name: lower case, dashes between words, without "the", "license",
 * "agreement", "terms" and a version at the end: `LFM Open License v1.0` → `lfm-open`.
 */
export function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, '-')
    .replace(/(?<=^|-)(?:the|licen[cs]e|agreement|terms|of|use)(?=-|$)/g, '')
    .replace(/-+/g, '-')
    .replace(/(?<=[a-z])[-.]?v?\d+\.\d+(?:\.\d+)?(?=-|$)/g, '')
    .replace(/\./g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
