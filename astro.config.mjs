// @ts-check
import { defineConfig } from 'astro/config'
import modelsheets from './src/index.ts'

export default defineConfig({
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { assets: 'assets' },
  vite: { build: { chunkSizeWarningLimit: 300 } },
  devToolbar: { enabled: false },
  integrations: [modelsheets()],
})
