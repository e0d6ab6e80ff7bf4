import { defineMiddleware } from 'astro:middleware'
import { fencePage } from '../compile/fence.ts'

/** Every page of a model is rendered behind a fence: one that fails ends no build. */
export const onRequest = defineMiddleware(fencePage)
