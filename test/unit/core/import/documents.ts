// Documents as office programs and typesetters write them, made of as little as each format allows.
import { strToU8, zipSync } from 'fflate';

/** A Word file. @param body What stands in `w:body`; the others: what stands in `w:numbering`, and more styles. */
export function docx(body: string, footnotes = '', { numbering = '', more = '' } = {}): Uint8Array {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const styles = [
    ['berschrift1', 'heading 1'],
    ['Titel', 'Title'],
    ['Beschriftung', 'caption'],
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
  return zipSync({
    '[Content_Types].xml': strToU8(`${declaration}<Types/>`),
    'word/document.xml': strToU8(
      `${declaration}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`${declaration}<w:styles ${namespace}>${styles.join('')}${more}</w:styles>`),
    ...(numbering !== '' && {
      'word/numbering.xml': strToU8(`${declaration}<w:numbering ${namespace}>${numbering}</w:numbering>`),
    }),
    ...(footnotes !== '' && {
      'word/footnotes.xml': strToU8(`${declaration}<w:footnotes ${namespace}>${footnotes}</w:footnotes>`),
    }),
  });
}

/** A paragraph of Word. */
export function p(content: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

/** A run of text of Word. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A file of OpenDocument. @param text What stands in `office:text`. */
export function odt(text: string, { manifest = '', automatic = '' } = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`),
  });
}

/** Text on a page of a PDF: where its baseline begins, in points from the lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A PDF of A4 pages in Helvetica. */
export function pdf(pages: readonly (readonly Placed[])[], { encrypted = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const resources = `<< /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> >>`;
  const parent = objects.length + 2 * pages.length + 1;
  const kids = pages.map((placed) => {
    const drawn = placed
      .map(({ x, y, text, size = 10, bold = false }) => {
        const escaped = text.replace(/[\\()]/g, '\\$&');
        return `BT /F${bold ? 1 : 0} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
      })
      .join('\n');
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  const lock = encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`)
    : 0;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const id = '00'.repeat(16);
  const encryption = encrypted ? ` /Encrypt ${lock} 0 R /ID [<${id}> <${id}>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R${encryption} >>`;
  return Uint8Array.from(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`, (character) =>
    character.charCodeAt(0),
  );
}

/** Lines of a column of a PDF, each below the one before. */
export function column(x: number, top: number, lines: readonly string[], leading = 12): Placed[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: top - leading * index, text }]));
}
