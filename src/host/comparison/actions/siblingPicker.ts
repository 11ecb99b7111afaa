import * as vscode from 'vscode';
import type { Sibling } from '../../../core/siblings/sibling';
import { articleExtensions } from '../../../core/article/fileNames';
import { hasWordsTyped } from '../../../core/text/words/typed';
import type { ArticleDescription } from '../../../protocol/workerContract';
import { articleName } from '../../labels/articleName';
import { articleLabel } from '../../labels/articleLabel';
import { fileName } from '../../labels/fileName';
import { readable } from '../../labels/readable';
import type { HostServices } from '../../services';
import { verbatim } from '../../labels/verbatim';
import { siblingReasons } from '../../labels/siblingReasons';

type PickerSources = Pick<HostServices, 'articles' | 'results' | 'worker'>;

/** How many siblings are listed with their titles. */
const mostTitles = 20;

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

const browse: Item = { label: `$(folder-opened) ${vscode.l10n.t('Choose a File…')}`, alwaysShow: true };

/**
 * Lets the user choose what to compare an article with: its siblings, best first and with the reasons, then the other
 * articles, then any file. Undefined when nothing was chosen.
 * @throws UnreadableError, ChannelError (as rejections)
 */
export async function pickPartner(uri: vscode.Uri, sources: PickerSources): Promise<vscode.Uri | undefined> {
  const leaving = new vscode.CancellationTokenSource();
  const picker = vscode.window.createQuickPick<Item>();
  picker.placeholder = vscode.l10n.t('Compare with…');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.busy = true;
  picker.items = [browse];
  picker.onDidChangeValue(() => {
    showFound(picker);
  });
  const chosen = new Promise<Item | undefined>((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      leaving.cancel();
      resolve(undefined);
    });
  });
  picker.show();
  try {
    const listed = listItems(uri, sources, leaving.token).then((items) => {
      picker.items = items;
      showFound(picker);
      picker.busy = false;
    });
    const item = await Promise.race([chosen, listed.then(() => chosen)]);
    return item === browse ? await browseFor(uri) : item?.uri;
  } finally {
    picker.dispose();
    leaving.dispose();
  }
}

/**
 * VS Code finds what is typed as it is printed, in one piece; an article is also found by words of it in any order, as they are
 * typed. A long list is sent anew only where that shows others.
 */
function showFound(picker: vscode.QuickPick<Item>): void {
  const items = picker.items.map((item) =>
    item.uri ? { ...item, alwaysShow: isFoundByWords(item, picker.value) } : item,
  );
  if (items.some(({ alwaysShow }, at) => alwaysShow !== picker.items[at]?.alwaysShow)) picker.items = items;
}

function isFoundByWords({ label, description = '', detail = '' }: Item, typed: string): boolean {
  const parts = [label, description, detail];
  const isFoundAsPrinted = parts.some((part) => part.toLowerCase().includes(typed.toLowerCase()));
  return !isFoundAsPrinted && hasWordsTyped(parts.join(' '), typed);
}

async function listItems(
  uri: vscode.Uri,
  { articles, results, worker }: PickerSources,
  token: vscode.CancellationToken,
): Promise<readonly Item[]> {
  const ref = await articles.refer(uri, token);
  const { siblings, file } = await results.siblings.get([ref], token);
  const ids = siblings.slice(0, mostTitles).map(({ id }) => id);
  const described = await worker.ask('describe', { library: ref.library, ids }, token);
  const ranked = siblings.map((sibling, index) => siblingItem(sibling, described[index] ?? null));
  const taken = new Set([uri.toString(), ...siblings.map(({ id }) => id)]);
  const others = articles
    .articlesOf(ref.library)
    .filter((other) => !taken.has(other.toString()))
    .map((other): Item => ({
      label: verbatim(vscode.workspace.asRelativePath(other)),
      uri: other,
      alwaysShow: false,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const from = file
    ? vscode.l10n.t('siblings, as {0} ranks them', verbatim(fileName(file)))
    : vscode.l10n.t('siblings, nearest first');
  return [
    ...group(from, ranked),
    ...group(vscode.l10n.t('other articles'), others),
    ...group(vscode.l10n.t('elsewhere'), [browse]),
  ];
}

function group(label: string, items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function siblingItem({ id, score, why }: Sibling, described: ArticleDescription | null): Item {
  const uri = vscode.Uri.parse(id);
  const name = articleName(vscode.workspace.asRelativePath(uri), described);
  const percent = vscode.l10n.t('{0} %', Math.round(100 * score));
  return {
    uri,
    alwaysShow: false,
    label: readable(name.title ?? articleLabel(name)),
    description: [percent, described?.published ?? null, name.title === null ? null : articleLabel(name)]
      .filter((part) => part !== null)
      .join(' · '),
    detail: siblingReasons(why).join(' · '),
  };
}

async function browseFor(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      defaultUri: vscode.Uri.joinPath(uri, '..'),
      openLabel: vscode.l10n.t('Compare'),
      filters: { [vscode.l10n.t('Texts')]: [...articleExtensions], [vscode.l10n.t('All Files')]: ['*'] },
    })) ?? [];
  return chosen;
}
