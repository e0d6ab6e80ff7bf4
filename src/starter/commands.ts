import { asksHub, type Choices } from './choices.ts'

/** The commands of a project, by the name that npm runs them under. */
export const scripts = {
  sync: 'modelsheets sync',
  dev: 'modelsheets dev',
  build: 'modelsheets build',
  preview: 'modelsheets preview',
  check: 'modelsheets check',
} as const

/** Something to do next: which words say why, and the command. */
export interface Step {
  what: 'folder' | 'install' | 'add' | 'sync' | 'dev' | 'build'
  command: string
}

/** What is known of a project that was just started. */
export interface Started {
  /** Its folder as a shell can name it from here; `.` is here. */
  folder: string
  /** Whether modelsheets is installed in it. */
  installed: boolean
  /** Whether models were taken from a folder. */
  imported: boolean
}

/** Gives what to do next in a new project, in order. */
export function nextSteps(choices: Choices, { folder, installed, imported }: Started): Step[] {
  const hub = asksHub(choices)
  const steps: (Step & { needed?: boolean })[] = [
    { what: 'folder', command: `cd ${quoted(folder)}`, needed: folder !== '.' },
    { what: 'install', command: 'npm install', needed: !installed },
    { what: 'add', command: 'npx modelsheets add owner/name', needed: !hub && !imported },
    { what: 'sync', command: 'npx modelsheets sync', needed: hub || !imported },
    { what: 'dev', command: 'npx modelsheets dev' },
    { what: 'build', command: 'npx modelsheets build' },
  ]
  return steps.flatMap(({ what, command, needed = true }) => (needed ? [{ what, command }] : []))
}

/** What gives a package.json that was there the scripts that it lacks. */
export function scriptsCommand(): string {
  const pairs = Object.entries(scripts).map(([name, command]) => `scripts.${name}='${command}'`)
  return ['npm pkg set', ...pairs].join(' ')
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
