declare namespace App {
  /** What a request carries from the fence to its page. */
  interface Locals {
    /** Why the page could not be rendered the first time. */
    failure?: string
  }
}
