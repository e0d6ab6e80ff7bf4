import { words } from '../messages/words.ts'
import {
  abilitiesOf,
  type ChatTemplate,
  type Rendering,
  type SpecialToken,
  templateContexts,
} from '../usage/chat-template.ts'
import { type TemplateToken, templateTokens } from './template-tokens.ts'

/** Renders one template with named contexts; `TemplateRenderer.render` is one. */
export type RenderTemplate = <Name extends string>(
  source: string,
  contexts: Record<Name, Record<string, unknown>>,
  date: string,
) => Promise<Record<Name, Rendering>>

/** One chat template, rendered. */
export interface TemplateView {
  name: string
  from: ChatTemplate['from']
  source: string
  tokens: TemplateToken[]
  /** Sentences about what it supports. */
  abilities: string[]
  /** Codes of what it supports. */
  has: string[]
  /** The rendered example, or why there is none. */
  example?: string
  failure?: string
}

/** A template longer than this is shown without highlighting, one span for all. */
const longestHighlighted = 30_000

function abilityWords(abilities: ReturnType<typeof abilitiesOf>): string[] {
  const { names, has, lacks } = words.template.abilities
  const named = (wanted: boolean): string[] =>
    Object.entries(names)
      .filter(([key]) => Reflect.get(abilities, key) === wanted)
      .map(([, name]) => name)
  const [can, cannot] = [named(true), named(false)]
  return [
    ...(can.length > 0 ? [has({ names: can })] : []),
    ...(cannot.length > 0 ? [lacks({ names: cannot })] : []),
  ]
}

function failureText({ error, refused }: Extract<Rendering, { error: string }>): string {
  return refused ? words.usage.templateRefused({ error }) : words.usage.templateFailed({ error })
}

/** Renders a chat template with the model's tokens and says in words what it supports. */
export async function templateView(
  template: ChatTemplate,
  tokens: readonly SpecialToken[],
  render: RenderTemplate,
  date: string,
): Promise<TemplateView> {
  const renderings = await render(template.source, templateContexts(tokens), date)
  const abilities = abilitiesOf(template.source, renderings)
  const shown = 'text' in renderings.example ? renderings.example : renderings.plain
  return {
    ...template,
    tokens:
      template.source.length > longestHighlighted
        ? [{ kind: 'text', text: template.source }]
        : templateTokens(template.source),
    abilities: abilityWords(abilities),
    has: Object.entries(abilities).flatMap(([name, able]) => (able === true ? name : [])),
    ...('text' in shown ? { example: shown.text } : { failure: failureText(shown) }),
  }
}
