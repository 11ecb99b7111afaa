/** What an import says in words of its own, in English; `{0}` and so on stand for values. */
export const importMessages = {
  tooLarge: 'The file has more than {0} MB; none that long is imported.',
  encrypted: 'The file is protected by a password. Save a copy without one, and import that.',
  oldWord:
    'The file is in the format of Word 97–2003, or protected by a password. Save it as .docx, and import that.',
  scanned: 'The file holds pictures of pages and no text. Its text has to be recognised (OCR) first.',
  damaged: 'The file is damaged, or not what its name says it is.',
  noText: 'There is no text in it.',
  unknown: 'Files of this kind cannot be imported. Those that can end in {0}.',
  manyDocuments:
    'The file holds {0} documents one after another, and became one article. Save one document a file, and import those.',
  beforeFirst: 'Lines before the first document were left out: {0}.',
  commentsLeftOut: 'Comments of readers were left out.',
  behindPaywall: 'The page says that one must pay to read all of it; the text may end early.',
  noHeadline: 'No headline was found.',
  noDay: 'No day of publication was found.',
  pagesWithoutText: 'Pages that are pictures and hold no text: {0}.',
  changesAccepted: 'The file has tracked changes. What was inserted is in the text, what was deleted is not.',
  struckLeftOut: 'Text that is struck out was left out.',
  repeatedLeftOut: 'Lines at the edges of pages were left out: {0}.',
} as const;

export type ImportMessage = (typeof importMessages)[keyof typeof importMessages];

/** Something to tell of an import, in the reader's language: the message and its values. */
export interface ImportNote {
  readonly message: ImportMessage;
  readonly values: readonly (string | number)[];
}

export function importNote(message: ImportMessage, ...values: (string | number)[]): ImportNote {
  return { message, values };
}

/** Why a file cannot be imported. */
export class ImportFailure extends Error {
  readonly note: ImportNote;

  constructor(message: ImportMessage, ...values: (string | number)[]) {
    super(inEnglish({ message, values }));
    this.note = { message, values };
  }
}

export function inEnglish({ message, values }: ImportNote): string {
  return message.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot));
}
