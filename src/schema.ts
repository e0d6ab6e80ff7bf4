/** The schema of an entry of the collection `models`, for a project's `src/content.config.ts`. */
export { recordSchema as modelsSchema } from './sheet/record.ts'
