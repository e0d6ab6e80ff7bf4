import { cpSync } from 'node:fs'
import { join } from 'node:path'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { slugOf } from './pages.ts'
import { writePages } from './write-pages.ts'

// DOCS_SITE and DOCS_BASE say where the site will be, DOCS_REPOSITORY where its sources are.
const { DOCS_SITE: site, DOCS_BASE = '/', DOCS_REPOSITORY: repository } = process.env
const base = `/${DOCS_BASE.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const groups = writePages({ base, repository })
cpSync(
  join(import.meta.dirname, '../src/styles/favicon.svg'),
  join(import.meta.dirname, 'public/favicon.svg'),
)

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  integrations: [
    starlight({
      title: 'modelsheets',
      description: 'A static-site generator that writes one intelligence sheet per AI model',
      favicon: '/favicon.svg',
      customCss: ['./src/theme.css'],
      // A command needs no window drawn around it.
      expressiveCode: { defaultProps: { frame: 'none' } },
      sidebar: groups.map(({ label, pages }) => ({
        label,
        items: pages.map((page) => ({ label: page.label, slug: slugOf(page.file) })),
      })),
      ...(repository ? { social: [{ icon: 'seti:git', label: 'Sources', href: repository }] } : {}),
    }),
  ],
})
