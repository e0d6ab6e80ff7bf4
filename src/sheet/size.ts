import type { ModelFacts } from '../facts/model-facts.ts'
import type { Sheet } from './sheet.ts'
import { known } from './values.ts'

/** The size of the model as every page and record prints it. */
export function sheetParameters({
  parameters,
  activeParameters: active,
  components,
}: ModelFacts): Sheet['parameters'] {
  const main = parameters ?? active ?? components?.[0]
  if (!main) return undefined
  return known({
    total: parameters?.value,
    source: main.source,
    rule: 'rule' in main ? main.rule : 'count-of-one-component',
    approximate: parameters?.approximate,
    against: parameters?.against && [...parameters.against],
    active: active?.value,
    activeSource: active?.source,
    components: components && [...components],
  })
}

/** How much the model reads at once, and who says so. */
export function sheetContext({ contextLength }: ModelFacts): Sheet['contextLength'] {
  if (!contextLength) return undefined
  const { value: tokens, source, rule } = contextLength
  return { tokens, source, rule }
}

/** How the network is built, and who says so. */
export function sheetArchitecture({ architecture }: ModelFacts): Sheet['architecture'] {
  return architecture && { name: architecture.value, source: architecture.source }
}
