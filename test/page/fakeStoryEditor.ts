// Stands in a browser for the part of VS Code around the page of a story; the page itself and the channel are the real ones.
import { Channel } from '../../src/protocol/channel';
import { type Reading, storyPageContract, type StoryState } from '../../src/protocol/storyContract';
import { storyHostContract } from '../../src/protocol/storyHostContract';
import { dress, fakeApi } from './fakeApi';
import type { Told } from './fakeEditor';

/** What a test does with the page from the host's side. */
export interface FakeStoryHost {
  readonly told: readonly Told[];
  readonly problems: readonly string[];
  readonly saved: unknown;
  show(state: StoryState): number;
  progress(done: number, total: number): void;
  read(reading: Reading): void;
}

function start(): FakeStoryHost {
  const told: Told[] = [];
  const problems: string[] = [];
  const { port, saved } = fakeApi();
  const tell = (event: string) => (params: Readonly<Record<string, unknown>>) => {
    told.push({ event, params });
  };
  const channel = new Channel({
    port,
    incoming: storyHostContract,
    outgoing: storyPageContract,
    handlers: {
      requests: {},
      events: { openPlace: tell('openPlace'), compare: tell('compare'), act: tell('act') },
    },
    onProblem: (problem) => problems.push(problem.message),
  });
  let stamp = 0;
  return {
    told,
    problems,
    get saved(): unknown {
      return saved();
    },
    show(state) {
      stamp++;
      channel.notify('show', { stamp, state, tabState: 'file:///story.txt' });
      return stamp;
    },
    progress(done, total) {
      channel.notify('progress', { done, total });
    },
    read(reading) {
      channel.notify('read', { reading });
    },
  };
}

dress();
Object.assign(window, { host: start() });
