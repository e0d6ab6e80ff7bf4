/** Whose words a card's are, and how much of it could be read. */
export const card = {
  by: {
    publisher: 'The publisher’s README',
    editor: 'Written for this catalogue by its editor; the publisher’s own README is another.',
  },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice:
    'This card was written for this catalogue by its editor. It is not the publisher’s.',
  /** Titles of the list of findings. */
  findings: {
    publisher: 'What this card gets wrong',
    editor: 'What is wrong with this record',
  },
  broken: ({ line }: { line: number }) =>
    `The card’s metadata is broken at line ${line}. Only what could be read is shown.`,
  brokenSomewhere: 'The card’s metadata is broken. Only what could be read is shown.',
  licenseUnread:
    'The card’s metadata could not be read whole, and no licence was found in what could. See the card itself.',
}
