// Texts that are one piece again and again, or a few: what programs that read text are slow with, and what people's files hold.

export interface GrowthPattern {
  readonly name: string;
  /** How the file is written: its extension. */
  readonly format: 'txt' | 'md' | 'html';
  /** The text of about that length. */
  readonly make: (length: number) => string;
}

const prose =
  'The harbour of Vik was closed on Monday because ice had broken two of its piers, the port said. "We wait for the thaw," said Mayor Liv Aas, who has led the town since 2019. Kystport AS lost 3.5 million crowns in March.\n\nAbout 120 ships were to call before 4 April, officials of the Ministry of Fisheries told reporters in Oslo. ';

const again = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** Once before all the others. */
const after = (head: string, piece: string) => (length: number) => head + again(piece)(length - head.length);
/** Once behind all the others. */
const before = (piece: string, tail: string) => (length: number) => again(piece)(length - tail.length) + tail;
/** Pieces that each have a number of their own. */
const counted = (piece: (count: number) => string) => (length: number) => {
  let text = '';
  for (let count = 0; text.length < length; count += 1) text += piece(count);
  return text;
};

/** Words in an order of its own for each sentence. */
const sentenceOf = (length: number) => (count: number) =>
  `${Array.from({ length }, (_, at) => vocabulary[(count * 31 + at * at + at * count) % vocabulary.length]).join(' ')}. `;
const vocabulary = prose.match(/[A-Za-z]+/g) ?? [];

/** A short document of a database, and what ProQuest puts between such. */
const brief = 'Ice closes Vik\nThe harbour of Vik was closed on Monday, the port said.\n';
const rule = `${'_'.repeat(60)}\n`;

