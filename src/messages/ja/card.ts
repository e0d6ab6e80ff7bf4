import type * as en from '../en/card.ts'
/** Whose words a card's are, and how much of it could be read. */
export const card: typeof en.card = {
  lead: {
    publisher: '公開元の README（{link}）。',
    editor:
      'このカタログのために編集者が書いた文章です。公開元の README は別にあります（{link}）。',
  },
  leadOfTemplate: ({ filled, sections }) =>
    `公開元の README（{link}）。ひな形の ${sections} 節のうち ${filled} 節が記入されています。`,
  /** Printed in the card itself. */
  template: {
    filled: ({ filled, sections }) =>
      `カードのひな形の ${sections} 節のうち、著者が記入したのは ${filled} 節です。`,
    notFilled: ({ names, more }) =>
      `未記入：${names.join('、')}${more > 0 ? `、ほか ${more} 節` : ''}`,
  },
  frames: {
    demo: ({ site }) => `${site} でデモを開く`,
    sound: ({ site }) => `${site} で音声を聴く`,
    video: ({ site }) => `${site} で動画を見る`,
  },
  notListed: 'リポジトリのファイル一覧にありません',
  diagram: '図（Mermaid のソース）',
  asMarkdown: { publisher: 'Markdown で見る', editor: '文章を Markdown で見る' },
  /** Before the text of a card that the editor wrote, where it is published as Markdown. */
  markdownNotice: 'このカードはカタログの編集者が書いたもので、公開元のものではありません。',
  /** Titles of the list of findings. */
  findings: {
    publisher: 'このカードの誤り',
    editor: 'この記録の誤り',
  },
  broken: ({ line }) =>
    `カードのメタデータは ${line} 行目で壊れています。読み取れた部分だけを表示しています。`,
  brokenSomewhere: 'カードのメタデータが壊れています。読み取れた部分だけを表示しています。',
  licenseUnread:
    'カードのメタデータを完全には読み取れず、読めた部分にライセンスの記載はありませんでした。カード本文をご確認ください。',
}
