/**
 * Repositories and owners of the Hub that go by another id than they once did. The Hub leads the old ids
 * to the new ones; cards keep the old ones for years.
 */

/** Today's owner of repositories that once had no owner, by how their names begin. */
const adopted: readonly [name: RegExp, owner: string][] = [
  [/^bert-(?:base|large)-(?:un)?cased|^bert-base-(?:multilingual|chinese|german)/, 'google-bert'],
  [
    /^(?:gpt2(?:-medium|-large|-xl)?|openai-gpt)$|^roberta-\w+-openai-detector$/,
    'openai-community',
  ],
  [/^(?:roberta-(?:base|large)(?:-mnli)?|xlm-(?:roberta|mlm|clm)-.+)$/, 'FacebookAI'],
  [/^distil(?:bert|gpt2|roberta)/, 'distilbert'],
  [/^t5-(?:small|base|large|3b|11b)$/, 'google-t5'],
  [/^albert-\w+-v[12]$/, 'albert'],
  [/^xlnet-(?:base|large)-cased$/, 'xlnet'],
  [/^camembert-base$/, 'almanach'],
  [/^ctrl$/, 'Salesforce'],
]

/** Owners by today's name, with the names they had before. */
const owners: Readonly<Record<string, readonly string[]>> = {
  RedHatAI: ['neuralmagic', 'neuralmagic-ent', 'nm-testing'],
  WizardLMTeam: ['WizardLM'],
  cognitivecomputations: ['ehartford', 'dphn'],
  CohereLabs: ['CohereForAI'],
  'zai-org': ['THUDM'],
  almanach: ['camembert'],
}

/** Repositories whose name changed under the same owner, and the way back. */
const names: readonly { old: RegExp; now: string; today: RegExp; before: string }[] = [
  {
    old: /^(meta-llama\/)Meta-(?=Llama-3\.[1-9])/i,
    now: '$1',
    today: /^(meta-llama\/)(?=Llama-3\.1-)/,
    before: '$1Meta-',
  },
  {
    old: /^(meta-llama\/)LlamaGuard-7b$/i,
    now: '$1Llama-Guard-7b',
    today: /^(meta-llama\/)Llama-Guard-7b$/,
    before: '$1LlamaGuard-7b',
  },
]

const ownerNow = new Map(
  Object.entries(owners).flatMap(([now, before]) => before.map((old) => [old.toLowerCase(), now])),
)

/**
 * Today's id of a repository: `bert-base-uncased` is `google-bert/bert-base-uncased`. An id that is not
 * known to have moved comes back as it is.
 */
export function currentId(id: string): string {
  if (!id.includes('/')) {
    const owner = adopted.find(([name]) => name.test(id))?.[1]
    return owner === undefined ? id : `${owner}/${id}`
  }
  const [owner = '', name = ''] = id.split('/', 2)
  const moved = `${ownerNow.get(owner.toLowerCase()) ?? owner}/${name}`
  return names.reduce((text, { old, now }) => text.replace(old, now), moved)
}

/** Whether two ids lead to one repository. */
export function isSameRepository(left: string, right: string): boolean {
  return currentId(left).toLowerCase() === currentId(right).toLowerCase()
}

/** Ids that a repository is known to have had by its name; those under a former name of its owner are not told. */
export function formerIdsOf(id: string): string[] {
  const [owner = '', name] = id.split('/', 2)
  const adoptedName =
    name !== undefined && adopted.some(([old, now]) => now === owner && old.test(name))
  return [
    ...(adoptedName ? [name] : []),
    ...names.flatMap(({ today, before }) => (today.test(id) ? [id.replace(today, before)] : [])),
  ]
}

/** Names that an owner had before. */
export function formerNamesOf(owner: string): readonly string[] {
  return Object.hasOwn(owners, owner) ? (owners[owner] ?? []) : []
}
