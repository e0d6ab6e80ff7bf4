import type { ModelFacts } from '../../facts/model-facts.ts'
import type { ModelFiles } from '../../fit/model-files.ts'
import { known } from '../../known.ts'
import { en } from '../../messages/en.ts'
import type { Finding } from '../../messages/problem.ts'

/** Most choices of one repository that are reported one by one. */
const mostReported = 5

/** Findings about sizes: counts and labels that files contradict. */
export function sizeFindings(facts: ModelFacts, { found }: ModelFiles): Finding[] {
  return [...counts(facts), ...labels(found)]
}

function counts({ parameters, activeParameters }: ModelFacts): Finding[] {
  return [parameters, activeParameters].flatMap((fact) =>
    (fact?.against ?? []).map(
      ({ source, value }): Finding => ({
        level: 'warning',
        code: 'count-contradicted',
        value: String(value),
        expected: String(fact?.value),
        values: { says: en.facts.sources[source], shown: en.facts.sources[fact?.source ?? 'hub'] },
      }),
    ),
  )
}

function labels({ choices }: ModelFiles['found']): Finding[] {
  const wrong = choices.filter(({ contradictedBits }) => contradictedBits !== undefined)
  return wrong.slice(0, mostReported).map(
    ({ label, contradictedBits, weights, quantization }): Finding => ({
      level: 'warning',
      code: 'label-contradicts-size',
      ...known({ file: weights[0] ? weights[0].path : undefined }),
      values: {
        label,
        bits: contradictedBits?.toFixed(2) ?? '',
        by: quantization?.source === 'config' ? 'config' : 'name',
      },
    }),
  )
}
