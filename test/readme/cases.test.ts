import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadmeContext } from '../../src/readme/render.ts'
import { renderReadme } from '../../src/readme/render.ts'

const folder = new URL('./cases/', import.meta.url)
const names = globSync('*.md', { cwd: folder })
  .map((file) => basename(file, '.md'))
  .sort()

const context: ReadmeContext = {
  id: 'owner/name',
  revision: '0a1b2c3',
  files: [
    'README.md',
    'LICENSE',
    'config.json',
    'model.safetensors',
    'src/a.py',
    'logo.png',
    'light.png',
    'dark.png',
    'a.png',
    'b.png',
    'clip.mp4',
    'voice.wav',
  ],
  sheetHref: (id) => (id.toLowerCase() === 'owner/known' ? '/models/owner/known/' : undefined),
  mirrored: {
    'https://huggingface.co/owner/name/resolve/0a1b2c3/logo.png': {
      src: '/images/logo.png',
      width: 400,
      height: 100,
    },
  },
}

test.each(names)('renders the case %s as its file says', async (name) => {
  const markdown = readFileSync(new URL(`${name}.md`, folder), 'utf8')
  const { html } = await renderReadme(markdown, context)
  const expected = new URL(`${name}.html`, folder)
  // UPDATE=1 writes what is rendered now: read the difference before it is committed.
  if (process.env.UPDATE) writeFileSync(expected, `${html}\n`)
  expect(`${html}\n`).toBe(readFileSync(expected, 'utf8'))
})
