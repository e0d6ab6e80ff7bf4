import type { Device } from '../fit/devices.ts'
import { make } from './dom.ts'
import { readSiteData } from './site-data.ts'

/** The list as the site serves it; fetched once a page. */
const lists = new Map<string, Promise<Device[]>>()

/**
 * The devices that a reader can pick.
 * @param source Address of the site's list.
 * @returns None where it cannot be fetched: the reader types the memory then.
 */
export function loadDevices(source: string): Promise<Device[]> {
  const list =
    lists.get(source) ??
    readSiteData<Device[]>(source).catch(() => {
      lists.delete(source)
      return []
    })
  lists.set(source, list)
  return list
}

/** Puts the devices below what a select has already, by group; each with the most memory it is sold with. */
export function fillDevices(
  select: HTMLSelectElement,
  devices: readonly Device[],
  picked: string,
): void {
  if (select.querySelector('optgroup')) return
  for (const [group, members] of Map.groupBy(devices, (device) => device.group)) {
    const options = members.map(({ id, name, memory }) =>
      make('option', { value: id }, name.includes('GB') ? name : `${name} (${memory.at(-1)} GB)`),
    )
    select.append(make('optgroup', { label: group }, ...options))
  }
  select.value = picked
  if (select.selectedIndex < 0) select.value = ''
}
