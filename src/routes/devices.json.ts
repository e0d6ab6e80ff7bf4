import { devices } from '../fit/devices.ts'

/** The devices of the fit panel, fetched by it when a page has one. */
export function GET(): Response {
  return Response.json(devices())
}
