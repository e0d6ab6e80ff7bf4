import { registerHooks } from 'node:module'

/**
 * Lets a bundle of pages load its packages wherever it stands: a name that leads nowhere from there is looked
 * for beside the generator, then beside Astro, whose code is part of the bundle. What is kept may lie in any
 * folder, and not every package manager puts the packages of packages above it (pnpm does not).
 * @param bundle Address of the bundle's module; what is in its folder is meant.
 */
export function findPackagesOf(bundle: string): void {
  const folder = new URL('./', bundle).href
  const owners = [import.meta.url, import.meta.resolve('astro')]
  registerHooks({
    resolve(name, context, next) {
      try {
        return next(name, context)
      } catch (error) {
        if (!context.parentURL?.startsWith(folder)) throw error
        for (const parentURL of owners)
          try {
            return next(name, { ...context, parentURL })
          } catch {
            // The next owner may have it.
          }
        throw error
      }
    },
  })
}
