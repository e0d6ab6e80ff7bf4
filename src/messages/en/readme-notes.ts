const cutParts = {
  signs: 'Signs or nesting beyond what any card needs were left out',
  work: 'A part that would take too long to render is shown as it was written',
}

/** What a card's reader or author should know of how it could be rendered, by code. */
export const readmeNotes = {
  cut: (of: { what: 'length'; most: number } | { what: 'signs' | 'work' }) =>
    of.what === 'length'
      ? `The card is longer than ${of.most} characters; the rest was left out`
      : cutParts[of.what],
  'card-plain': 'This card could not be rendered and is shown as it was written',
  'html-depth': ({ most }: { most: number }) =>
    `HTML nested deeper than ${most} elements was flattened`,
  'dropped-frame': 'A frame of another site was left out',
  'hidden-characters':
    'Characters that cannot be seen but change the text are shown by their code point',
  'dead-image': 'An image is not in the repository',
  'unsafe-link': 'A link with an address of a kind that is not shown was left without it',
  'dead-link': 'A link leads to a file that the repository does not have',
  'dead-own-link': 'A link or an image leads to no file of the site and to no model that it has',
  'dead-anchor': 'A link leads to a heading that the card does not have',
  'unreadable-math': 'A formula could not be rendered and is shown as written',
  'template-section': 'Sections of the card template were left as they were',
}
