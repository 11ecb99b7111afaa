import { linkStrengths, type LinkStrength } from '../core/alignment/linkStrength';
import { Channel } from '../protocol/channel';
import {
  hostRequests,
  pageContract,
  hostCommands,
  type HostCommand,
  type PageState,
} from '../protocol/pageContract';
import type { HostChannel } from './hostChannel';
import { Frame } from './toolbar/frame';
import { commandFor, keyOf, wouldEdit, type Command, type Focused } from './keyboard';
import { restoreState, restoreTabState, type SavedState } from './savedState';
import { loadingElement, noticeElement } from './toolbar/notice';
import { PageContent } from './pageContent';
import { sentenceOf } from './panes/sentence';
import type { Editor } from './vscodeApi';

/** The page: shows what the host tells it and hands the reader's keys to what is shown. */
export class Page {
  readonly #editor: Editor;
  readonly #frame: Frame;
  readonly #channel: HostChannel;
  #content: PageContent | null = null;
  #savedState: SavedState | null;
  /** What this tab shows, kept for the host. */
  #tabState: string;

  constructor(root: HTMLElement, editor: Editor) {
    this.#editor = editor;
    const kept = editor.storage.getState();
    this.#savedState = restoreState(kept);
    this.#tabState = restoreTabState(kept);
    this.#frame = new Frame(
      root,
      (command) => {
        this.#run(command);
      },
      (strength) => {
        this.#channel.notify('strengthen', { strength });
      },
    );
    this.#frame.hideBar();
    window.addEventListener(
      'keydown',
      (event) => {
        this.#key(event);
      },
      { capture: true },
    );
    this.#channel = new Channel({
      port: editor.port,
      incoming: pageContract,
      outgoing: { requests: hostRequests },
      handlers: {
        requests: {},
        events: {
          show: ({ stamp, state, tabState }) => {
            this.#tabState = tabState;
            this.#keep();
            this.#show(stamp, state);
          },
          names: ({ stamp, mentions }) => {
            if (this.#content?.stamp === stamp) this.#content.name(mentions);
          },
          differences: ({ stamp, differences }) => {
            if (this.#content?.stamp === stamp) this.#content.differ(differences ?? 'failed');
          },
          showDifference: ({ stamp, index }) => {
            if (this.#content?.stamp === stamp) this.#content.showDifference(index);
          },
          run: ({ command }) => {
            this.#run(command);
          },
          reveal: ({ side, offset }) => {
            this.#content?.reveal(side, offset);
          },
        },
      },
      onProblem: reportError,
    });
    if (this.#tabState !== '') this.#channel.notify('restore', { tabState: this.#tabState });
  }

  #show(stamp: number, state: PageState): void {
    const hadFocus = this.#frame.stage.contains(document.activeElement);
    if (this.#content) this.#remember(this.#content.savedState());
    this.#content?.dispose();
    this.#content = null;
    this.#frame.hideBar();
    switch (state.kind) {
      case 'loading':
        this.#frame.closeDrawer();
        this.#frame.stage.replaceChildren(loadingElement(state.file));
        break;
      case 'notice':
        this.#frame.closeDrawer();
        this.#frame.stage.replaceChildren(noticeElement(state.notice, this.#act));
        break;
      case 'alone':
      case 'comparison':
        this.#content = new PageContent({
          frame: this.#frame,
          channel: this.#channel,
          stamp,
          state,
          savedState: this.#savedState,
          remember: (savedState) => {
            this.#remember(savedState);
          },
          notice: (notice) => noticeElement(notice, this.#act),
        });
        if (hadFocus) this.#content.focus();
        break;
    }
  }

  readonly #act = (id: string): void => {
    this.#channel.notify('act', { id });
  };

  #remember(savedState: SavedState): void {
    this.#savedState = savedState;
    this.#keep();
  }

  #keep(): void {
    this.#editor.storage.setState({ ...this.#savedState, memo: this.#tabState });
  }

  #key(event: KeyboardEvent): void {
    if (wouldEdit(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (this.#frame.isHelpOpen) return;
    // A printing key chooses from an open list.
    if (event.target instanceof HTMLSelectElement && event.key.length === 1) return;
    const command = commandFor(keyOf(event), focusedBy(event.target));
    if (command === null || !this.#run(command)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Whether there was anything to do. */
  #run(command: Command): boolean {
    switch (command) {
      case 'help':
        this.#frame.openHelp();
        return true;
      case 'strength':
        if (!this.#frame.hasBar) return false;
        this.#channel.notify('strengthen', { strength: nextStrength(this.#frame.strength) });
        return true;
      default:
        if (command === 'copyDifference') return this.#content?.run(command) ?? false;
        if (!isForHost(command)) return this.#content?.run(command) ?? false;
        this.#channel.notify('ask', { command });
        return true;
    }
  }
}

function focusedBy(target: EventTarget | null): Focused | null {
  if (sentenceOf(target)) return 'sentence';
  return target instanceof Element && target.closest('.differences') ? 'difference' : null;
}

/** The next step; after the last the first. */
function nextStrength(strength: LinkStrength): LinkStrength {
  return linkStrengths[(linkStrengths.indexOf(strength) + 1) % linkStrengths.length] ?? 'all';
}

function isForHost(command: Command): command is HostCommand {
  return (hostCommands as readonly Command[]).includes(command);
}