const inText: Readonly<Record<string, (length: number) => string>> = {
  'ordinary prose': again(prose),
  'prose in one paragraph': again(prose.replaceAll('\n\n', ' ')),
  'prose with figures of its own': counted((count) => `Ship ${count} of Vik lost ${count} crowns on Monday, Mayor Aas said. `),
  'other names in each sentence': counted((count) => `Mayor Li${count.toString(36)} Aas${count.toString(36)} of Vik said no. `),
  'people of one surname': counted((count) => `Li${count.toString(36)} Aas of Vik said no. `),
  'people called by their surname': counted((count) => `Li${count.toString(36)} Aas of Vik said no. Aas left. `),
  'people of one first name': counted((count) => `Liv Aas${count.toString(36)} of Vik said no. Liv left. `),
  'firms of one first word': counted((count) => `Kystport ${count.toString(36).toUpperCase()}s Inc. said no. Kystport left. `),
  'pull quotes': again('He said "the harbour of the town of Vik is closed" again.\n\nthe harbour of the town of Vik is closed by ice\n\n'),
  'a name, a verb and an opening mark': again('Aas said “'),
  'quotations of one speaker': again('"We wait for the thaw," said Liv Aas. '),
  'names behind one quotation': after('"We wait for the thaw," said Liv Aas ', 'and the port of Vik was closed by Aas '),
  'one letter': again('a'),
  'one capital': again('A'),
  'one digit': again('1'),
  'full stops': again('.'),
  'spaces': again(' '),
  'line breaks': again('\n'),
  'tabs and line breaks': again('\t\n'),
  'line breaks before a word': before('\n', 'word'),
  'spaces before a word': before(' ', 'word'),
  'straight quotation marks': again('"'),
  'opening quotation marks': again('“'),
  'closing quotation marks': again('”'),
  'spaced quotation marks': again('" '),
  'single quotation marks': again("'"),
  'single marks before capitals': again(" 'A"),
  'single and double marks': again(`'A b.' "c d" `),
  'apostrophes in words': again("it's "),
  'a verb and an opening mark': again('said “'),
  'a verb and a straight mark': again('said "'),
  'verbs of saying': again('said '),
  'verbs behind one quotation': after('"We wait for the thaw," ', 'he said '),
  'one quotation, then no full stop': after('"We wait for the thaw," said Aas ', 'and the port was closed '),
  'words behind one opening mark': after('“', 'the port was closed '),
  'quotations without a speaker': again('"We wait for the thaw." '),
  'pronouns that say': again('"We wait here," he said. '),
  'adverbs before a verb': again('he only then also said '),
  'names that say': again('Aas said '),
  'quotations in lines of their own': again('"We wait for it\n\n'),
  'quotations across paragraphs': again('“We wait for the thaw.\n\n'),
  'open brackets': again('('),
  'brackets round words': again('(a) '),
  'square brackets': again('['),
  'notes': again('The ice broke.[1] '),
  'capitalised words': again('Harbour '),
  'words in capitals': again('HARBOUR '),
  'initials': again('A. '),
  'acronyms': again('U.S. '),
  'titles before names': again('Mayor '),
  'names joined by and': again('Aas and '),
  'names joined by of': again('Bank of '),
  'names with commas': again('Vik, Norway, '),
  'legal forms': again('Vik AS '),
  'particles of names': again('van der '),
  'hyphenated words': again('a-'),
  'sentences of 450 words': counted(sentenceOf(450)),
  'sentences of 1,900 words': counted(sentenceOf(1900)),
  'words joined by slashes': again('ice/'),
  'words joined by dots': again('ice.port.'),
  'ends without a space': again('The ice broke.The port closed.'),
  'ellipses': again('wait… '),
  'question marks': again('Why? '),
  'rows of numbers': counted((count) => `In district ${count} lived ${(count * 17) % 997} men and ${(count * 23) % 991} women.\n\n`),
  'numbers': again('12 '),
  'numbers with commas': again('1,000,'),
  'numbers with dots': again('1.1.'),
  'amounts': again('$3.5 million '),
  'percentages': again('4 per cent '),
  'ranges': again('3-4 '),
  'number words': again('twenty-two hundred thousand '),
  'months': again('March '),
  'days': again('Monday '),
  'dates': again('3 March 2025, '),
  'dates in figures': again('03/04/2025 '),
  'years': again('2025 '),
  'times': again('10:20 '),
  'durations': again('two days ago '),
  'weekdays of a clause': again('was closed Monday and opens Friday '),
  'short lines': again('ice\n'),
  'short paragraphs': again('ice\n\n'),
  'lines of capitals': again('ICE CLOSES VIK\n'),
  'lines that were wrapped': again('the harbour of the town of Vik was closed because ice had broken the\npier and '),
  'broken words': again('har-\nbour '),
  'labels of speakers': again('AAS: We wait.\n'),
  'speakers of their own': counted((count) => `AAS${count.toString(36).toUpperCase()}: We wait.\n`),
  'time codes': again('[00:01:02] We wait.\n'),
  'stamps of a live blog': again('10:20\nThe port is closed.\n\n'),
  'comments of readers': after(`${prose}\n\nComments (2)\n\n`, '1. Ann\nIt was cold.\n\n'),
  'bylines': again('By Liv Aas\n\n'),
  'datelines': again('VIK, Norway (AP) — The port was closed on Monday.\n\n'),
  'captions': again('The pier, left, on Monday. Photo: Per Lund\n\n'),
  'corrections': again('Correction: An earlier version said no.\n\n'),
  'credits': again('Liv Aas contributed to this report.\n\n'),
  'fields': again('Title: Ice\n'),
  'short documents that are numbered': counted((count) => `Document ${count + 1} of 999999\n${brief}`),
  'short documents that end': again(`${brief}End of Document\n`),
  'short documents with identifiers': counted((count) => `${brief}Document SKELHD00202611${(10 ** 9 + count).toString(36)}\n`),
  'short documents between rules': counted((count) => `${rule}${brief}ProQuest document ID: ${10 ** 8 + count}\n`),
  'one mark of a document': again('Document 1 of 2\n'),
  'marks that documents end, and no document': again('End of Document\n'),
  'marks that are no row': again(`Document 2 of 3\n${brief}Document 4 of 3\n`),
  'one identifier': again(`${brief}Document SKELHD0020261121embl00001\n`),
  'rules, and one document': before(rule, `${brief}ProQuest document ID: 10000\nEnd of Document\nEnd of Document\n`),
  'rules between documents without a number': again(`${rule}${brief}End of Document\n`),
  'marks that are nearly ones': again('End of Document.\nDocument 1 of\nDocument number\n_________\n'),
  'marks in one line': again('End of Document Document 1 of 2 '),
  'lists of documents without an end': after('Job Number: 1\nDocuments (99999)\n', 'Ice\n1. Ice\n'),
  'lists of documents': (length) => {
    const list = counted((count) => `${count + 1}. Ice ${count}\nNews -None-\n`)(length / 2).split('\n');
    const whole = list.slice(0, list.length - (list.length % 2 || 2));
    return `Job Number: 1\nDocuments (${whole.length / 2})\n${whole.join('\n')}\nIce 0\n${again(`${brief}End of Document\n`)(length / 2)}`;
  },
  'bars': again('a | '),
  'bullets': again('- ice\n'),
  'numbered lines': again('1. ice\n'),
  'items that count': (length) => prose + counted((count) => `${(count % 99) + 1}. ice\n\n`)(length),
  'rows of figures': (length) => prose + counted((count) => `Vik${count.toString(36)} | ${count} | 3\n\n`)(length),
  'addresses': again('https://example.com/ice '),
  'addresses without a space': again('www.'),
  'addresses of mail': again('a@'),
  'characters without width': again('i\u200bce '),
  'soft hyphens': again('har\u00adbour '),
  'marks on letters': again('e\u0301'),
  'surrogates': again('\u{1f9ca}'),
  'text without spaces': again('港は氷で閉じた。'),
  'angle brackets': again('<'),
  'ampersands': again('&'),
  'references': again('&#8217;'),
  'versions of a page': after('Version 0 | Version 1 |\n---|---|\n', 'The ice broke. | The ice broke. |\n'),
}; // prettier-ignore

