import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where a bundle goes, and what is no part of it. */
interface BundleOptions {
  /** Folder of the bundle, which has a file `<name>.mjs` for each of the modules. */
  folder: string
  /** Packages that stay where they are installed. */
  apart?: readonly string[]
  /** What stands in place of some names, as code. */
  constants?: Record<string, string>
}

/**
 * Bundles modules with everything that they import. What several of them import is loaded once.
 * @param modules Addresses of the modules by name.
 * @throws when something that they import is not found.
 */
export async function bundleModules(
  modules: Readonly<Record<string, URL>>,
  { folder, apart = [], constants = {} }: BundleOptions,
): Promise<void> {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: Object.fromEntries(
      Object.entries(modules).map(([name, module]) => [name, fileURLToPath(module)]),
    ),
    platform: 'node',
    transform: { define: constants },
    plugins: [
      {
        name: 'modelsheets:own-address',
        // What a module finds beside itself stands where it stood.
        transform: {
          filter: { code: /import\.meta\.url/ },
          handler: (code, id) =>
            code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        },
      },
      {
        name: 'modelsheets:apart',
        resolveId: (id) => (apart.includes(id) ? { id: addressOf(id), external: true } : undefined),
      },
    ],
    onLog: (_level, { code, message }) => {
      if (code === 'UNRESOLVED_IMPORT') throw new Error(message)
    },
  })
  try {
    await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    })
  } finally {
    await bundle.close()
  }
}

/** Where a package is installed; of one that is not, its name, which leads nowhere from the bundle either. */
function addressOf(name: string): string {
  try {
    return import.meta.resolve(name)
  } catch {
    return name
  }
}
