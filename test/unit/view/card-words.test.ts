import { expect, test } from 'vitest'
import { cardWords } from '../../../src/view/card-words.ts'

test('a card is found by the words of its prose, each once and folded', () => {
  const html =
    '<h2 id="x">Résumé &amp; Use</h2><p class="lead">It counts <em>gulls</em>, gulls and <code>boats</code>.</p>'
  expect(cardWords(html)).toEqual(['resume', 'use', 'it', 'counts', 'gulls', 'and', 'boats'])
})

test('code, formulas, addresses, hashes and long numbers are no words of it', () => {
  const html = [
    '<pre class="code"><code>import secret\nrun()</code></pre>',
    '<math><mi>alpha</mi></math>',
    '<a href="https://example.org/hidden">here</a>',
    '<p>0123456789abcdef 20240131 3.8 ok</p>',
  ].join('')
  expect(cardWords(html)).toEqual(['here', '3.8', 'ok'])
})

test('scripts without spaces go by pairs of letters', () => {
  expect(cardWords('<p>机器学习 model</p>')).toEqual(['机器', '器学', '学习', 'model'])
})
