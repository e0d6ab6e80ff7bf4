import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

// Loopback, private, link-local, carrier and documentation ranges: https://www.iana.org/assignments/iana-ipv4-special-registry
const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  closed.addSubnet(net, bits, 'ipv6')
}

/**
 * True when every address of the host is a public one. A card can name any host: what it names must
 * not make a machine in a private network ask its neighbours.
 */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const name = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(name)
    ? [{ address: name, family: isIP(name) }]
    : await lookup(name, { all: true }).catch(() => [])
  return (
    addresses.length > 0 &&
    addresses.every(({ address, family }) => !closed.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  )
}
