/** The programs that a card's own code is for, and where the first of that code stands. */
export interface CardCode {
  /** Printed names, in the order of the card. */
  programs: string[]
  /** Words of the heading above the first of it, as the card writes them. */
  heading?: string
}

/** What code of a program says, at the start of a line but for a prompt, `!` or `sudo`. */
const PROGRAMS: readonly (readonly [string, RegExp])[] = [
  ['vLLM', /^(?:vllm serve\b|(?:from|import) vllm\b|python3? -m vllm\.)/],
  ['SGLang', /^(?:sglang serve\b|import sglang\b|from sglang\b|python3? -m sglang\.)/],
  ['Transformers', /^(?:from transformers\b.*\bimport\b|import transformers\b)/],
  ['Diffusers', /^(?:from diffusers\b.*\bimport\b|import diffusers\b)/],
  ['PEFT', /^from peft\b.*\bimport\b/],
  ['Sentence Transformers', /^from sentence_transformers\b.*\bimport\b/],
  ['llama.cpp', /^(?:(?:\S*\/)?llama-(?:server|cli|mtmd-cli|embedding)\b|from llama_cpp import\b)/],
  ['Ollama', /^ollama (?:run|pull|create)\b/],
  ['MLX LM', /^(?:(?:from|import) mlx_lm\b|(?:python3? -m )?mlx_lm\.\w)/],
  ['MLX-VLM', /^(?:(?:from|import) mlx_vlm\b|(?:python3? -m )?mlx_vlm\.\w)/],
  ['LMDeploy', /^(?:lmdeploy serve\b|from lmdeploy\b.*\bimport\b)/],
  ['Unsloth', /^from unsloth\b.*\bimport\b/],
  ['SpeechBrain', /^from speechbrain\b.*\bimport\b/],
  ['NeMo', /^import nemo\b/],
  ['OpenCLIP', /^(?:import open_clip\b|from open_clip\b.*\bimport\b)/],
  ['timm', /^import timm\b/],
  ['ONNX Runtime', /^(?:import onnxruntime\b|from optimum\.onnxruntime\b.*\bimport\b)/],
  ['Ultralytics', /^from ultralytics\b.*\bimport\b/],
]

const FENCE = /^ {0,3}(?:>\s?)?(`{3,}|~{3,})/
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/

/**
 * Reads which programs the code in a card's fenced blocks is for. Words about programs count for nothing:
 * a line of code must call or import one.
 * @param text The card without its front matter.
 * @returns `undefined` where no such code stands.
 */
export function cardCode(text: string | undefined): CardCode | undefined {
  const programs = new Set<string>()
  let [fence, heading, first] = ['', '', '']
  for (const line of (text ?? '').split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (fence === '') {
      fence = mark ?? ''
      heading = HEADING.exec(line)?.[1] ?? heading
      continue
    }
    if (mark?.startsWith(fence) && /^[\s>]*[`~]+\s*$/.test(line)) {
      fence = ''
      continue
    }
    const code = line.replace(/^[\s>$!%]*(?:sudo |(?:[A-Z_\d]+=\S+ )+)?/, '')
    const program = PROGRAMS.find(([, pattern]) => pattern.test(code))?.[0]
    if (program === undefined) continue
    if (programs.size === 0) first = heading
    programs.add(program)
  }
  if (programs.size === 0) return undefined
  return { programs: [...programs], ...(first !== '' && { heading: first }) }
}
