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
  'names-itself': {
    message: 'The model names itself, which is not shown',
    expected: 'another model',
  },
}
