/** What a thread asks the main one when routes list their pages; every other question is one of a page. */
export const LISTING = 'listing'
