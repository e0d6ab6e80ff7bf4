/** Words about the files of a repository. Sizes and counts come printed. */
export const files = {
  pieces: ({ joined }: { joined: string }) =>
    `These are pieces of one file: join them into ${joined} before use.`,
  projector: ({ name }: { name: string }) =>
    `With ${name}, the encoder that images or sound need; without it the model reads text alone.`,
  contradicted: ({ bits, label }: { bits: string; label: string }) =>
    `The file has ${bits} bits per weight, which ${label} does not: its name or the parameter count is wrong.`,
  decoders: 'Words that a speech decoder weighs; the model runs without.',
  asCardSays: 'as the card says',
}
