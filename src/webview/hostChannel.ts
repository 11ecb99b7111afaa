import type { Channel } from '../protocol/channel';
import type { hostContract } from '../protocol/hostContract';
import type { pageContract } from '../protocol/pageContract';

/** How the page talks to the host. */
export type HostChannel = Channel<typeof pageContract, typeof hostContract>;
