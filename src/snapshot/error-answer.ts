import { isRecord } from '../json.ts'

/** What a file holds in place of what its name says. */
export type ErrorAnswer = 'error-json' | 'not-found' | 'html-page' | 'lfs-pointer'

/** The text answers of the Hub and of hosts before it, as they are saved by a download without `--fail`. */
const SHORT_ANSWERS =
  /^(?:entry not found|(?:repository|model|revision) not found|not found|404:? not found|404|unauthorized|forbidden|invalid (?:username or password|credentials in authorization header)\.?|access to .{1,200} is restricted.{0,200}|internal server error|bad gateway|service unavailable|too many requests|rate limit exceeded)\.?$/i

/**
 * Tells when a file holds an answer that is no file: the Hub's error, a whole page of a website, or the
 * pointer that Git LFS leaves where a file was not fetched
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
 * @param text The file's text, or its first thousand characters.
 */
export function errorAnswer(text: string): ErrorAnswer | undefined {
  const start = text.slice(0, 2000).trim()
  if (/^version https:\/\/git-lfs\.github\.com\/spec\//.test(start)) return 'lfs-pointer'
  if (start.length < 300 && SHORT_ANSWERS.test(start)) return 'not-found'
  if (isErrorJson(start) || storageError.test(start)) return 'error-json'
  return isHtmlPage(start) ? 'html-page' : undefined
}

/** What object storage answers: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html. */
const storageError = /^(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>\w+<\/Code>/

function isErrorJson(start: string): boolean {
  if (!start.startsWith('{') || start.length >= 2000) return false
  try {
    const value: unknown = JSON.parse(start)
    return (
      isRecord(value) &&
      typeof value['error'] === 'string' &&
      !('id' in value) &&
      !('modelId' in value)
    )
  } catch {
    return false
  }
}

/** A document of its own, with a head; HTML inside a card has none. */
function isHtmlPage(start: string): boolean {
  return (
    /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(start) &&
    /<(?:head|title)[\s>]/i.test(start)
  )
}
