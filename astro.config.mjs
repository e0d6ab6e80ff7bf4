// @ts-check
import { defineConfig } from 'astro/config'
import { compiledContent } from './src/integrations/compiled-content.ts'

export default defineConfig({
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // Pages come with a strict Content-Security-Policy: no script or style may be inlined.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 300 } },
  devToolbar: { enabled: false },
  integrations: [compiledContent()],
})
