export type { ComponentName } from './integrations/components.ts'
export { type ModelsheetsOptions, modelsheets as default } from './integrations/modelsheets.ts'
export type { SheetPage, Tile } from './view/sheet-page.ts'
