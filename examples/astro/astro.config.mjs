// @ts-check
import { defineConfig } from 'astro/config'
import modelsheets from 'modelsheets'

export default defineConfig({
  site: 'https://example.org',
  base: '/team',
  integrations: [
    modelsheets({
      prefix: '/models-we-use',
      components: { License: './src/components/MyLicense.astro' },
    }),
  ],
})
