import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { times } from '../rounds.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'

const run = promisify(execFile)
const digestOf = join(import.meta.dirname, 'compile-digest.ts')

/** An ordinary card, one with much to read, a chat template, and one that asks more than the bounds allow. */
const files = {
  'models/a/plain/README.md':
    '---\nlicense: mit\n---\n# Plain\n\nA model that answers questions.\n',
  'models/a/long/README.md': `# Long\n\n${'- one *two* [three](four)\n  - five `six`\n'.repeat(1000)}`,
  'models/a/talks/README.md': '# Talks\n\n```python\nprint(1)\n```\n',
  'models/a/talks/chat_template.jinja': '{% for m in messages %}{{ m.content }}{% endfor %}',
  'models/b/hostile/README.md': `${'> '.repeat(5000)}a\n\n${'[a]('.repeat(5000)}`,
}

/** Compiles a folder in a process of its own, started by `command`. */
async function compile(
  content: string,
  command: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const [program = '', ...args] = [...command, process.execPath, digestOf, content, makeFolder()]
  const { stdout } = await run(program, args, { env: { ...process.env, ...env } })
  return stdout.trim()
}

test.skipIf(process.platform === 'win32')(
  'what is compiled depends neither on how busy the machine is nor on how long workers take to start',
  async () => {
    const content = makeFolder(files)
    const idle = await compile(content)
    expect(idle).toMatch(/^[0-9a-f]{64} 0 left out$/)
    const slowStart = new URL('./slow-start.ts', import.meta.url)
    expect(await compile(content, [], { NODE_OPTIONS: `--import ${slowStart}` })).toBe(idle)
    // Niced themselves, so that the tests beside this one get on: compiling has a third of a core, or a
    // seventieth where this is all that runs.
    const loops: ChildProcess[] = [1, 2].map(() =>
      spawn('nice', ['-n', times > 1 ? '0' : '15', process.execPath, '-e', 'for (;;);']),
    )
    try {
      expect(await compile(content, ['nice', '-n', '19'])).toBe(idle)
    } finally {
      for (const loop of loops) loop.kill('SIGKILL')
    }
  },
)
