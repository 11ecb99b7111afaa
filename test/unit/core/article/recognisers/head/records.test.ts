import assert from 'node:assert/strict';
import { records } from '../../../../../../src/core/article/recognisers/head/records';
import { readArticle } from '../../../../../../src/core/article/readArticle';
import { found, story, told } from '../found';

const nexis = `                               14 of 250 DOCUMENTS

                              The Skell Courier

                    November 21, 2026 Saturday

Ice closes the harbour of Vik

BYLINE: By NORA PELL

SECTION: Section A; National Desk; Pg. 14

LENGTH: 214 words

DATELINE: VIK, Nov. 20

${story}

GRAPHIC: PHOTO: The pier on Friday. (PHOTOGRAPH BY LARS OEN/THE SKELL COURIER)

LANGUAGE: ENGLISH

LOAD-DATE: November 21, 2026

                Copyright 2026 The Skell Courier Company`;

const proquest = `____________________________________________________________

Document 1 of 12

Ice closes the harbour of Vik

Author: Pell, Nora; Aske, Tom

Publication info: The Skell Courier ; Skell [Skell]21 Nov 2026: A.14.

https://www.proquest.example/docview/123456?accountid=12

Abstract: The harbour of Vik was closed on Monday because ice had broken two of its piers.

Full text: ${story}

Subject: Harbours; Ice

Location: Vik

Publication title: The Skell Courier; Skell

Publication date: Nov 21, 2026

ISSN: 01234567

ProQuest document ID: 123456

Last updated: 2026-11-22`;

const tagged = `HD   Ice closes the harbour of Vik
     for a week
BY   By Nora Pell
WC   214 words
PD   21 November 2026
ET   06:14
SN   Skell Courier
SC   SKELLC
LA   English
CY   (c) 2026 Skell Media Group

LP   
${story}

TD   
Nothing else was broken, said a pilot who had been out all night.

NS   gdis : Disasters/Accidents | gcat : Political/General News
RE   vik : Vik
AN   Document SKELLC0020261121emb100004`;

const unlabelled = `Ice closes the harbour of Vik

By Nora Pell
214 words
21 November 2026
Skell Courier
SKELLC
First
3
English
(c) 2026 Skell Media Group

${story}

Skell Media Group

Document SKELLC0020261121emb100004`;

const gale = `Ice closes the harbour of Vik

Author: Nora Pell

Date: Nov. 21, 2026

From: The Skell Courier(Vik, Norhaven)

Publisher: Skell Media Group

Document Type: Article

Length: 214 words

Full Text:

${story}

Copyright: COPYRIGHT 2026 Skell Media Group

Source Citation (MLA 9th Edition)

Pell, Nora. "Ice closes the harbour of Vik." Skell Courier, 21 Nov. 2026, p. 3. Gale OneFile, example.org/A1234. Accessed 22 Nov. 2026.

Gale Document Number: GALE|A123456789`;

const newsbank = `Skell Courier (Vik, Norhaven)
November 21, 2026
Ice closes the harbour of Vik
Author: Nora Pell
Section: News
Page: 3A

Article Text:

${story}

Copyright (c) 2026 Skell Courier
Record Number: 1234567890
OpenURL Article Bookmark (right click, and copy the link location): Ice closes the harbour of Vik`;

describe('records', () => {
  for (const [of, text, byline] of [
    ['Nexis', nexis, 'NORA PELL'],
    ['ProQuest', proquest, 'Nora Pell and Tom Aske'],
    ['Gale', gale, 'Nora Pell'],
    ['NewsBank', newsbank, 'Nora Pell'],
    ['Factiva', tagged, 'Nora Pell'],
    ['Factiva, without labels', unlabelled, 'Nora Pell'],
  ] as const)
    it(`of ${of} tell what the article is, and only its own sentences are read`, () => {
      const { title, publisher, published, sentences, blocks, ...rest } = readArticle(text);
      assert.match(title ?? '', /^Ice closes the harbour of Vik( for a week)?$/);
      assert.match(publisher ?? '', /^(The )?Skell Courier$/);
      assert.equal(published, '2026-11-21');
      assert.equal(rest.byline, byline);
      const inBody = (kind: string) => kind === 'paragraph';
      const said = sentences.filter(({ block }) => inBody(blocks[block]?.kind ?? ''));
      assert.deepEqual(
        said.map((sentence) => sentence.text.replace(/\s+/g, ' ')),
        of === 'Factiva'
          ? [story, 'Nothing else was broken, said a pilot who had been out all night.']
          : [story],
      );
    });

  it('tell the place without the day, and what a picture shows', () => {
    assert.equal(told(records, nexis)['dateline'], 'VIK');
    assert.deepEqual(
      found(records, nexis).filter(([kind]) => kind === 'caption'),
      [['caption', 'PHOTO: The pier on Friday. (PHOTOGRAPH BY LARS OEN/THE SKELL COURIER)']],
    );
  });

  it('are known by a field that only they have', () => {
    for (const text of [
      `Ice closes Vik\n\nSection: Coast\n\nLocation: Vik\n\nSubject: Ice, in a document \n\n${story}`,
      `${story}\n\nThe document is in the archive.\n\nLoad-Date: 3 May 2026\n\n${story}`,
      `${story}\n\nIN   the end BY   all means, a document said.`,
    ])
      assert.deepEqual(found(records, text), []);
  });
});
