import * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import type { HostCommand, PageState, Side } from '../../../protocol/pageContract';
import { commands } from '../../ids';
import { copy } from './copying';
import type { Focus } from '../tab/focus';
import { leftOf, type Match } from '../match';
import type { StepId } from '../notices';
import type { OpenComparison } from '../openComparison';
import { openText, selectionAt, selectionOf } from './openText';
import { firstMention } from '../tab/pageNames';
import type { HostServices } from '../../services';
import { pickPartner } from './siblingPicker';
import { openSideBySide, placeOf } from './sideBySide';
import { type Subject, wholeFile } from '../subject';

/** What actions need of a tab. */
export interface ActedOn {
  readonly subject: Subject;
  readonly match: Match | null;
  readonly comparison: OpenComparison | null;
  readonly state: PageState;
  readonly focus: Focus;
  /** The one that the page went to last. */
  readonly difference: Difference | null;
  readonly viewColumn: vscode.ViewColumn;
  /** Compares something else in this tab. */
  show(subject: Subject): void;
  /** Shows a pair whose sides have been swapped, here or in a tab of its own. */
  showSwapped(swapped: Subject): void;
  /** Scrolls the page to a character of one side. */
  scrollTo(side: Side, offset: number): void;
  /** Reads and compares again, and shows what comes of it. */
  compare(): Promise<void>;
  close(): void;
}

/** Does what a page, its keys and the commands ask of a tab. */
export class TabActions {
  constructor(
    private readonly tab: ActedOn,
    private readonly services: HostServices,
  ) {}

  /** Does what a key of the page asks of the host. */
  async ask(command: HostCommand): Promise<void> {
    switch (command) {
      case 'chooseSibling':
        await this.#chooseSibling();
        break;
      case 'nextSibling':
        await this.#stepSibling(1);
        break;
      case 'previousSibling':
        await this.#stepSibling(-1);
        break;
      case 'swap':
        this.#swap();
        break;
      case 'openBothAsText':
        await this.#openBothAsText();
        break;
      case 'copySentence':
      case 'copyPair':
      case 'copySummary':
      case 'copyDifference':
        await copy(command, this.tab, this.services.reporter);
        break;
    }
  }

  /** Takes the next step that a notice offers. */
  async act(step: StepId): Promise<void> {
    switch (step) {
      case 'openAsText':
        await this.openAsText();
        break;
      case 'chooseSibling':
        await this.#chooseSibling();
        break;
      case 'useNearest':
        this.tab.show({ left: this.tab.subject.left, right: null });
        break;
      case 'openFolder':
        await vscode.commands.executeCommand('vscode.openFolder');
        break;
      case 'useFolder':
        await vscode.commands.executeCommand(commands.useFolderAsLibrary, this.tab.subject.left.uri);
        break;
      case 'settings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'parallax.library');
        break;
      case 'retry':
        await this.tab.compare();
        break;
      case 'close':
        this.tab.close();
        break;
      case 'showLog':
        this.services.reporter.log.show();
        break;
    }
  }

  /** Opens the active side at its active sentence. */
  async openAsText(): Promise<void> {
    const { comparison, focus, subject } = this.tab;
    if (!comparison) {
      await openText(subject.left.uri);
      return;
    }
    const { side, sentence } = focus;
    const start = sentence === null ? 0 : comparison.view[side].sentences[sentence]?.start;
    await this.openSide(side, start ?? 0);
  }

  /** Opens a side of the comparison at a character of its text; the left file while there is no comparison. */
  async openSide(side: Side, offset: number): Promise<void> {
    const { comparison, subject } = this.tab;
    if (comparison) await openText(comparison[side].uri, selectionAt(comparison.view[side].text, offset));
    else await openText(subject.left.uri);
  }

  /** Goes to the first place where an article names an entity: in this page if it shows the article, else in its text. */
  async openMention(entity: string, article: string): Promise<void> {
    const first = await firstMention(entity, article, this.tab.match, this.services);
    if (!first) return;
    const { comparison } = this.tab;
    const side = comparison && sideOf(article, comparison);
    if (side) this.tab.scrollTo(side, first.offset);
    else await openText(vscode.Uri.parse(article), selectionOf(first.place));
  }

  async compareVersions(side: Side): Promise<void> {
    const { uri } = this.tab.comparison?.[side] ?? this.tab.subject.left;
    await vscode.commands.executeCommand(commands.compareVersions, uri);
  }

  async splitDocuments(side: Side): Promise<void> {
    const { uri } = this.tab.comparison?.[side] ?? this.tab.subject.left;
    await vscode.commands.executeCommand(commands.splitDocuments, uri);
  }

  async #chooseSibling(): Promise<void> {
    const { left } = this.tab.subject;
    const chosen = await pickPartner(left.uri, this.services);
    if (chosen) this.tab.show({ left: this.tab.subject.left, right: wholeFile(chosen) });
  }

  /** Compares with the next or the previous sibling in the ranking, wrapping around. */
  async #stepSibling(direction: 1 | -1): Promise<void> {
    const left = leftOf(this.tab.match);
    const siblings = left ? (await this.services.results.siblings.get([left])).siblings : [];
    const { subject, comparison } = this.tab;
    // The last choice counts, even if its comparison is not shown yet.
    const shown = (subject.right ?? comparison?.right)?.uri.toString();
    const at = siblings.findIndex(({ id }) => id === shown);
    const from = at === -1 && direction === -1 ? siblings.length : at;
    const next = siblings[(from + direction + siblings.length) % Math.max(1, siblings.length)];
    if (next === undefined || next.id === shown) {
      this.services.reporter.explain(vscode.l10n.t('There is no other sibling.'));
    } else {
      this.tab.show({ left: subject.left, right: wholeFile(vscode.Uri.parse(next.id)) });
    }
  }

  #swap(): void {
    const { subject, comparison } = this.tab;
    const right = subject.right ?? (comparison && wholeFile(comparison.right.uri));
    if (right) this.tab.showSwapped({ left: right, right: subject.left });
    else this.services.reporter.explain(vscode.l10n.t('There is no second article to swap with.'));
  }

  /** Both texts beside each other, at the active sentence and its closest partner. */
  async #openBothAsText(): Promise<void> {
    const { comparison, focus, viewColumn } = this.tab;
    if (!comparison) {
      await this.openAsText();
      return;
    }
    await openSideBySide(placeOf('left', comparison, focus), placeOf('right', comparison, focus), viewColumn);
  }
}

function sideOf(article: string, { left, right }: OpenComparison): Side | null {
  return left.source.id === article ? 'left' : right.source.id === article ? 'right' : null;
}
