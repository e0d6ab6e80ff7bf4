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
const wholePart = /^(\d{1,4}(?:\.\d{1,3})?)([mbt])$/i
/** A version may stand before an underscore: `qwen1.5_7b` is a 7B, `pythia_1_4b` could be either. */
const splitDecimal = /(?:^|[-_ /])\d_\d+[mb](?=$|[-_. ])/i

/**
 * Reads the sizes in a repository's name as the families mean them: `35B-A3B` has 35 billion parameters
 * and 3 billion active ones, `A2.7B` and `17B-16E` name the active part only, `8x7B` and `E4B`
 * (effective) name no count, and two different sizes (`8B-to-1B`) name none that is sure.
 */
export function sizesInName(id: string): NamedSizes {
  const name = id.slice(id.lastIndexOf('/') + 1)
  // A decimal point stands between digits; any other point ends a word.
  const words = name.split(/[-_ /]|(?<!\d)\.|\.(?!\d)/).filter((word) => word !== '')
  if (words.some((word) => expertsByWidth.test(word))) return {}
  const activeWord = words.flatMap((word) => [word.match(activePart)]).find((match) => match)
  const active = count(activeWord?.[1], activeWord?.[2])
  if (splitDecimal.test(name)) return active === undefined ? {} : { active }
  const whole = words.flatMap((word, index) => {
    const match = word.match(wholePart)
    const value = count(match?.[1], match?.[2])
    return value === undefined
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
  // Beside billions, millions and trillions are contexts, steps and tokens.
  const billions = whole.filter(({ unit }) => unit === 'b')
  const sizes = new Set((billions.length > 0 ? billions : whole).map(({ value }) => value))
  const [total] = sizes
  return known({ total: sizes.size === 1 && total !== undefined ? total : undefined, active })
}

import { known } from '../known.ts'
