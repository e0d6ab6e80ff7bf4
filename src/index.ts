export { type ModelsheetsOptions, modelsheets as default } from './integrations/modelsheets.ts'
