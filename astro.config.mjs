// @ts-check
import { defineConfig } from 'astro/config'
import modelsheets from './src/index.ts'
import { lightScripts } from './src/integrations/light-scripts.ts'

export default defineConfig({
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { assets: 'assets' },
  vite: { build: { chunkSizeWarningLimit: 300 }, plugins: [lightScripts()] },
  devToolbar: { enabled: false },
  integrations: [modelsheets()],
})
