/**
 * What tasks of the Hub are called, by id. In English each is called as the Hub calls it, which its data say
 * (https://github.com/huggingface/huggingface.js, `packages/tasks`).
 */
export const tasks: Readonly<Record<string, string>> = {}
