import { type Token, Tokenizer } from 'parse5';

/** What is told of an XML file, in its order. Names are local and in lower case, without the prefix of their namespace. */
export interface XmlReader {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Goes through a well-formed file of XML. The tokens of HTML are those of XML where no document type is declared, as in the
 * files of office programs: entities other than XML's own are not known, so that none can grow.
 */
export function readXml(xml: string, reader: XmlReader): void {
  const text = ({ chars }: Token.CharacterToken): void => {
    reader.text(chars);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(token) {
        const name = localName(token.tagName);
        reader.open(name, (wanted) => attributeOf(token, wanted));
        if (token.selfClosing) reader.close(name);
      },
      onEndTag(token) {
        reader.close(localName(token.tagName));
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.inForeignNode = true;
  tokenizer.write(xml, true);
}

function ignore(): void {
  // Says nothing to a reader.
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf({ attrs }: Token.TagToken, wanted: string): string | null {
  return attrs.find(({ name }) => localName(name) === wanted)?.value ?? null;
}
