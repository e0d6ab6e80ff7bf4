const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)

/** How to run a model. */
export const usage = {
  /** What a piece of code does. */
  titles: {
    install: 'Install',
    'install-mac-linux': 'Install on macOS or Linux',
    'install-windows': 'Install on Windows',
    use: 'Use',
    run: 'Run',
    chat: 'Chat',
    serve: 'Start the server',
    'serve-newest': 'Download and start in one step',
    'download-and-serve': 'Download and start the server',
    call: 'Ask the server',
  },
  /** What to know before a piece of code is run. */
  notes: {
    'newest-revision':
      'Takes the newest revision of the repository, not the one that this page describes.',
    'partial-list':
      'The list of files here is partial: the choice may need files that it does not name.',
    'picks-quantization': 'The files are not listed here: the program picks the quantization.',
    'runs-own-code': 'Runs Python code from the repository: read it first.',
    'class-unknown':
      'Neither the task nor the configuration says which class loads the model: this one loads the network without a head.',
    'needs-base': 'An adapter: the base model is loaded first.',
    'tgi-maintenance':
      'TGI has been in maintenance mode since December 2025: it takes no new models.',
  },
  templateRefused: ({ error }: { error: string }) =>
    `The template refuses the example conversation: ${error}`,
  templateFailed: ({ error }: { error: string }) =>
    `The example could not be rendered here (${error}). That may be a limit of the renderer: Python’s Jinja goes on where it stops.`,
  /** Why an example could not be rendered, where the template itself does not say. */
  templateFaults: {
    long: 'the template is too long',
    range: 'range is too long',
    output: ({ most }: { most: number }) => `more than ${most} characters came out`,
    failed: 'the template failed',
  },
  filledWith: 'Filled in with {choice}.',
  pick: 'Choice',
  lead: ({ names, more }: { names: string; more: number }) =>
    `Ready commands and code for ${names}${more > 0 ? ` and ${more} more` : ''}.`,
  leadEmpty: 'The repository holds no weights: there is nothing to load.',
  leadCard: ({ names }: { names: readonly string[] }) =>
    `There is no ready code for this model here. The card shows its own code, with ${list(names)}.`,
  cardSection: 'It begins under “{section}”.',
  leadTemplate: 'There is no ready code for this model here; its chat template is below.',
  leadLibrary: ({ library }: { library: string }) =>
    `${library} loads it; there is no ready code for it here.`,
  leadFormat: ({ library }: { library: string }) =>
    `The files have the form ${library}; which program loads them is not known here.`,
  leadMade: ({ library }: { library: string }) =>
    `${library} made the files; which program loads them is not known here.`,
  leadNothing: 'No program is known for certain: neither files nor card say enough.',
  leadGated: 'The files are gated: accept the terms on the Hub first.',
  documentation: ({ app }: { app: string }) => `Documentation of ${app}`,
  specialTokens: ({ number }: { number: number }) => `Special tokens (${number})`,
}

export const template = {
  abilities: {
    names: {
      system: 'system messages',
      tools: 'tool calls',
      reasoning: 'reasoning',
      images: 'images',
    },
    has: ({ names }: { names: readonly string[] }) => `Supports ${names.join(', ')}.`,
    lacks: ({ names }: { names: readonly string[] }) => `No ${names.join(', no ')}.`,
  },
  title: ({ abilities }: { abilities: string }) =>
    abilities === '' ? 'Chat template' : `Chat template: ${abilities}`,
  named: ({ name, abilities }: { name: string; abilities: string }) =>
    abilities === '' ? `Chat template “${name}”` : `Chat template “${name}”: ${abilities}`,
  readFrom: ({ place }: { place: string }) => `Read from the ${place}.`,
  example: 'An example conversation as the model reads it',
  source: 'Source',
  copy: 'Copy the chat template',
}

export const citation = {
  lead: 'As the card gives it.',
  copy: ({ key }: { key: string }) => `Copy the BibTeX entry ${key}`,
  model: 'This revision of the model',
  modelNote:
    'Made from facts of the repository. Its author is the account that owns it, its year that in which it was made, as far as the Hub states them.',
  cardless:
    'The card gives no BibTeX entry. This one is made from facts of the repository: its author is the account that owns it.',
  sheet: 'This sheet',
  copyModel: 'Copy the BibTeX entry of this revision',
  copySheet: 'Copy the BibTeX entry of this sheet',
  asFiles: 'The same as files: {bib} and {cff}.',
  made: 'Made from facts of the repository, not by its owner.',
  revisionOf: ({ date }: { date: string }) => `Revision of ${date}`,
  snapshotOf: ({ date }: { date: string }) => `Snapshot of ${date}`,
  message:
    'To cite this model, use these data. They are made from facts of the repository; its author is the account that owns it.',
}
