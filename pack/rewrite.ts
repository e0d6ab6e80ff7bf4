import { stripTypeScriptTypes } from 'node:module'

/** TypeScript as JavaScript, each word on the line and in the column it had, so that stacks of errors are right. */
export function toJavaScript(source: string): string {
  return withJavaScriptPaths(stripTypeScriptTypes(source))
}

/** A text in which every relative path to a TypeScript file leads to the JavaScript made of it. */
export function withJavaScriptPaths(text: string): string {
  return text.replace(/(['"])(\.{1,2}\/[^'"\n]*)\.ts\1/g, '$1$2.js$1')
}
