import type * as vscode from 'vscode';
import type { Difference } from '../../core/differences/difference';
import type { HostCommand, PageCommand, PageState, Side } from '../../protocol/pageContract';
import type { Match } from './match';
import type { OpenComparison } from './openComparison';
import type { Subject } from './subject';

/** A tab that shows a comparison. */
export interface ComparisonTab {
  readonly subject: Subject;
  readonly isActive: boolean;
  /** What it shows at the moment; null when that is no comparison. */
  readonly comparison: OpenComparison | null;
  /** What came of comparing, also when that is no comparison; null before anything has. */
  readonly match: Match | null;
  /** All that its page shows at the moment. */
  readonly state: PageState;
  /** The difference that the page went to last. */
  readonly difference: Difference | null;
  /** Fires when any of these has changed. */
  readonly onDidChange: vscode.Event<void>;
  readonly onDidDispose: vscode.Event<void>;
  /** What the commands ask of it. */
  readonly actions: {
    /** Does what a key of the page asks of the host. */
    ask(command: HostCommand): Promise<void>;
    /** Opens the active side at its active sentence. */
    openAsText(): Promise<void>;
  };
  /** Files have been given new names. */
  follow(renamed: (uri: vscode.Uri) => vscode.Uri): void;
  /** Has the page do what one of its keys does. */
  run(command: PageCommand): void;
  /** Brings the places of a difference of its comparison level, and lights them up. */
  showDifference(difference: Difference): Promise<void>;
  /** Brings a place of one of its articles into view. */
  showPlace(side: Side, offset: number): void;
  /** Compares something else in this tab. */
  show(subject: Subject): void;
}
