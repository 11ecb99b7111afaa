import PostalMime, { type Address, type Email } from 'postal-mime';
import { dayIn } from '../article/dates/publishedDay';
import { knownOutlet, looksLikeOutlet, outletName, outletOfUrl } from '../article/outlets';
import { ImportFailure, importMessages } from './messages';

/** What a mail holds, and what its head tells. */
export interface Mail {
  readonly content: string;
  readonly format: 'html' | 'text';
  readonly title: string | null;
  /** ISO day, as the sender's clock had it. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
}

const answers = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i;

/** A mail: a newsletter, a press release, a story that somebody sent. @throws ImportFailure (as a rejection) */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes);
  if (mail.headers.length === 0) throw new ImportFailure(importMessages.damaged);
  const html = mail.html ?? '';
  const subject = (mail.subject ?? '').replace(answers, '').trim();
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    content: html === '' ? (mail.text ?? '') : html,
    format: html === '' ? 'text' : 'html',
    title: subject === '' ? null : subject,
    published: date === undefined ? null : dayIn(date, 'en', null),
    ...senderOf(mail),
  };
}

/** A newsletter is its sender's; otherwise who sends it wrote it, unless the name is an outlet's. */
function senderOf({ from, headers }: Email): Pick<Mail, 'publisher' | 'byline'> {
  const { name, host } = mailbox(from);
  const domain = host === '' ? null : outletOfUrl(`https://${host}/`);
  const known = knownOutlet(name) ?? (domain !== null && knownOutlet(domain) !== null ? domain : null);
  if (known !== null) return { publisher: known, byline: null };
  const isList = headers.some(({ key }) => key === 'list-id' || key === 'list-unsubscribe');
  if (name === '') return { publisher: isList ? domain : null, byline: null };
  return isList || looksLikeOutlet(name)
    ? { publisher: outletName(name), byline: null }
    : { publisher: null, byline: name };
}

function mailbox(from: Address | undefined): { readonly name: string; readonly host: string } {
  const address = from?.address ?? '';
  return { name: (from?.name ?? '').trim(), host: address.slice(address.lastIndexOf('@') + 1) };
}
