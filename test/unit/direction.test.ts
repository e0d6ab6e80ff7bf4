import { expect, test } from 'vitest'
import { directionOfText } from '../../src/direction.ts'

test('a text reads as most of its letters do, a name in front or not', () => {
  expect(directionOfText(['LoRA', ' طريقة التدريب المستخدمة هنا'])).toBe('rtl')
  expect(directionOfText(['The word سلام in English'])).toBe('ltr')
  expect(directionOfText(['سلام means peace in a'])).toBe('rtl')
  expect(directionOfText(['12.5 %', ' — '])).toBeUndefined()
  expect(directionOfText(['a'.repeat(3000), 'س'.repeat(9000)])).toBe('ltr')
})
