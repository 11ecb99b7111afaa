import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoversAt, markdownOf, plainText } from './hoverText';
import { loggedErrors } from './parallax';
import { closeAllEditors, eventually, seed, temporaryFolder, writeText } from './workspace';

async function openText(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** The one hover at a text whose words match. */
async function hover(document: vscode.TextDocument, at: string, matching: RegExp): Promise<vscode.Hover> {
  return eventually(`a hover at “${at}” with ${String(matching)}`, async () => {
    const hovers = await hoversAt(document, at);
    return hovers.find((each) => matching.test(plainText(each)));
  });
}

describe('Hovers in the text editor', () => {
  afterEach(closeAllEditors);

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  it('tell of a name who it is, how each source writes it and where it is first named', async () => {
    const { document } = await openText(await seed('002'));
    const card = plainText(await hover(document, 'Hoshiyar Zebari', /· person/));
    assert.match(card, /Hoshyar Zebari CNN \(2\)/);
    assert.match(card, /Hoshiyar Zebari VOA/);
    assert.match(card, /Iraqi Foreign Minister/);
    for (const file of ['000_', '001_', '002_'])
      assert.match(card, new RegExp(`^- \\[.*${file}.*\\]\\(command:`, 'm'));
    assert.doesNotMatch(card, /003_|004_/);
  });

  it('quote what the sources quote a person with', async () => {
    const { document } = await openText(await seed('000'));
    const card = plainText(await hover(document, 'Nuri al-Maliki', /· person/));
    assert.match(card, /^> “strengthen the bridges of trust” \[CNN \(2\)\]\(command:/m);
  });

  it('link to a mention that opens at its place', async () => {
    const { document } = await openText(await seed('002'));
    const card = plainText(await hover(document, 'Hoshiyar Zebari', /· person/));
    const link = /\[[^\]]*000_[^\]]*\]\(command:(?<command>[\w.]+)\?(?<argument>[^)]+)\)/.exec(card);
    assert.ok(link?.groups);
    const { command = '', argument = '' } = link.groups;
    const places = JSON.parse(decodeURIComponent(argument)) as unknown[];
    await vscode.commands.executeCommand(command, ...places);
    const target = (await seed('000')).toString();
    await eventually('the name is selected there', () => {
      const editor = vscode.window.activeTextEditor;
      return (
        editor?.document.uri.toString() === target &&
        editor.document.getText(editor.selection) === 'Hoshyar Zebari'
      );
    });
  });

  it('tell of a shared sentence what the sibling says', async () => {
    const { document } = await openText(await seed('000'));
    const link = await hover(document, '"Ambassador Crocker expressed', /The same/);
    assert.match(plainText(link), /001_2b64bdc6dcf2f8bc\.txt/);
    assert.match(plainText(link), /> "Ambassador Crocker expressed his satisfaction/);
    assert.match(
      document.getText(link.range),
      /^"Ambassador Crocker expressed .* foreign minister's office\.$/,
    );
  });

  it('have what the sibling says above the card of a name in the sentence', async () => {
    const { document } = await openText(await seed('000'));
    const [first, second] = await eventually('both hovers', async () => {
      const hovers = (await hoversAt(document, 'Hoshyar Zebari')).map(plainText);
      return hovers.length === 2 && hovers;
    });
    assert.match(first ?? '', /Reworded[^]*> In preparation for the meeting[^]*Linked because/);
    assert.match(second ?? '', /Hoshyar Zebari · person/);
  });

  it('say of each sentence of the sibling why it is linked, below it', async () => {
    const folder = await temporaryFolder();
    const uri = vscode.Uri.joinPath(folder.uri, 'ferry.txt');
    try {
      const rest = 'The harbour master of Vik will hold an inquiry in March, a spokesman for the port said.';
      await writeText(
        uri,
        `The ferry Aurora sank off Vik on Monday evening and fourteen people died in the cold water.\n\n${rest}\n`,
      );
      await writeText(
        vscode.Uri.joinPath(folder.uri, 'aurora.txt'),
        `The ferry Aurora sank off Vik on Monday evening.\n\nFourteen people died in the cold water.\n\n${rest}\n`,
      );
      const { document } = await openText(uri);
      const link = plainText(await hover(document, 'The ferry Aurora', /Fourteen people/));
      assert.match(
        link,
        /> The ferry[^>]*Linked because[^>]*> Fourteen[^>]*Linked because|> Fourteen[^>]*Linked because[^>]*> The ferry[^>]*Linked because/,
      );
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('show a character reference that the sibling tells of as it is read', async () => {
    const folder = await temporaryFolder();
    const uri = vscode.Uri.joinPath(folder.uri, 'ferry.txt');
    try {
      const sentence = 'The ferry Aurora of Berg&amp;amp;Holm sank off Vik on Monday evening in heavy seas.';
      for (const name of ['ferry.txt', 'aurora.txt'])
        await writeText(vscode.Uri.joinPath(folder.uri, name), `${sentence}\n`);
      const { document } = await openText(uri);
      const link = await hover(document, 'The ferry Aurora', /The same/);
      const shown = markdownOf(link)
        .map(({ value }) => value)
        .join('\n');
      assert.match(shown, /Berg&#38;amp;Holm/);
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('have exact ranges after an edit that is not saved', async () => {
    const editor = await openText(await seed('000'));
    const inserted = 'A line that nobody else has.\nAnd another one.\n';
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), inserted);
    });
    const link = await hover(editor.document, '"Ambassador Crocker expressed', /The same/);
    assert.match(
      editor.document.getText(link.range),
      /^"Ambassador Crocker expressed .* foreign minister's office\.$/,
    );
    const card = await hover(editor.document, 'Hoshyar Zebari', /· person/);
    assert.equal(editor.document.getText(card.range), 'Hoshyar Zebari');
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`have exact ranges in a file with ${name}`, async () => {
      const folder = await temporaryFolder();
      try {
        const lines = [
          'The harbour authority in Port Selby said on Monday that the northern ferry had stopped.',
          'Captain Ludmila Orsova told reporters that both engines failed within an hour.',
          'Passengers were taken ashore in small boats before nightfall.',
        ];
        const uri = vscode.Uri.joinPath(folder.uri, 'one.txt');
        await writeText(uri, lines.join(lineBreak));
        await writeText(vscode.Uri.joinPath(folder.uri, 'two.txt'), [...lines].reverse().join('\n\n'));
        const { document } = await openText(uri);
        const link = await hover(document, 'Captain Ludmila', /The same/);
        assert.equal(document.getText(link.range), lines[1]);
      } finally {
        await closeAllEditors();
        await folder.remove();
      }
    });
  }

  it('show bad text as text', async () => {
    const folder = await temporaryFolder();
    try {
      const bad =
        '<script>alert(1)</script> ](command:workbench.action.quit) $(alert) </style> http://example.com \u202Eevil';
      const sentence = `Governor Amalia Brandt said ${bad} in Karlovo on Friday evening after the flood.`;
      const filler = 'The river Tundzha rose by two metres overnight and covered the lower streets.';
      const uri = vscode.Uri.joinPath(folder.uri, 'bad one.txt');
      await writeText(uri, `${sentence}\n${filler}\n`);
      await writeText(vscode.Uri.joinPath(folder.uri, 'bad ](two).txt'), `${filler}\n${sentence}\n`);
      const { document } = await openText(uri);
      const link = await hover(document, 'Governor Amalia', /The same/);
      for (const markdown of markdownOf(link)) {
        assert.equal(markdown.supportHtml ?? false, false);
        assert.deepEqual(markdown.isTrusted, { enabledCommands: ['parallax.openMention'] });
        assert.doesNotMatch(markdown.value, /\]\(command:workbench/);
        assert.doesNotMatch(markdown.value, /(?<!\\)\$\(alert\)/);
        assert.doesNotMatch(markdown.value, /http:\/\//);
        assert.doesNotMatch(markdown.value, /\u202E/);
      }
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('say nothing of a text that is no article', async () => {
    const text = 'Ambassador Ryan Crocker met Hoshyar Zebari in Baghdad.';
    const document = await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await hoversAt(document, 'Hoshyar Zebari'), []);
  });
});
