import * as vscode from 'vscode';

/** A next step offered with a message. */
export interface Action {
  readonly label: string;
  readonly run: () => unknown;
}

export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Parallax', { log: true });
}

/** Tells the user in one short message what failed and what to do next; the details go to the log. */
export class Reporter {
  constructor(readonly log: Log) {}

  /** Something that should not happen. */
  report(error: unknown, message: string, ...actions: readonly Action[]): void {
    if (error instanceof vscode.CancellationError) return;
    this.log.error(message, error);
    const showLog: Action = {
      label: vscode.l10n.t('Show Log'),
      run: () => {
        this.log.show();
      },
    };
    void this.#offer(vscode.window.showErrorMessage.bind(vscode.window), message, [...actions, showLog]);
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
    const chosen = await show(message, ...actions.map(({ label }) => label));
    try {
      await actions.find(({ label }) => label === chosen)?.run();
    } catch (error) {
      this.log.error(message, error);
    }
  }
}
