import { z } from 'zod'
import { licenseClasses } from '../licenses/terms.ts'
import { valuesSchema } from './sentence-schema.ts'

const licenseClass = z
  .enum(licenseClasses)
  .describe('How freely it lets the model be used, in our own reading')

const comparedLicense = z
  .object({ name: z.string().describe('Name in full'), class: licenseClass })
  .describe('One of the two licences')

/** The licence of a model: what is stated, and what it lets people do in our own reading. */
export const licenseSchema = z
  .object({
    id: z.string().exactOptional().describe("The Hub's licence id, lower case"),
    name: z.string().describe('Name in full; several are joined by "and" or "or"'),
    class: licenseClass,
    spdx: z.string().exactOptional().describe('SPDX id or expression'),
    osiApproved: z.boolean().exactOptional().describe('As the SPDX licence list says'),
    fsfLibre: z.boolean().exactOptional().describe('True when the FSF lists it as free'),
    url: z.string().exactOptional().describe("Address of its text, the card's own link first"),
    terms: z
      .array(
        z.object({
          code: z.string().describe('Stable name of the term'),
          values: valuesSchema.exactOptional().describe('The figure or name it speaks of'),
          text: z.string().describe('The term in English'),
        }),
      )
      .describe('What decides what may be done'),
    source: z.enum(['card', 'tags', 'editor']).describe('Where it is stated'),
    stated: z
      .array(
        z.object({
          id: z.string().exactOptional().describe("The Hub's licence id"),
          name: z.string().describe('Name in full'),
          class: licenseClass,
          url: z.string().exactOptional().describe('Address of its text'),
        }),
      )
      .exactOptional()
      .describe('Every stated licence, when there are several; the strictest counts'),
  })
  .describe('The licence as stated and as understood; no legal advice')

/** A base model whose licence allows less than this model's does. */
export const licenseConflictSchema = z.object({
  base: z.string().describe('Id of the base model'),
  kind: z
    .enum(['freer', 'no-derivatives'])
    .describe("freer: than the base's licence; no-derivatives: the base may not be shared changed"),
  baseLicense: comparedLicense,
  ownLicense: comparedLicense,
  source: z
    .enum(['catalogue', 'known-bases'])
    .describe("Where the base's licence was read: its sheet, or the table of well-known bases"),
})
