import type * as en from '../en/whose.ts'

/** Whose the scores of a card are, and why. */
export const whose: typeof en.whose = {
  /** In place of the name of a base that is not named. */
  theBase: '基底模型',
  /** Why a score is taken for this model's, another's, or neither; by the rule that decided. */
  reasons: {
    'own-name': ({ name }) => `表格以${name}稱呼這個模型。`,
    namesake: ({ other }) => `模型卡也談到${other}，另一位擁有者的同名模型。`,
    'base-heading': ({ name, heading }) =>
      `標題「${heading}」談的是基底模型，因此那裡的${name}不是這個模型。`,
    'tuned-heading': ({ name, heading }) =>
      `標題「${heading}」談的是經過調校、能回答問題的模型，因此那裡的${name}不是這個模型。`,
    'full-precision-beside': ({ name }) => `表格將全精度模型${name}與這個模型並列。`,
    'original-of-conversion': ({ name, formats }) =>
      `表格提及原始模型${name}；這個儲存庫是它的轉換版本${formats}。`,
    'original-of-copy': ({ name }) => `表格提及原始模型${name}；這個儲存庫是它的複本。`,
    'base-model': ({ name }) => `${name}是製作這個模型所用的模型。`,
    'known-model': ({ name, other }) => `${name}是另一個儲存庫${other}的名稱。`,
    'base-family': ({ name, other }) => `${name}屬於${other}家族，缺少能區分這個模型的字詞。`,
    'several-names': ({ name, count }) =>
      `表格中可能是這個模型的名稱有${count}個，${name}是其中之一。`,
    'fits-another': ({ name, other }) => `${name}符合這個模型，也同樣符合${other}。`,
    'fits-beside': ({ name, other }) =>
      `${name}缺少這個模型名稱中的字詞，旁邊的${other}也可能是這個模型。`,
    'lacks-words': ({ name }) => `${name}可能是這個模型，也可能是製作它所用的模型。`,
    stage: ({ name }) => `${name}是製作這個模型的一個階段；儲存庫是哪一個階段沒有說明。`,
    'tuned-stage': ({ name }) => `表格將${name}與先前的模型並列，而模型卡談的是經過調校的模型。`,
    'base-stage': ({ name }) => `表格將${name}與模型卡所談的調校後模型並列。`,
    'shortened-of-conversion': ({ name, formats }) =>
      `表格提及${name}而未提格式；這個儲存庫是轉換版本${formats}。`,
    'shortened-of-copy': ({ name, other }) =>
      `表格提及原始模型${name}；這個儲存庫是${other}的複本。`,
    'only-name': ({ name }) => `${name}是表格中唯一符合這個模型的名稱。`,
    'marked-own': ({ name }) => `表格將${name}標示為作者自己的模型。`,
    'marked-own-otherwise': ({ name }) =>
      `表格將${name}標示為作者自己的模型，但該名稱不是這個儲存庫的名稱。`,
    resembles: ({ name }) => `${name}與這個模型的名稱相似，但無法確定就是它。`,
    'other-model': ({ name }) => `表格提及另一個模型${name}。`,
    'rows-and-columns': '各列與各欄看起來都像模型的名稱。',
    'some-columns': '有些欄看起來像模型的名稱，有些不像。',
    'strange-rows': '無法確定表格的各列代表什麼。',
    'strange-columns': '各列是受測項目，但無法確定各欄代表什麼。',
    'strange-names': '各列與各欄都不是已知的模型或指標。',
    'nameless-own': '表格沒有提及模型，而模型卡談的是這個模型。',
    'nameless-heading': ({ heading, name }) =>
      `表格沒有提及模型，而標題「${heading}」談的是${name}。`,
    'nameless-before': ({ heading, name }) =>
      `表格沒有提及模型，而前面的文字「${heading}」談的是${name}。`,
    'nameless-compared': '表格沒有提及模型，而前面的文字也談到另一個模型。',
    'nameless-titled': ({ formats }) =>
      `表格沒有提及模型，而模型卡的標題是全精度模型的標題；這個儲存庫是它的轉換版本${formats}。`,
    'nameless-conversion': '表格沒有提及模型，而這個儲存庫是另一個模型的轉換版本。',
    'nameless-copy': ({ other }) => `表格沒有提及模型，而這個儲存庫重複${other}的內容。`,
    'nameless-loads': ({ other }) => `表格沒有提及模型，而模型卡自己的程式碼載入${other}。`,
    'index-nameless': '評測索引沒有提及模型。',
    'index-own': ({ name }) => `評測索引提及這個模型${name}。`,
    'index-original': ({ name, formats }) =>
      `評測索引提及全精度模型${name}；這個儲存庫是它的轉換版本${formats}。`,
    'index-base': ({ name }) => `評測索引提及${name}，這個模型的基底模型之一。`,
    'index-known': ({ name }) => `評測索引提及另一個模型${name}。`,
    'index-shortened': ({ name }) => `評測索引稱這個模型為${name}；沒有其他已知的模型叫這個名稱。`,
    'index-working-name': ({ name }) =>
      `這份模型卡的評測索引稱其模型為${name}，那是資料夾的名稱，不是模型的名稱。`,
    'index-unknown': ({ name }) =>
      `評測索引提及${name}，它既不是這個儲存庫的名稱，也不是所載的基底模型。`,
    'result-file': '結果檔案在這個儲存庫中，談的是它的模型。',
  },
}
