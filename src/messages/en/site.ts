/** What stands on every page of the site. */
export const site = {
  skip: 'Skip to content',
  nav: 'Site',
  models: 'Models',
  benchmarks: 'Benchmarks',
  footer:
    'Built from a snapshot of public repository data. Names, licences and scores are those of their publishers; the plain-word readings are no legal advice.',
}

/** The page for addresses that lead nowhere. */
export const notFound = {
  title: 'Not found',
  heading: 'There is no page here',
  advice: 'Ids are spelled with the Hub’s own capitals: {form}. {all}',
  form: 'models/<owner>/<name>/',
  all: ({ site }: { site: string }) => `All models of ${site}`,
}
