/** What stands on every page of the site. */
export const site = {
  skip: 'Skip to content',
  nav: 'Site',
  models: 'Models',
  benchmarks: 'Benchmarks',
  search: 'Search',
  compare: 'Compare',
  about: 'About the data',
  theme: 'Colours',
  themes: { '': 'As the system', light: 'Light', dark: 'Dark' },
  description: 'Data sheets of AI models.',
  footer:
    'Built from a snapshot of model repositories. Names, licences and scores are those of their publishers.',
  advice: 'The readings of licences in plain words are no legal advice.',
}

/** The pages of a long list. */
export const pages = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  numbered: ({ page }: { page: number }) => `Page ${page}`,
}

/** The page for addresses that lead nowhere. */
export const notFound = {
  title: 'Not found',
  heading: 'There is no page here',
  advice: 'Ids are spelled with the Hub’s own capitals: {form}. {all}',
  form: 'models/<owner>/<name>/',
  search: 'Search',
  all: ({ site }: { site: string }) => `All models of ${site}`,
}

/** What a site is called whose catalog.yaml does not say. */
export const siteTitle: string = 'Model sheets'
