const hues: readonly [number, string][] = [
  [15, 'red'],
  [45, 'orange'],
  [68, 'yellow'],
  [160, 'green'],
  [195, 'teal'],
  [255, 'blue'],
  [295, 'purple'],
  [345, 'pink'],
  [361, 'red'],
]

const colourWords: Readonly<Record<string, string>> = {
  red: 'red',
  darkred: 'red',
  crimson: 'red',
  firebrick: 'red',
  tomato: 'red',
  orangered: 'orange',
  maroon: 'red',
  indianred: 'red',
  salmon: 'red',
  lightcoral: 'red',
  orange: 'orange',
  darkorange: 'orange',
  coral: 'orange',
  brown: 'orange',
  chocolate: 'orange',
  peru: 'orange',
  yellow: 'yellow',
  gold: 'yellow',
  goldenrod: 'yellow',
  khaki: 'yellow',
  lightyellow: 'yellow',
  green: 'green',
  darkgreen: 'green',
  lime: 'green',
  limegreen: 'green',
  lightgreen: 'green',
  forestgreen: 'green',
  seagreen: 'green',
  olive: 'green',
  springgreen: 'green',
  teal: 'teal',
  cyan: 'teal',
  aqua: 'teal',
  turquoise: 'teal',
  darkcyan: 'teal',
  lightcyan: 'teal',
  blue: 'blue',
  darkblue: 'blue',
  navy: 'blue',
  royalblue: 'blue',
  dodgerblue: 'blue',
  steelblue: 'blue',
  skyblue: 'blue',
  lightblue: 'blue',
  deepskyblue: 'blue',
  cornflowerblue: 'blue',
  slateblue: 'blue',
  purple: 'purple',
  violet: 'purple',
  indigo: 'purple',
  magenta: 'pink',
  fuchsia: 'pink',
  darkviolet: 'purple',
  mediumpurple: 'purple',
  rebeccapurple: 'purple',
  orchid: 'purple',
  pink: 'pink',
  hotpink: 'pink',
  deeppink: 'pink',
  lightpink: 'pink',
  gray: 'gray',
  grey: 'gray',
  darkgray: 'gray',
  darkgrey: 'gray',
  lightgray: 'gray',
  lightgrey: 'gray',
  silver: 'gray',
  dimgray: 'gray',
  slategray: 'gray',
  gainsboro: 'gray',
  whitesmoke: 'gray',
}

function hueOf(red: number, green: number, blue: number): string | undefined {
  const max = Math.max(red, green, blue)
  const min = Math.min(red, green, blue)
  const spread = max - min
  if (spread < 18) return min > 245 || max < 40 ? undefined : 'gray'
  const sector =
    max === red
      ? (green - blue) / spread
      : max === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread
  const hue = (sector * 60 + 360) % 360
  return hues.find(([limit]) => hue < limit)?.[1]
}

/** The nearest of our hues, or undefined for black, white and anything we cannot read. */
export function colourName(value: string): string | undefined {
  const text = value.trim().toLowerCase()
  const word = colourWords[text]
  if (word) return word
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})[0-9a-f]{0,2}$/.exec(text)?.[1]
  if (hex) {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
    const number = Number.parseInt(full, 16)
    return hueOf(number >> 16, (number >> 8) & 255, number & 255)
  }
  const rgb = /^rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})(?:[ ,/]+[\d.]+%?)?\)$/.exec(text)
  return rgb ? hueOf(Number(rgb[1]), Number(rgb[2]), Number(rgb[3])) : undefined
}
