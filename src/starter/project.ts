import { catalogText } from './catalog-text.ts'
import { asksHub, type Choices, type Host } from './choices.ts'
import { scripts } from './commands.ts'
import { fill, template } from './template.ts'

/** A file of a new project. */
export interface StarterFile {
  /** Path in the project, with slashes. */
  path: string
  text: string
}

/** What of the program a new project depends on. */
export interface Program {
  /** Version of modelsheets that the project is made for. */
  version: string
}

/** Files that a host wants beside the workflow: path in the project and name of the template. */
const hostFiles: Readonly<Record<Host, readonly (readonly [path: string, name: string])[]>> = {
  'github-pages': [],
  cloudflare: [['wrangler.jsonc', 'wrangler.jsonc']],
  netlify: [],
  huggingface: [['space/README.md', 'space.md']],
  server: [],
  none: [],
}

/**
 * Gives the files of a new project, in the order in which they are best read.
 * @param name The project's name for npm: `packageName` makes one from a folder's.
 */
export function projectFiles(choices: Choices, name: string, program: Program): StarterFile[] {
  const { host } = choices
  const values = { name, title: choices.title, yamlTitle: JSON.stringify(choices.title) }
  const host_ = hostFiles[host].map(([path, file]) => ({
    path,
    text: fill(template(file), values),
  }))
  return [
    { path: 'content/catalog.yaml', text: catalogText(choices) },
    { path: 'package.json', text: packageText(name, program) },
    { path: '.gitignore', text: template('gitignore') },
    ...(host === 'none' ? [] : [{ path: '.github/workflows/site.yml', text: workflowText(host) }]),
    ...host_,
    { path: 'README.md', text: readmeText(choices, values) },
  ]
}

/** A name that npm takes, made from a folder's: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
export function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 100)
  // A package of the name of what it depends on cannot be installed.
  return name === '' || name === 'modelsheets' ? 'model-sheets' : name
}

function packageText(name: string, { version }: Program): string {
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts,
    dependencies: { modelsheets: `^${version}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** The workflow of GitHub for a host: the part that all share, and the part that publishes. */
export function workflowText(host: Exclude<Host, 'none'>): string {
  return fill(template('workflow.yml'), {
    // Only GitHub Pages is asked where the site will be; the catalogue says it of others.
    pages: host === 'github-pages' ? '\n      pages: read' : '',
    build: template(host === 'github-pages' ? 'build-pages.yml' : 'build-plain.yml'),
    publish: template(`publish-${host}.yml`),
  })
}

function readmeText(choices: Choices, values: Readonly<Record<string, string>>): string {
  return fill(template('README.md'), {
    ...values,
    first: template(asksHub(choices) ? 'readme-sync.md' : 'readme-add.md'),
    publish: template(`readme-${choices.host}.md`),
  })
}
