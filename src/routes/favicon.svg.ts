import { type MakeFile, served } from '../compile/file-route.ts'
import favicon from '../styles/favicon.svg?raw'

/** The sign of a site that names none of its own. */
export const make: MakeFile = () => favicon

export const GET = served(make, 'image/svg+xml')
