import * as vscode from 'vscode';
import { isCancellation } from './cancellation';
import { UnreadableError, whyUnreadable } from '../library/files/unreadable';
import { verbatim } from '../labels/verbatim';
import type { Log } from './log';

/** A next step offered with a message. */
interface Action {
  readonly label: string;
  readonly run: () => unknown;
}

/** Tells the user in one short message what failed and what to do next; the details go to the log. */
export class Reporter {
  constructor(readonly log: Log) {}

  /** Reports what ended a command: an unreadable file by its reason, anything else as a defect. */
  report(error: unknown): void {
    if (isCancellation(error)) return;
    if (error instanceof UnreadableError && error.reason !== 'failed') {
      const { title, detail } = whyUnreadable(error.reason, error.uri);
      this.explain(`${title}. ${detail}`);
      return;
    }
    const message = vscode.l10n.t('Parallax could not do that.');
    this.log.error(message, error);
    const showLog: Action = {
      label: vscode.l10n.t('Show Log'),
      run: () => {
        this.log.show();
      },
    };
    void this.#offer(vscode.window.showErrorMessage.bind(vscode.window), message, [showLog]);
  }

  /** Something that a person asked for and that cannot be done as things are. */
  explain(message: string, ...actions: readonly Action[]): void {
    void this.#offer(vscode.window.showInformationMessage.bind(vscode.window), message, actions);
  }

  async #offer(
    show: (message: string, ...labels: string[]) => Thenable<string | undefined>,
    message: string,
    actions: readonly Action[],
  ): Promise<void> {
    // VS Code takes them as arguments, and they are a few.
    // eslint-disable-next-line no-restricted-syntax
    const chosen = await show(verbatim(message), ...actions.map(({ label }) => label));
    try {
      await actions.find(({ label }) => label === chosen)?.run();
    } catch (error) {
      this.log.error(message, error);
    }
  }
}
