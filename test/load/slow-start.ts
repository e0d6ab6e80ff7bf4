import { isMainThread } from 'node:worker_threads'

// Loaded before all else: every worker thread takes five seconds to start.
if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000)
