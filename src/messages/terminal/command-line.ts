import { counter } from '../plural.ts'

const count = counter('en')

const owned = 'owner/name, or the address of its page'

/** The words of the command line: its help, and what commands print beside errors and problems. */
export const commandLine = {
  about: 'Write one intelligence sheet per AI model, as a static site',
  quiet: 'tell only results and what is wrong',
  verbose: 'tell how it goes about its work, and every finding of a build',
  debug: 'print the stack of an error',
  afterError: 'Run modelsheets --help to see what there is.',
  help: ({ environment }: { environment: string }) => `
Content is a folder with models/<owner>/<name>/, each with a model.json (the Hub's answer), a README.md
(the card), or both. A build reads nothing else and needs no network.

Examples
  modelsheets init my-shelf                  start a project of your own
  modelsheets build                          content/ → dist/
  modelsheets build --content ../models --out /srv/www --site https://models.example.org
  modelsheets dev                            look at the site while you edit content
  modelsheets check --strict                 what is wrong with the content

Exit status
  0  done    1  errors in the content (check, --strict), a model left out, or a failure    2  wrong use
  3  sync: some models keep their last snapshot; init: files were there already and were left

Environment
${environment}`,
  /** Options that several commands share. */
  options: {
    content: 'content folder, with models/<owner>/<name>/',
    base: 'path the site is served under; else site.base of the catalogue, else /',
    out: 'folder of the built site',
    port: 'port to listen on',
    host: 'listen beyond this machine',
    open: 'open the site in the browser',
  },
  notFolder: 'expected a folder',
  notWhole: ({ least, most }: { least: number; most: number }) =>
    `expected a whole number from ${least} to ${most}`,
  commands: {
    add: {
      what: 'Name models in catalog.yaml',
      models: 'owner/name, owner/name@revision, or the address of its page',
      added: ({ id }: { id: string }) => `added ${id}`,
      same: ({ id }: { id: string }) => `${id} was there already`,
      next: 'To fetch what is new: modelsheets sync',
    },
    remove: {
      what: 'Take models out of catalog.yaml; sync --prune then removes their folders',
      models: owned,
      removed: ({ id }: { id: string }) => `removed ${id}`,
    },
    build: {
      what: 'Build the site; an earlier build in the folder is replaced',
      site: 'address the site will have, for canonical links; else site.url of the catalogue',
      relative: 'make a site that is read from a disk, without a host',
      strict: 'end with status 1 when the content has errors',
      json: 'print what came of it as JSON',
    },
    shards: {
      compile:
        'Compile one part of the content; several machines do so at once over a shared folder',
      index: 'Join what all machines compiled',
      render: 'Render one part of the pages; several machines do so at once',
      merge: 'Put the site together from what all machines rendered',
      work: 'folder that all machines share',
      shard: 'which part of how many, such as 2/8; else what the scheduler says',
      shards: 'how many parts there are',
      compiled: (of: { number: number; count: number; models: number; reused: number }) =>
        `Part ${of.number} of ${of.count}: ${of.models} models, ${of.models - of.reused} compiled`,
      indexed: (of: { models: number; left: number; problems: string }) =>
        `${of.models} models, ${of.left} left out; ${of.problems}`,
      rendered: (of: { number: number; count: number; pages: number; rendered: number }) =>
        `Part ${of.number} of ${of.count}: ${of.pages} pages and files, ${of.rendered} rendered`,
    },
    check: {
      what: 'Print every problem of the content',
      json: 'print the problems as JSON',
      strict: 'end with status 1 on warnings too',
    },
    bom: {
      what: 'Print a bill of materials: of one model, of several, or of the whole catalogue',
      models: 'ids of models of the content; all of them when none is named',
      form: 'cyclonedx or spdx; spdx is for one model',
    },
    dev: { what: 'Serve the site while content is edited' },
    preview: { what: 'Serve a built site; it needs no content folder' },
    import: {
      what: 'Take models from a folder of hf download, a git clone or the Hub cache; no network',
      folder: 'the folder',
      id: 'which model it is, when the folder does not say',
      hash: 'read large files for their SHA-256 where no tool wrote it down',
      done: (of: { result: string; id: string; kind: string; commit: string }) =>
        `${of.result} ${of.id} (${of.kind}, ${of.commit || 'commit unknown'})`,
    },
    sync: {
      what: 'Bring the snapshot up to date with catalog.yaml from a Hub',
      models: 'only these models',
      dryRun: 'say what would be fetched, and write nothing',
      prune: 'remove models that are gone or that no source asks for',
      full: 'ask for everything again, whatever is here',
      acceptDeletions: 'believe it when most models are gone at once',
      json: 'print one JSON object a line: events, then the report',
      concurrency: 'most requests at once',
      timeout: 'longest silence of the Hub',
      maxWait: 'longest wait a server may ask for',
    },
  },
  reading: 'Reading models',
  models: ({ number }: { number: string }) => `${number} models`,
  problems: (of: { errors: number; warnings: number; notes: number }) =>
    [
      count(of.errors, { one: 'error', other: 'errors' }),
      count(of.warnings, { one: 'warning', other: 'warnings' }),
      count(of.notes, { one: 'note', other: 'notes' }),
    ].join(', '),
  compiled: (of: { content: string; models: number; reused: number }) =>
    `${of.content}: ${of.models} models, ${of.models - of.reused} compiled, ${of.reused} as they were`,
  kept: ({ store }: { store: string }) => `Kept for the next build: ${store}`,
  standing: 'Nothing that the site is made from has changed: it is left as it stands',
  built: (of: { models: number; pages: number; files: number; size: string; out: string }) =>
    `${of.models} models, ${of.pages} pages, ${of.files} files, ${of.size} in ${of.out}`,
  builtIn: (of: {
    problems: string
    all: string
    content: string
    pages: string
    /** Absent when nothing changed. */
    rendered?: number
  }) =>
    `${of.problems}; ${of.all} s (content ${of.content} s, pages ${of.pages} s, ${of.rendered === undefined ? 'nothing changed' : `${of.rendered} rendered`})`,
  foreign: ({ number, paths }: { number: number; paths: readonly string[] }) =>
    `${number} files that no build wrote stay: ${paths.join(', ')}${number > paths.length ? ' …' : ''}`,
  moreErrors: ({ number }: { number: number }) =>
    `… and ${number} more; modelsheets check prints them all`,
  shownPlain: ({ ids }: { ids: readonly string[] }) => `Shown as plain text: ${ids.join(', ')}`,
  leftOut: ({ ids }: { ids: readonly string[] }) => `Left out: ${ids.join(', ')}`,
  /** Before what ends a command. */
  error: {
    got: ({ value }: { value: string }) => `got ${value}`,
    expected: ({ what }: { what: string }) => `expected ${what}`,
    hint: ({ what }: { what: string }) => `hint: ${what}`,
    unexpected: ({ fault }: { fault: string }) => `this should not happen: ${fault}`,
    report: 'run it again with --debug, and report what it prints',
  },
  /** What errors of the operating system mean to a user. Source of the codes: errno(3). */
  system: {
    EACCES: { message: 'This may not be read or written', hint: 'give this user the right to it' },
    EADDRINUSE: { message: 'Another program listens there', hint: 'choose another --port' },
    EDQUOT: { message: 'The disk quota is used up', hint: 'make room and run it again' },
    EEXIST: { message: 'Something stands where a folder should be', hint: 'move it away' },
    EIO: {
      message: 'The disk fails, or is full',
      hint: 'make room, look at the disk, run it again',
    },
    EISDIR: { message: 'A folder stands where a file should be', hint: 'move the folder away' },
    EMFILE: {
      message: 'Too many files are open',
      hint: 'raise the limit, for example ulimit -n 4096',
    },
    ENOSPC: { message: 'The disk is full', hint: 'make room and run it again' },
    ENOTDIR: { message: 'A file stands where a folder should be', hint: 'move the file away' },
    EPERM: { message: 'This may not be changed', hint: 'give this user the right to it' },
    EROFS: {
      message: 'The disk is read-only',
      hint: 'name a folder on a disk that can be written',
    },
  },
  /** What each variable of the environment does. */
  environment: {
    HF_ENDPOINT: 'address of the Hub or of a mirror; catalog.yaml can name one, too',
    HF_TOKEN: 'opens gated and private models in sync; sent to the Hub only',
    SOURCE_DATE_EPOCH:
      'seconds since 1970 that sync and import take for now, for repeatable snapshots',
    GITHUB_ACTIONS: 'when true, check prints annotations for the workflow log',
    NO_COLOR: 'when set, nothing is coloured',
    MODELSHEETS_CACHE: 'folder of what builds keep; .modelsheets unless told',
    MODELSHEETS_CONTENT:
      'content folder for commands of Astro that are run without modelsheets, such as astro check',
    MODELSHEETS_DEBUG: 'when set, an error prints its stack, as --debug does',
    MODELSHEETS_SHARDS: 'how many jobs an Indexed Job of Kubernetes has, for compile and render',
    SLURM_ARRAY_TASK_ID: 'number of this job of a Slurm array, for compile and render',
    SLURM_ARRAY_TASK_MIN: 'least number of the array',
    SLURM_ARRAY_TASK_COUNT: 'how many jobs the array has',
    JOB_COMPLETION_INDEX: 'number of this job of an Indexed Job, from 0',
    CI_NODE_INDEX: 'number of this job of a parallel one, from 1',
    CI_NODE_TOTAL: 'how many jobs a parallel one has',
    MODELSHEETS_STORE: 'folder of the compiled content that pages read',
    MODELSHEETS_BUNDLING: 'when 1, pages are bundled to be kept, and no content is read',
    MODELSHEETS_LANGUAGE: 'language of the site that is built or served, as catalog.yaml says it',
    MODELSHEETS_DEV: 'when 1, content may change while pages are served',
    MODELSHEETS_SETTLED_MS: 'how long ago a file must have changed for its times to be trusted',
    MODELSHEETS_BACK_OFF_MS: 'first wait of sync after a failed request',
    MODELSHEETS_TEST_ROUNDS: 'how many times as long the randomised tests are',
  },
}
