/** Badges and cards of a model for pages elsewhere. */
export const embed = {
  title: 'Embed',
  lead: 'A badge or a small card of this sheet for a page elsewhere. Neither runs a script or asks another host.',
  sheet: 'model sheet',
  memory: ({ size }: { size: string }) => `${size} memory`,
  score: ({ name, score }: { name: string; score: string }) => `${name} ${score}`,
  alt: ({ id }: { id: string }) => `${id}: model sheet`,
  /** At the foot of a card. */
  from: ({ site }: { site: string }) => `Sheet at ${site}`,
  taken: ({ date }: { date: string }) => `Figures of ${date}`,
  nothing: 'Nothing but its name is known.',
  markdown: 'Badge, Markdown',
  html: 'Badge, HTML',
  card: 'Card, HTML',
  see: 'See the card',
}
