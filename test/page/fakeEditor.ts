// Stands in a browser for the part of VS Code around a page: `acquireVsCodeApi`, the theme, and the host's end of the
// channel. The page itself and the channel are the real ones.
import type { Difference } from '../../src/core/differences/difference';
import { Channel } from '../../src/protocol/channel';
import { hostContract } from '../../src/protocol/hostContract';
import {
  pageContract,
  type PageCard,
  type PageCommand,
  type PageMentions,
  type PageState,
  type Side,
} from '../../src/protocol/pageContract';
import { dress, fakeApi } from './fakeApi';

/** Something that the page told the host. */
export interface Told {
  readonly event: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a test does with the page from the host's side. */
export interface FakeHost {
  readonly told: readonly Told[];
  readonly problems: readonly string[];
  /** What the page would find after it was created again. */
  readonly saved: unknown;
  show(state: PageState): number;
  names(stamp: number, mentions: PageMentions): void;
  differ(stamp: number, differences: readonly Difference[] | null): void;
  showDifference(stamp: number, index: number): void;
  run(command: PageCommand): void;
  reveal(side: Side, offset: number): void;
  post(message: unknown): void;
}

declare global {
  interface Window {
    host: FakeHost;
    /** Answers a request for a card; put in by the test. */
    cardOf(entity: string): Promise<PageCard | null>;
  }
}

function start(): FakeHost {
  const told: Told[] = [];
  const problems: string[] = [];
  const { port, saved } = fakeApi();
  const tell = (event: string) => (params: Readonly<Record<string, unknown>>) => {
    told.push({ event, params });
  };
  const channel = new Channel({
    port,
    incoming: hostContract,
    outgoing: pageContract,
    handlers: {
      requests: { card: ({ entity }) => window.cardOf(entity) },
      events: {
        restore: tell('restore'),
        ask: tell('ask'),
        strengthen: tell('strengthen'),
        compareVersions: tell('compareVersions'),
        splitDocuments: tell('splitDocuments'),
        openAsText: tell('openAsText'),
        openMention: tell('openMention'),
        act: tell('act'),
        focus: tell('focus'),
        difference: tell('difference'),
        shown: tell('shown'),
      },
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
      channel.notify('show', { stamp, state, tabState: `tab state ${stamp}` });
      return stamp;
    },
    names(of, mentions) {
      channel.notify('names', { stamp: of, mentions });
    },
    differ(of, differences) {
      channel.notify('differences', { stamp: of, differences: differences && [...differences] });
    },
    showDifference(of, index) {
      channel.notify('showDifference', { stamp: of, index });
    },
    run(command) {
      channel.notify('run', { command });
    },
    reveal(side, offset) {
      channel.notify('reveal', { side, offset });
    },
    post: (message) => {
      port.post(message);
    },
  };
}

dress();
window.host = start();
