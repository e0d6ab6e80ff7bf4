import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { withJavaScriptPaths } from './rewrite.ts'

/** Types that TypeScript cannot write out, since they are too long (TS7056). */
const unwritten = new Map([['messages/en.d.ts', 'export declare const en: any;\n']])

/**
 * Writes the types of what can be imported, and of what these types name; no others.
 * @param root Folder of the project.
 * @param library Folder of the JavaScript, which the types stand beside.
 * @param entries The modules that can be imported, as paths below `src`.
 */
export function writeDeclarations(root: string, library: string, entries: readonly string[]): void {
  const sources = join(root, 'src')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const made = new Map<string, string>()
  ts.createProgram([join(sources, 'env.d.ts'), ...entries.map((entry) => join(sources, entry))], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: sources,
    outDir: library,
  }).emit(undefined, (path, text) => made.set(relative(library, path), withJavaScriptPaths(text)))
  const wanted = new Set(entries.map((entry) => entry.replace(/ts$/, 'd.ts')))
  for (const path of wanted) {
    const text = made.get(path) ?? unwritten.get(path)
    if (text === undefined) throw new Error(`There are no types of ${path}`)
    for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g))
      wanted.add(`${join(dirname(path), target)}.d.ts`)
    const file = join(library, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
