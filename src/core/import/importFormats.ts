import { ImportFailure, importMessages } from './messages';

/** How the names of files end that can be imported; the manifest of the extension names the same. */
export const importExtensions = ['html', 'htm', 'docx', 'pdf', 'eml', 'odt', 'txt'] as const;

/** Whether a file is text by its name: it is imported for the documents that it holds. */
export function isTextName(name: string): boolean {
  return /\.txt$/i.test(name);
}

/** In bytes. A page, a manuscript and a mail are far smaller. */
export const mostBytes = 40 << 20;

type ImportFormat = 'html' | 'docx' | 'pdf' | 'eml' | 'odt' | 'txt';

const formats: Readonly<Record<(typeof importExtensions)[number], ImportFormat>> = {
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
  eml: 'eml',
  odt: 'odt',
  txt: 'txt',
};
/** The name of the file of one format that a packed file of OpenDocument begins with. */
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument.text';
const packed = 'PK\u0003\u0004';
/** Of files that hold files, in which Word kept documents, and keeps those with a password. */
const compound = '\u00d0\u00cf\u0011\u00e0';
const looked = 1024;

/** How a file is written: by its beginning, then by its name. @throws ImportFailure where neither tells. */
export function formatOfImport(bytes: Uint8Array, name: string): ImportFormat {
  const head = Array.from(bytes.subarray(0, looked), (byte) => String.fromCharCode(byte)).join('');
  const extension = /[^.]*$/.exec(name)?.[0].toLowerCase();
  const known = importExtensions.find((one) => one === extension);
  const format = known === undefined ? null : formats[known];
  if (bytes.length === 0) throw new ImportFailure(importMessages.noText);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith(compound)) throw new ImportFailure(importMessages.oldWord);
  if (head.startsWith(packed)) {
    if (head.includes(openDocument)) return 'odt';
    if (format === 'docx' || format === 'odt') return format;
  } else if (format === 'html' || format === 'eml' || format === 'txt') return format;
  else if (format !== null) throw new ImportFailure(importMessages.damaged);
  throw new ImportFailure(importMessages.unknown, importExtensions.map((one) => `.${one}`).join(', '));
}
