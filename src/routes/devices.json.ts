import { type MakeFile, served } from '../compile/file-route.ts'
import { devices } from '../fit/devices.ts'

/** The devices of the fit panel, fetched by it when a page has one. */
export const make: MakeFile = () => JSON.stringify(devices())

export const GET = served(make, 'application/json')
