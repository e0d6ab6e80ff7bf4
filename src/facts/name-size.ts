import { known } from '../known.ts'

/** Sizes that a repository's name states, in parameters. */
export interface NamedSizes {
  total?: number
  active?: number
}

// No `k`: `128k` in a name is a context length or a number of steps.
const scales: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 }

function count(digits: string | undefined, unit: string | undefined): number | undefined {
  const value = Math.round(Number(digits) * (scales[unit?.toLowerCase() ?? ''] ?? Number.NaN))
  return value > 0 ? value : undefined
}

/** `8x7B` shares layers between its experts: the product is no count. */
const expertsByWidth = /\d+x\d+(?:\.\d+)?(?:[bm]|$)/i
/** `A3B`, `a400m`: the part that works on one token. */
const activePart = /^a(\d+(?:\.\d+)?)([bm])$/i
/** `17B` before `16E`: Llama 4 names its active part and its experts. */
const experts = /^\d+e$/i
/** `1M` beside `7B` is a context; no model reads more than this, in tokens. */
const longestContext = 20e6
const wholePart = /^(\d{1,4}(?:\.\d{1,3})?)([mbt])$/i
/** `1-5b` could be 1.5 billion or the first 5B, `05b` is no number of a size. */
const dashDecimal = /(?:^|[-_ /])[01]-\d[mb](?=$|[-_. ])/i
const leadingZero = /^0\d/

/** More than any model of today has: `27T` counts something else. */
const mostParameters = 10e12

/** Names of what drafts for another model and writes nothing without it. */
const DRAFT_NAME =
  /(?:^|[-_. ])(?:draft(?:er|ing)?s?|d(?:flash|spark)\d*|p?eagle[13]?|medusa\d?|speculators?|mtp[-_ ](?:only|heads?))(?=$|[-_. ])/i

/** Names of parts of a model, and of what is put beside one. */
const PART_NAME =
  /(?:^|[-_. ])(?:heads?|mm[-_]?proj(?:ector)?|projectors?|connector|text[-_ ]?encoders?|vision[-_ ]?(?:encoder|tower)|clip[-_ ]vit|loras?|q?dora|lokr|adapters?)(?=$|[-_. ])/i

const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

/** Whether a repository's name says that it drafts for another model. */
export function namesDraft(id: string): boolean {
  return DRAFT_NAME.test(nameOf(id))
}

/** Whether a repository's name says that it holds a part of a model, or what works beside one. */
function namesPart(id: string): boolean {
  return namesDraft(id) || PART_NAME.test(nameOf(id))
}

/** A version may stand before an underscore: `qwen1.5_7b` is a 7B, `pythia_1_4b` could be either. */
const splitDecimal = /(?:^|[-_ /])\d_\d+[mb](?=$|[-_. ])/i

/**
 * Reads the sizes in a repository's name as the families mean them: `35B-A3B` has 35 billion parameters
 * and 3 billion active ones, `A2.7B` and `17B-16E` name the active part only, `8x7B` and `E4B`
 * (effective) name no count, and two different sizes (`8B-to-1B`, `350m-15b`) name none that is sure. A
 * name of a part has its target's size, and gives none.
 */
export function sizesInName(id: string): NamedSizes {
  const name = nameOf(id)
  if (namesPart(id)) return {}
  // A decimal point stands between digits; any other point ends a word.
  const words = name.split(/[-_ /]|(?<!\d)\.|\.(?!\d)/).filter((word) => word !== '')
  if (words.some((word) => expertsByWidth.test(word))) return {}
  const activeWord = words.flatMap((word) => [word.match(activePart)]).find((match) => match)
  const active = count(activeWord?.[1], activeWord?.[2])
  if (splitDecimal.test(name) || dashDecimal.test(name))
    return active === undefined ? {} : { active }
  const whole = words.flatMap((word, index) => {
    const match = word.match(wholePart)
    const value = leadingZero.test(word) ? undefined : count(match?.[1], match?.[2])
    return value === undefined || value > mostParameters
      ? []
      : [
          {
            value,
            unit: match?.[2]?.toLowerCase(),
            ofExperts: experts.test(words[index + 1] ?? ''),
          },
        ]
  })
  const [named] = whole.filter(({ ofExperts }) => ofExperts)
  if (named) return { active: named.value }
  // Beside billions, a few millions and trillions are contexts, steps and tokens.
  const billions = whole.filter(
    ({ unit, value }) => unit === 'b' || (unit === 'm' && value > longestContext),
  )
  const sizes = new Set((billions.length > 0 ? billions : whole).map(({ value }) => value))
  const [total] = sizes
  return known({ total: sizes.size === 1 && total !== undefined ? total : undefined, active })
}
