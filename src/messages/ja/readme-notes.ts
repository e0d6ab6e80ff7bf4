import type * as en from '../en/readme-notes.ts'

const cutParts = {
  signs: 'どのカードにも不要なほど多い記号や深い入れ子は省きました',
  work: '描画に時間がかかりすぎる部分は、書かれたまま表示しています',
}

/** What a card's reader or author should know of how it could be rendered, by code. */
export const readmeNotes: typeof en.readmeNotes = {
  cut: (of) =>
    of.what === 'length'
      ? `カードが ${of.most} 文字を超えているため、残りは省きました`
      : cutParts[of.what],
  'card-plain': 'このカードは描画できなかったため、書かれたまま表示しています',
  'html-depth': ({ most }) => `${most} 段より深い HTML の入れ子を平らにしました`,
  'dropped-frame': 'ほかのサイトの埋め込みを省きました',
  'hidden-characters': '見えないのに文章を変える文字を、コードポイントで表示しています',
  'dead-image': '画像がリポジトリにありません',
  'unsafe-link': '表示しない種類のアドレスを持つリンクから、アドレスを外しました',
  'dead-link': 'リンク先のファイルがリポジトリにありません',
  'dead-own-link': 'リンクまたは画像の先に、このサイトのファイルもモデルもありません',
  'dead-anchor': 'リンク先の見出しがカードにありません',
  'unreadable-math': '数式を描画できなかったため、書かれたまま表示しています',
  'template-section': 'カードのひな形の節が、記入されないまま残っています',
}
