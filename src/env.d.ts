/** What Vite puts in place of expressions. */
interface ImportMetaEnv {
  /** Path that the sheets stand under, with both its slashes: Astro's base, and the prefix below it. */
  readonly MODELSHEETS_BASE: string
  /** Whether the site is one to be read from a disk. */
  readonly MODELSHEETS_RELATIVE: boolean
}

declare namespace App {
  /** What a request carries from the fence to its page. */
  interface Locals {
    /** Why the page could not be rendered the first time. */
    failure?: string
    /** What was thrown while a page of no model was rendered. */
    fault?: unknown
    /** Takes the bytes of the page. */
    body?: (bytes: ArrayBuffer) => void
  }
}
