/**
 * The language a site is written in: the one place that says it. Numbers, plurals, dates, the `lang` of
 * every page and the catalogue of messages follow it.
 */
export const language = 'en'

/** The locale of dates: the day stands before the month. */
export const dateLocale = 'en-GB'
