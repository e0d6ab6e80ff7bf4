/** What a thread asks the main one before it lists all pages; every other question is one of a page. */
export const LISTING = 'listing'
