/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems = {
  'misspelt-key': 'The key is not one the Hub reads',
  'no-card': 'The repository has no README card',
  'no-front-matter': {
    message: 'The card states no metadata',
    expected: 'a YAML block with license, language and tags at the top',
  },
  'no-license': {
    message: 'No licence is stated',
    expected: 'license: in the front matter',
  },
  'license-other': {
    message: 'The licence is "other" and no name or link says which',
    expected: 'license_name and license_link',
  },
  'unknown-language': {
    message: 'The language code is not known',
    expected: 'an ISO 639 code',
  },
  'license-link-elsewhere': "The licence link leads to another model's licence",
  'not-an-id': {
    message: 'The value is not a repository id',
    expected: 'owner/name',
  },
  'benchmark-yaml': ({ fault }: { fault: string }) => `The file is not YAML: ${fault}`,
  'benchmark-rows': {
    message: 'The file holds no benchmarks',
    expected: 'a key for each, and its fields below',
  },
  'benchmark-field': ({ fault }: { fault: string }) => `The field does not fit: ${fault}`,
  'benchmark-field-unknown': 'There is no such field',
  'benchmark-key': {
    message: 'The key cannot stand in an address',
    expected: 'small letters, digits and hyphens',
  },
  'benchmark-metric': {
    message: 'There is no such metric',
    expected: 'a key of metrics.yaml',
  },
  'benchmark-domain': ({ domains }: { domains: string }) => ({
    message: 'The benchmark has no domain, and the file is not named after one',
    expected: `one of ${domains}`,
  }),
  'benchmark-name-taken': ({ holder }: { holder: string }) =>
    `The name is already that of ${holder}`,
  'names-itself': {
    message: 'The model names itself, which is not shown',
    expected: 'another model',
  },
}
