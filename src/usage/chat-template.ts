import { SPECIAL_TOKENS_ATTRIBUTES } from '@huggingface/tasks'
import { settingsOf, textOf } from '../facts/settings.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** One chat template of a repository. */
export interface ChatTemplate {
  /** `default`, or the name a list of templates gives it (`tool_use`, `rag`). */
  name: string
  source: string
  /** The file or header it was read from. */
  from: 'chat_template.jinja' | 'tokenizer_config.json' | 'GGUF header'
}

/** A special token, by the attribute that names it (`bos_token`). */
export interface SpecialToken {
  name: string
  text: string
}

function named(value: unknown, from: ChatTemplate['from']): ChatTemplate[] {
  if (typeof value === 'string' && value.trim() !== '')
    return [{ name: 'default', source: value, from }]
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (!isRecord(one)) return []
    const source = textOf(one, 'template')
    return source ? [{ name: textOf(one, 'name') ?? 'default', source, from }] : []
  })
}

/**
 * Finds the chat templates: the repository's own file before the tokenizer's settings before the GGUF
 * header. Equal texts are listed once. Empty when the model has none.
 */
export function chatTemplates(snapshot: Snapshot): ChatTemplate[] {
  const config = snapshot.model?.config
  const all = [
    ...named(snapshot.chatTemplate ?? config?.['chat_template_jinja'], 'chat_template.jinja'),
    ...named(snapshot.tokenizerConfig?.['chat_template'], 'tokenizer_config.json'),
    ...named(settingsOf(config, 'tokenizer_config')?.['chat_template'], 'tokenizer_config.json'),
    ...named(snapshot.model?.gguf?.chat_template, 'GGUF header'),
  ]
  const texts = new Set<string>()
  return all.filter(({ source }) => !texts.has(source) && texts.add(source))
}

function tokenText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isRecord(value) ? textOf(value, 'content') : undefined
}

/** Lists the special tokens of the tokenizer's settings, or those that a GGUF header states. */
export function specialTokens(snapshot: Snapshot): SpecialToken[] {
  const nested = settingsOf(snapshot.model?.config, 'tokenizer_config')
  const { model } = snapshot
  return SPECIAL_TOKENS_ATTRIBUTES.flatMap((name) => {
    const header = name === 'bos_token' || name === 'eos_token' ? model?.gguf?.[name] : undefined
    const text = tokenText(snapshot.tokenizerConfig?.[name]) ?? tokenText(nested?.[name]) ?? header
    return text === undefined ? [] : [{ name, text }]
  })
}

/** What rendering tries; the words stand in the rendered example. */
export const probes = {
  system: 'You answer in one sentence.',
  question: 'Which planet is the largest?',
  answer: 'Jupiter is the largest planet.',
  followUp: 'How many moons does it have?',
  thought: 'The reader asks about planets.',
  tool: 'count_moons',
  image: 'image',
} as const

const user = (content: string) => ({ role: 'user', content })
const assistant = (content: string) => ({ role: 'assistant', content })

/** Contexts that a template is rendered with, by what they find out. */
export function templateContexts(
  tokens: readonly SpecialToken[],
): Record<
  'example' | 'plain' | 'tools' | 'thinking' | 'notThinking' | 'image',
  Record<string, unknown>
> {
  // Transformers passes both names always, as None where there are none:
  // https://github.com/huggingface/transformers/blob/main/src/transformers/utils/chat_template_utils.py
  const base = {
    ...Object.fromEntries(tokens.map(({ name, text }) => [name, text])),
    tools: null,
    documents: null,
    add_generation_prompt: true,
  }
  const talk = [user(probes.question), assistant(probes.answer), user(probes.followUp)]
  const tools = [
    {
      type: 'function',
      function: {
        name: probes.tool,
        description: 'Counts the moons of a planet',
        parameters: {
          type: 'object',
          properties: { planet: { type: 'string', description: 'Name of the planet' } },
          required: ['planet'],
        },
      },
    },
  ]
  const picture = {
    role: 'user',
    content: [{ type: 'image' }, { type: 'text', text: probes.question }],
  }
  return {
    example: { ...base, messages: [{ role: 'system', content: probes.system }, ...talk] },
    plain: { ...base, messages: talk },
    tools: { ...base, messages: [user(probes.question)], tools },
    thinking: { ...base, messages: [user(probes.question)], enable_thinking: true, thinking: true },
    notThinking: {
      ...base,
      messages: [user(probes.question)],
      enable_thinking: false,
      thinking: false,
    },
    image: { ...base, messages: [picture] },
  }
}

/**
 * The result of one rendering. An error is the template's own refusal (`raise_exception`), or a fault of
 * the renderer, which throws at some places where Jinja of Python goes on.
 */
export type Rendering = { text: string } | { error: string; refused?: true }

/** What a template can do, found by rendering it; absent means that it could not be found out. */
export interface TemplateAbilities {
  system?: boolean
  tools?: boolean
  reasoning?: boolean
  images?: boolean
}

function textIn(rendering: Rendering | undefined): string | undefined {
  return rendering && 'text' in rendering ? rendering.text : undefined
}

/** Whether a rendering failed by a fault of the renderer, which says nothing of the template. */
function isUnknown(rendering: Rendering | undefined): boolean {
  return rendering === undefined || ('error' in rendering && rendering.refused !== true)
}

/** Reads from the renderings what the template supports; what could not be rendered stays unknown. */
export function abilitiesOf(
  source: string,
  renderings: Readonly<Partial<Record<keyof ReturnType<typeof templateContexts>, Rendering>>>,
): TemplateAbilities {
  const [example, tools] = [textIn(renderings.example), textIn(renderings.tools)]
  const [thinking, quiet] = [textIn(renderings.thinking), textIn(renderings.notThinking)]
  const image = textIn(renderings.image)
  if (example === undefined && textIn(renderings.plain) === undefined) return {}
  return {
    ...known({
      system: !isUnknown(renderings.example)
        ? (example?.includes(probes.system) ?? false)
        : undefined,
      tools: !isUnknown(renderings.tools) ? (tools?.includes(probes.tool) ?? false) : undefined,
    }),
    reasoning:
      (thinking !== undefined && quiet !== undefined && thinking !== quiet) ||
      // Templates that cut the thoughts out of earlier answers know the closing mark only.
      /reasoning_content|<\/?think>/.test(source),
    // The picture must leave a mark of its own, not be printed as data.
    ...known({
      images: !isUnknown(renderings.image)
        ? (image?.includes(probes.question) ?? false) &&
          !/\[object|'type'|"type"/.test(image ?? '') &&
          /image/i.test(image ?? '')
        : undefined,
    }),
  }
}
