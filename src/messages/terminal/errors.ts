/**
 * What ends a command: the message, or message, `expected` and `hint`, by code. A function takes the values
 * that the words speak of. Files and values that are no words stand in the error itself.
 */
export const errors = {
  'catalog-not-yaml': ({ fault }: { fault: string }) => ({
    message: 'catalog.yaml is not YAML and was not changed',
    hint: fault,
  }),
  'catalog-other': 'catalog.yaml does not hold a catalogue and was not changed',
  'catalog-models-no-list': '"models" of catalog.yaml is not a list and was not changed',
  'catalog-missing': {
    message: 'There is no catalogue to sync',
    hint: 'make one with: modelsheets add <id>',
  },
  'catalog-unreadable': 'The catalogue cannot be read as it is',
  'not-in-catalog': ({ ids }: { ids: string }) => ({
    message: `Not named in the catalogue: ${ids}`,
    hint: 'a model that a search or an author brings is left out by "exclude"',
  }),
  'other-language': ({ language, wanted }: { language: string; wanted: string }) => ({
    message: `The language of the site is ${wanted}, but this process began with ${language}`,
    hint: 'start it again',
  }),
  'no-content': ({ content }: { content: string }) => ({
    message: `There is no content folder at ${content}`,
    expected: 'a folder with models/<owner>/<name>/',
    hint: 'name another one with --content',
  }),
  'no-models': ({ content }: { content: string }) => ({
    message: `There is no model in ${content}`,
    expected: 'a folder models/<owner>/<name>/ with a model.json or a README.md',
  }),
  'content-link-outside': ({ name, content }: { name: string; content: string }) => ({
    message: `The folder ${name} is a link that leads out of ${content}`,
    expected: 'a folder, or a link that stays inside',
    hint: 'name the folder itself with --content',
  }),
  'no-model-id': 'This is no model id',
  'names-no-model': {
    message: 'This names no model',
    expected: 'owner/name, or the address of its page',
  },
  'not-for-sync': 'This file is not for sync to write',
  'model-folder-link': 'The model’s folder is a link, and sync does not write through links',
  'model-folder-case': 'Another model’s folder differs only by case',
  'bad-endpoint': {
    message: 'HF_ENDPOINT is not the address of a Hub',
    expected: 'an address such as https://huggingface.co, without query or password',
  },
  'bad-token': {
    message: 'HF_TOKEN is no token',
    expected: 'letters, digits and -._~+/ on one line',
    hint: 'take it from the settings of the Hub again; it is not printed here',
  },
  'bad-base': ({ base }: { base: string }) => ({
    message: `--base cannot be ${base}`,
    expected: 'a path such as /models',
  }),
  'relative-address': {
    message:
      '--relative makes a site that has no address, so it goes with neither --site nor --base',
    hint: 'build twice, into two folders, for a host and for a disk',
  },
  'bad-site': ({ site }: { site: string }) => ({
    message: `--site cannot be ${site}`,
    expected: 'an address such as https://models.example.org',
  }),
  'out-holds-content': ({ out }: { out: string }) => ({
    message: `--out cannot be ${out}: building would delete what is in it`,
    hint: 'name a folder of its own',
  }),
  'out-is-file': ({ out }: { out: string }) => ({
    message: `--out cannot be ${out}: it is a file`,
    expected: 'a folder',
  }),
  'no-such-model': ({ ids }: { ids: string }) => ({
    message: `The content has no model ${ids}`,
    hint: 'an id is written as owner/name',
  }),
  'bad-form': ({ form }: { form: string }) => ({
    message: `--format cannot be ${form}`,
    expected: 'cyclonedx or spdx',
  }),
  'one-model-only': {
    message: 'A bill of materials in SPDX is of one model',
    hint: 'name one id, or take --format cyclonedx',
  },
  'no-date': ({ id }: { id: string }) => ({
    message: `No date is known of ${id}, and SPDX wants one of every bill`,
    hint: 'take --format cyclonedx',
  }),
  'bad-port': ({ port }: { port: string }) => ({
    message: `--port cannot be ${port}`,
    expected: 'a number from 0 to 65535',
  }),
  'out-foreign': (of: { out: string } & Listed) =>
    refusal(`The output folder ${of.out} holds files that no build wrote`, of),
  'out-changed': (of: { out: string } & Listed) =>
    refusal(`Somebody changed files of the built site in ${of.out}`, of),
  'out-in-the-way': (of: { out: string } & Listed) =>
    refusal(`In ${of.out}, files that no build wrote stand where the site has its own`, of),
  'manifest-unreadable': {
    message: 'The list of files that a build wrote cannot be read',
    expected: 'the file as a build wrote it',
    hint: 'remove the folder, or name another --out',
  },
  'former-site-left': {
    message: 'Files that no build wrote are left of the former site',
    hint: 'move them away and remove the folder; the new site is in place',
  },
  'pages-missing': ({ number }: { number: number }) => ({
    message: `${number} pages of the site were not written`,
    hint: 'the former site stands as it was',
  }),
  'not-bundled': ({ how, said }: { how: string; said: string }) => ({
    message: `The pages could not be bundled (${how})`,
    hint: said,
  }),
  'bundle-broken': {
    message: 'The bundle of pages has no entry',
    hint: 'remove the folder',
  },
  'pages-not-listed': ({ fault }: { fault: string }) =>
    `The pages of the site cannot be listed: ${fault}`,
  'page-not-rendered': ({ path, fault }: { path: string; fault: string }) =>
    `The page ${path} could not be rendered: ${fault}`,
  'bad-shard': {
    message: 'It is not said which part of the work is to be done here',
    expected: '--shard i/n with i from 1 to n, or a job array of Slurm, Kubernetes or GitLab',
  },
  'shards-missing': (of: { command: string; first: string; shards: string }) => ({
    message: `Parts are missing, or were made from something else: ${of.shards}`,
    hint: `run modelsheets ${of.command} --shard ${of.first} with the same content, code and settings`,
  }),
  'not-indexed': {
    message: 'The folder holds no index',
    hint: 'run modelsheets index first',
  },
  'index-in-parts': {
    message: 'Records or scores are not those that the index was written with',
    hint: 'copy the whole folder to every machine, or run modelsheets index again',
  },
  'no-model-shown': {
    message: 'No model can be shown',
    hint: 'a former site stands as it was',
  },
  'no-built-site': ({ out }: { out: string }) => ({
    message: `There is no built site at ${out}`,
    hint: 'run modelsheets build first',
  }),
  'no-import-folder': 'There is no such folder to import',
  'import-names-no-model': {
    message: 'The folder does not say which model it is',
    hint: 'name it with --id owner/name',
  },
  'bad-owner': {
    message: 'This names no account',
    expected: 'the name as the address of its page ends, such as BAAI',
  },
  'bad-collection': {
    message: 'This names no collection',
    expected: 'owner/slug-id, or the address of its page',
  },
  'bad-title': { message: 'This is no title', expected: 'some words on one line' },
  'bad-search': { message: 'There is nothing to search by', expected: 'some words on one line' },
  'project-is-file': {
    message: 'The project cannot stand there: it is a file',
    expected: 'a folder',
  },
  'own-data-empty': ({ name }: { name: string }) => `${name} holds nothing`,
  'unknown-component': ({ name, names }: { name: string; names: string }) => ({
    message: `No part of a page is called ${name}`,
    expected: `one of ${names}`,
  }),
  'component-missing': ({ name }: { name: string }) => ({
    message: `There is no file for the component ${name}`,
    expected: 'a path from the project’s root, such as ./src/components/MyLicense.astro',
  }),
  'unknown-option': ({ name, names }: { name: string; names: string }) => ({
    message: `The integration has no option ${name}`,
    expected: `one of ${names}`,
  }),
  'bad-prefix': ({ prefix }: { prefix: string }) => ({
    message: `The prefix cannot be ${prefix}`,
    expected: 'a path such as /models-we-use',
  }),
  'prefix-elsewhere':
    'A prefix is for projects that Astro builds; modelsheets build takes --base in its place',
  'format-file': {
    message: 'The sheets need a folder for each page',
    expected: "build.format 'directory' and a trailingSlash that is not 'never'",
  },
  'no-collection': {
    message: 'The collection "models" has no entry',
    hint: 'add it to src/content.config.ts, with modelsLoader() of modelsheets/loaders and modelsSchema of modelsheets/schema',
  },
  'no-store': 'MODELSHEETS_STORE is not set; run modelsheets build or dev',
  'lock-lost': ({ activity }: { activity: string }) =>
    `Another ${activity} took over what this one was writing`,
  locked: (of: { activity: string; owner: string; since: string; minutes: number }) => ({
    message: `Another ${of.activity} is writing here: ${of.owner || 'another process'}, since ${of.since || 'unknown'}, last sign of life ${of.minutes} min ago`,
    hint: `wait for it to end; remove the file if that process is no ${of.activity}`,
  }),
}

/** Paths that an error names, and how many more there are. */
type Listed = { paths: string; more: number }

function refusal(message: string, { paths, more }: Listed) {
  return {
    message: `${message}: ${paths}${more > 0 ? ` and ${more} more` : ''}`,
    expected: 'an empty folder, a new one, or an earlier build as it was written',
    hint: 'a build would delete them; move them away, or name another --out',
  }
}
