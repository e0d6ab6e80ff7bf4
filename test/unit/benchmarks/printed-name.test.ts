import { expect, test } from 'vitest'
import { readPrintedName, readSetupText } from '../../../src/benchmarks/registry.ts'

/** A printed name as the benchmark's key and what stood beside it. */
function read(printed: string): string {
  const { benchmark, parts } = readPrintedName(printed)
  return [benchmark?.slug ?? 'unknown', ...parts.map(({ kind, text }) => `${kind} ${text}`)].join(
    ' | ',
  )
}

test.each([
  ['HLE (w/ tools)', 'hle | method with tools'],
  ['HLE no tools', 'hle | method no tools'],
  ['GAIA (text only)', 'gaia | method text only'],
  ['GSM-8K (CoT, 8-shot)', 'gsm8k | method chain of thought | shots 8-shot'],
  ['5-shot MMLU', 'mmlu | shots 5-shot'],
  ['τ²-Bench Telecom', 'tau2-bench | subset telecom'],
  ['Terminal-Bench Hard', 'terminal-bench | subset hard'],
  ['SimpleQA Verified', 'simpleqa-verified'],
  ['IFEval (inst-level strict)', 'ifeval | subset instruction-level strict'],
  ['AIME-24 avg@4', 'aime-2024 | samples mean of 4'],
  ['MATH-500 maj@64', 'math-500 | method majority vote of 64'],
  ['HMMT Feb 25', 'hmmt | version 2025-02'],
  ['HMMT (Nov. 2025)', 'hmmt | version 2025-11'],
  ['LiveCodeBench v6 (2410-2502)', 'livecodebench | version v6 | version 2410-2502'],
  ['jsquad-1.1-0.3', 'jsquad | version 1.1-0.3'],
  ['Common Voice 8.0', 'common-voice | version 8'],
  ['newstest2014-deen.de.en', 'wmt | version newstest2014 | language de-en'],
  ['newstest2009-engspa.eng.spa', 'wmt | version newstest2009 | language en-es'],
  ['Tatoeba.en.de', 'tatoeba | language en-de'],
  ['WMT20-en-ja', 'wmt | version 20 | language en-ja'],
  ['MGSM (German)', 'mgsm | language de'],
  ['MGSM-zh', 'mgsm | language zh'],
  ['MMMU-Pro (val)', 'mmmu-pro | split validation'],
  ['DocVQAtest', 'docvqa | split test'],
  ['dev-clean', 'librispeech-clean | split dev'],
  ['MathVista (mini)', 'mathvista | split testmini'],
  ['MathVerse_mini', 'mathverse | split testmini'],
  ['MATH-Vision (testmini)', 'mathvision | split testmini'],
  ['SWE-bench Pro (Public)', 'swe-bench-pro | split public test'],
  ['GPQA mini', 'unknown'],
  ['MMLU (public)', 'unknown'],
  ['Video-MME without subtitles', 'videomme | method without subtitles'],
  ['GLUE MNLI (mm)', 'mnli | subset mismatched'],
  ['MTEB(56)', 'mteb | beside 56'],
  ['MMMU-Pro (10 options)', 'mmmu-pro | subset standard (10 options)'],
  ['HumanEval+ (32 problems)', 'humaneval-plus | beside 32 problems'],
  ['BBH 3-shot@1', 'bbh | shots 3-shot'],
  ['LiveCodeBench (v6 2024-08↔2025-05)', 'livecodebench | version v6 | version 2024-08 to 2025-05'],
  ['ARC-Challenge (Acc-Norm, 25-shot)', 'arc-challenge | metric Acc-Norm | shots 25-shot'],
  ['HumanEval pass@5', 'humaneval | metric pass@5'],
  ['RULER 32k', 'ruler | stated 32k'],
])('%s is %s: nothing that stood beside the name is lost', (printed, expected) => {
  expect(read(printed)).toBe(expected)
})

test.each(['Math average', 'Math (GSM8K)', 'Math Reasoning', 'MMLU (Chemistry)', 'Speed of MMLU'])(
  '%s has a word that is not understood, so it names no benchmark',
  (printed) => {
    expect(readPrintedName(printed).benchmark).toBeUndefined()
  },
)

test('a text that speaks of the setup only is told from a name', () => {
  expect(readSetupText('0-shot, CoT')?.map(({ kind }) => kind)).toEqual(['shots', 'method'])
  expect(readSetupText('MMLU, CoT')).toBeUndefined()
})