const inMarkdown: Readonly<Record<string, (length: number) => string>> = {
  'emphasis': again('*a '),
  'strong words': again('**ice** '),
  'underscores': again('_a_'),
  'links': again('[ice](http://v.ik) '),
  'open links': again('[a](b'),
  'nested quotations': again('> '),
  'quotations': again('> ice\n'),
  'headings': again('# ice\n'),
  'lists': again('- ice\n'),
  'tasks': again('- [ ] ice\n'),
  'table rows': after('| a | b |\n|---|---|\n', '| 1 | 2 |\n'),
  'code marks': again('` '),
  'fences': again('```\nice\n```\n'),
  'tags': again('<b>ice</b> '),
  'backslashes': again('\\'),
}; // prettier-ignore

const inHtml: Readonly<Record<string, (length: number) => string>> = {
  'paragraphs': again('<p>The ice broke two piers of the harbour, the port said on Monday.</p>'),
  'paragraphs that are not closed': again('<p>ice '),
  'nested elements': again('<div>'),
  'nested lists': again('<ul><li>ice '),
  'tables': again('<table><tr><td>ice'),
  'rows of a table': after('<table>', '<tr><td>ice<td>12'),
  'line breaks': again('ice<br>'),
  'inline tags': again('<b>ice</b> '),
  'open tags': again('<a href='),
  'comments': again('<!-- ice -->'),
  'open comments': again('<!--'),
  'references': again('&amp;'),
  'scripts': again('<script>ice()</script>'),
  'data for machines': again('<script type="application/ld+json">{"headline":"Ice"}</script>'),
  'raised notes': again('ice<sup>[1]</sup> '),
  'raised figures': again('14<sup>2</sup> '),
}; // prettier-ignore

export const growthPatterns: readonly GrowthPattern[] = (
  [
    ['txt', inText],
    ['md', inMarkdown],
    ['html', inHtml],
  ] as const
).flatMap(([format, patterns]) => Object.entries(patterns).map(([name, make]) => ({ name, format, make })));
