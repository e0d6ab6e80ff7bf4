import { expect, test } from 'vitest'
import { listFiles } from '../../../src/files/repository-files.ts'

const sha = 'B1DD8D3D6A5E9F0C7B2A4E6D8F1C3B5A7E9D0F2C4B6A8E1D3F5C7B9A0E2D4F6C'

test('the tree and the siblings of one path are one file, and the tree wins', () => {
  const files = listFiles({
    tree: [
      {
        type: 'file',
        path: 'model.gguf',
        size: 135,
        oid: '0123456789abcdef0123456789abcdef01234567',
        lfs: { oid: sha, size: 4_000_000_000 },
        lastCommit: { date: '2026-02-01T00:00:00.000Z' },
        securityFileStatus: { status: 'safe' },
      },
    ],
    model: { siblings: [{ rfilename: 'model.gguf', size: 1 }, { rfilename: 'README.md' }] },
  })
  expect(files).toEqual([
    {
      path: 'model.gguf',
      kind: 'weights',
      size: 4_000_000_000,
      sha256: sha.toLowerCase(),
      oid: '0123456789abcdef0123456789abcdef01234567',
      pointer: true,
      lastChanged: '2026-02-01T00:00:00.000Z',
      security: { status: 'safe' },
    },
    { path: 'README.md', kind: 'card' },
  ])
})

test('siblings alone give sizes and hashes when the payload carries blobs', () => {
  const [file] = listFiles({
    model: { siblings: [{ rfilename: 'a.bin', size: 7, lfs: { sha256: sha, size: 7 } }] },
  })
  expect(file).toEqual({
    path: 'a.bin',
    kind: 'weights',
    size: 7,
    sha256: sha.toLowerCase(),
    pointer: true,
  })
})

test('a value that is no hash is left out', () => {
  const [file] = listFiles({
    tree: [{ type: 'file', path: 'a.bin', size: 7, oid: 'main', lfs: { oid: 'n/a' } }],
  })
  expect(file).toEqual({ path: 'a.bin', kind: 'weights', size: 7, pointer: true })
})

test('weights stand first and parts are in the order of their numbers', () => {
  const files = listFiles({
    model: {
      siblings: ['README.md', 'part-10.bin', 'part-2.bin', 'config.json'].map((rfilename) => ({
        rfilename,
      })),
    },
  })
  expect(files.map((file) => file.path)).toEqual([
    'part-2.bin',
    'part-10.bin',
    'config.json',
    'README.md',
  ])
})

test('a snapshot without a file list has no files', () => {
  expect(listFiles({})).toEqual([])
})
