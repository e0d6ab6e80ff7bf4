import type { Check } from './checks.ts'

/*
 * These lists are this file's own on purpose: a check that read the product's would agree with it always.
 */

/** Architectures that many port and fine-tune: the paper's arXiv id, and whose accounts it belongs to. */
const ARCHITECTURES: ReadonlyMap<string, RegExp> = new Map([
  ['1810.04805', /^(?:google|google-bert)\//i],
  ['1907.11692', /^(?:facebook|facebookai|roberta)/i],
  ['1911.02116', /^(?:facebook|facebookai)\//i],
  ['1910.10683', /^(?:google|google-t5)\//i],
  ['2006.11477', /^facebook\//i],
  ['2106.07447', /^facebook\//i],
  ['2010.11929', /^google\//i],
  ['2104.09864', /^zhuiyi/i],
  ['2304.13705', /^tonyzhaozh\//i],
  ['2106.09685', /^microsoft\//i],
  ['2305.18290', /^(?!)/],
])

/** Names of files that hold a part of a model. */
const PART =
  /(?:^|[-_./])(?:mmproj|clip[-_](?:l|g|vit[\w-]*)|t5xxl\w*|[\w-]*vae|vision[-_]encoder|text[-_]encoder)(?:[-_.](?:f(?:p)?16|bf16|q8_0))?\.gguf$/i

/** Languages that hardly a card is in, by the codes that are taken for a country's. */
const RARE: ReadonlyMap<string, RegExp> = new Map([
  ['kr', /kanuri/i],
  ['se', /s[aá]mi/i],
  ['ch', /chamorro/i],
  ['ee', /\bewe\b/i],
])

/** Papers, languages, expressions, parts of models: what names alone get wrong. */
export const partChecks: Readonly<Record<string, Check>> = {
  'papers: an architecture’s under another’s account': ({ sheet: { id, papers } }) =>
    papers.flatMap((paper) =>
      paper.own && ARCHITECTURES.get(paper.id)?.test(id) === false ? [paper.id] : [],
    ),
  'papers: own beside "copy of", "ported" or "converted"': ({ sheet: { id, papers }, card }) =>
    // Cards of these accounts say it of weights that their own code became Transformers' from.
    !/^(?:facebook|google|microsoft|openai|nvidia)\//.test(id) &&
    /\b(?:is a copy of|ported version|ported from|unofficial|converted from)\b/i.test(card ?? '')
      ? papers.flatMap(({ own, id }) => (own && !ARCHITECTURES.has(id) ? [id] : []))
      : [],
  'language: a country’s code with a rare language’s name': ({ sheet: { languages }, card }) =>
    languages.length > 7
      ? []
      : languages.flatMap(({ code, name }) =>
          name !== undefined && RARE.get(code)?.test(card ?? '') === false ? [code] : [],
        ),
  'licence: a note on a well-formed expression': ({ sheet: { diagnostics } }) =>
    diagnostics.flatMap(({ code, value }) =>
      /^license-(?:spelling|expression)$/.test(code ?? '') &&
      /^[\w.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)+$/.test(String(value))
        ? [String(value)]
        : [],
    ),
  'licence: a figure without its text': ({ sheet: { license } }) =>
    license?.terms.some(({ code }) => code === 'text-unread') &&
    license.terms.some((term) => 'values' in term && term.values !== undefined)
      ? [license.name]
      : [],
  'files: a part as a choice': ({ sheet: { choices = [] } }) => {
    const parts = choices.filter(({ files }) => files.every((path) => PART.test(path)))
    return parts.length < choices.length ? parts.map(({ label }) => label) : []
  },
  'files: a choice to pick where no command follows': ({ parts: { usage } }) =>
    usage.fillings !== undefined && usage.groups.length === 0 ? [usage.lead] : [],
  'memory: a graphics card for what runs on Macs alone': ({ parts: { fit } }) =>
    fit !== undefined &&
    fit.panel.choices.length > 0 &&
    fit.panel.choices.every(({ programs }) => programs.every((program) => program === 'mlx')) &&
    /graphics card/.test(fit.lead)
      ? [fit.lead]
      : [],
  'memory: the box of packed weights as their type': ({ parts: { fit } }) =>
    (fit?.facts ?? []).flatMap(({ label, value }) =>
      label === 'Data type' && /^[UI]\d/.test(value) ? [value] : [],
    ),
}
