// @ts-nocheck: being translated
import type * as en from '../en/card.ts'
/** Whose words a card's are, and how much of it could be read. */
export const card: typeof en.card = {
  lead: {
    publisher: 'The publisher’s README {link}.',
    editor:
      'Written for this catalogue by its editor; the publisher’s own README is another. {link}.',
  },
  leadOfTemplate: ({ filled, sections }) =>
    `The publisher’s README (a template with ${filled} of ${sections} sections filled in) {link}.`,
  /** Printed in the card itself. */
  template: {
    filled: ({ filled, sections }) =>
      `The author filled in ${filled} of the ${sections} sections of the card template.`,
    notFilled: ({ names, more }) =>
      `Not filled in: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  },
  frames: {
    demo: ({ site }) => `Open the demo on ${site}`,
    sound: ({ site }) => `Listen on ${site}`,
    video: ({ site }) => `Watch the video on ${site}`,
  },
  notListed: 'Not in the repository’s file list',
  diagram: 'Diagram (Mermaid source)',
  asMarkdown: { publisher: 'as Markdown', editor: 'The text as Markdown' },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice:
    'This card was written for this catalogue by its editor. It is not the publisher’s.',
  /** Titles of the list of findings. */
  findings: {
    publisher: 'What this card gets wrong',
    editor: 'What is wrong with this record',
  },
  broken: ({ line }) =>
    `The card’s metadata is broken at line ${line}. Only what could be read is shown.`,
  brokenSomewhere: 'The card’s metadata is broken. Only what could be read is shown.',
  licenseUnread:
    'The card’s metadata could not be read whole, and no licence was found in what could. See the card itself.',
}
