/** What a model can do beside its task, where something says so. */
export const capabilities = ['tools', 'reasoning', 'vision', 'audio'] as const
export type Capability = (typeof capabilities)[number]

/**
 * Tasks whose input has pictures beside text, and tasks whose input is sound: the names of the Hub's tasks say what
 * goes in (https://huggingface.co/tasks). `any-to-any` says nothing certain.
 */
const BY_TASK: Readonly<Partial<Record<Capability, readonly string[]>>> = {
  vision: [
    'image-text-to-text',
    'image-text-to-image',
    'image-text-to-video',
    'visual-question-answering',
    'document-question-answering',
    'visual-document-retrieval',
    'image-to-text',
  ],
  audio: [
    'audio-text-to-text',
    'automatic-speech-recognition',
    'audio-classification',
    'audio-to-audio',
    'voice-activity-detection',
  ],
}

/** Abilities of a chat template by what they let a model do. */
const BY_TEMPLATE: Readonly<Record<string, Capability>> = {
  tools: 'tools',
  reasoning: 'reasoning',
  images: 'vision',
}

/**
 * What a model is known to be able to do: its chat template has a place for it, or its task is of that kind. What
 * neither says is not known, which is not the same as not able.
 * @param abilities What the chat template can do, by code.
 */
export function capabilitiesOf(
  task: string | undefined,
  abilities: readonly string[],
): Capability[] {
  const said = new Set(abilities.map((ability) => BY_TEMPLATE[ability]))
  return capabilities.filter(
    (capability) => said.has(capability) || BY_TASK[capability]?.includes(task ?? '') === true,
  )
}
