import { expect, test } from 'vitest'
import { activePart, isSvg, svgSize } from '../../../src/brand/picture.ts'

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>', '<script>'],
  ['<g onload="alert(1)"/>', 'onload='],
  ['<a href="https://evil.example"><path/></a>', '<a>'],
  ['<foreignObject><p/></foreignObject>', '<foreignObject>'],
  ['<image href="https://evil.example/x.png"/>', 'https://evil.example/x.png'],
  ['<use xlink:href="other.svg#a"/>', 'other.svg#a'],
  ['<image href="data:image/svg+xml;base64,AA"/>', 'data:image/svg+xml;base64,AA'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', '<animate>'],
  ['<style>@import "x.css";</style>', '@import'],
  ['<rect style="fill:url(https://evil.example/x)"/>', 'url(https://evil.example/x)'],
])('an SVG that does more than draw is told: %s', (inner, found) => {
  expect(activePart(svg(inner))).toBe(found)
})

test('an entity is told, as it could stand for anything', () => {
  expect(activePart(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`)).toBe('<!ENTITY')
})

test.each([
  '<path d="M0 0h1"/><text>once upon on=1</text>',
  '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#b"/>',
  '<image href="data:image/png;base64,AA"/>',
  '<style>.a{fill:red}</style><animal/>',
])('an SVG that draws is taken: %s', (inner) => {
  expect(activePart(svg(inner))).toBeUndefined()
})

test('an SVG is told by its root', () => {
  expect(isSvg(`<?xml version="1.0"?>\n<!-- made by hand -->\n${svg('')}`)).toBe(true)
  expect(isSvg('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg/>')).toBe(true)
  expect(isSvg('<html><svg></svg></html>')).toBe(false)
})

test('the size is that of the root, or of its box', () => {
  expect(svgSize('<svg width="30" height="10px" viewBox="0 0 3 1">')).toEqual({
    width: 30,
    height: 10,
  })
  expect(svgSize('<svg width="100%" height="100%" viewBox="0,0,120,40">')).toEqual({
    width: 120,
    height: 40,
  })
  expect(svgSize('<svg>')).toBeUndefined()
})
