import { z } from 'zod'

/** What makes a site its owner's: what every page carries of it. */

/** A link that stands on every page. */
const linkSchema = z.object({
  label: z.string(),
  /** An address that leaves the site. */
  href: z.string().exactOptional(),
  /** Or a path below the base. */
  path: z.string().exactOptional(),
})
export type BrandLink = z.infer<typeof linkSchema>

/** A picture that the site carries. */
const pictureSchema = z.object({
  /** Path below the base. */
  path: z.string(),
  type: z.string(),
  /** Only how the two go together counts. */
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
})
export type BrandPicture = z.infer<typeof pictureSchema>

/** Where the bytes of a file of the site are: in the content folder, or here. */
export const ownFileSchema = z.union([
  z.object({ from: z.string() }),
  z.object({ text: z.string() }),
])
/** Files that a site carries as they are, by their path below the base. */
export type OwnFiles = Record<string, z.infer<typeof ownFileSchema>>

export const brandSchema = z.object({
  logo: z
    .object({
      light: pictureSchema,
      dark: pictureSchema.exactOptional(),
      /** It stands in place of the title. */
      replacesTitle: z.boolean(),
    })
    .exactOptional(),
  favicon: pictureSchema.exactOptional(),
  /** Colour of links and marks on light pages, in hex; absent where it is the project's own. */
  accent: z.string().exactOptional(),
  /** Paths of style sheets below the base, the last of which wins. */
  styles: z.array(z.string()),
  /** HTML of one paragraph, rendered safely, in place of the footer's own first sentence. */
  footer: z.string().exactOptional(),
  /** HTML of one paragraph: advice about licences. */
  advice: z.string().exactOptional(),
  header: z.array(linkSchema),
  foot: z.array(linkSchema),
  /** Ids of the sections of a sheet that are shown, in this order. */
  sections: z.array(z.string()).exactOptional(),
  /** Fields of the editor's own that the list of models is filtered by. */
  filters: z.array(z.object({ key: z.string(), label: z.string() })),
})
/** As pages see it. */
export type Brand = z.infer<typeof brandSchema>

export const ownPageSchema = z.object({
  /** Its path below the folder of pages, without ending. */
  name: z.string(),
  /** Path below the base. */
  path: z.string(),
  title: z.string(),
  description: z.string().exactOptional(),
  order: z.number(),
  where: z.enum(['header', 'footer', 'none']),
  /** Rendered safely. */
  html: z.string(),
})
/** A page of the site's own. */
export type OwnPage = z.infer<typeof ownPageSchema>
