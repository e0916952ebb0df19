/** Lets one process publish at a time. Called by publish.ts and rollback.ts. */
export {
  acquireProcessLock as acquirePublisherLock,
  type ProcessLock as PublisherLock,
} from '../process-lock.ts';
