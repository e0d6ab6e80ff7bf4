import { Socket } from 'node:net'

// Loaded before a build where the system cannot take its network away: every way out throws.
const refuse = (): never => {
  throw new Error('a build must not use the network')
}
globalThis.fetch = refuse
Socket.prototype.connect = refuse
