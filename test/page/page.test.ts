// The page with the sample articles: what a reader sees and does.
import assert from 'node:assert/strict';
import type { PageMentions, PageState } from '../../src/protocol/pageContract';
import type { PageOptions, ShownPage } from './browser';
import { ArticleLibrary, seeds, type ComparisonState } from './library';
import { usePages } from './pages';

const [older, blog, outlet, versions, other] = seeds;
const desk: PageOptions = { width: 1200, height: 800, theme: 'dark' };

describe('the comparison page', () => {
  const pages = usePages();
  let library: ArticleLibrary;
  let state: ComparisonState;
  let mentions: PageMentions;
  let shown: ShownPage;

  before(async () => {
    library = await ArticleLibrary.ofSeeds();
    state = await library.compare(older, blog);
    mentions = await library.mentions(older, blog);
  });

  async function open(shownState: PageState = state, options = desk): Promise<ShownPage> {
    shown = await pages.open(options);
    shown.cardOf = (entity) => library.card(entity, older, blog);
    await shown.show(shownState, shownState === state ? mentions : undefined);
    return shown;
  }

  /** Index of a sentence that holds the words. */
  function sentence(side: 'left' | 'right', words: string): number {
    const { text, sentences } = state.comparison[side];
    const found = sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words));
    assert.ok(found >= 0, words);
    return found;
  }

  /** Distance in pixels between the top edges of two sentences. */
  function apart(left: number, right: number): Promise<number> {
    return shown.page.evaluate(
      ([a, b]) => {
        const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
        return Math.abs(top(`left-${a}`) - top(`right-${b}`));
      },
      [left, right] as const,
    );
  }

  /** Waits until two sentences stand at one height. */
  async function level(left: number, right: number): Promise<void> {
    await shown.page.waitForFunction(
      ([a, b]) => {
        const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
        return Math.abs(top(`left-${a}`) - top(`right-${b}`)) < 2;
      },
      [left, right] as const,
    );
  }

  describe('shows', () => {
    it('both articles in named regions, headed by headline, outlet, date and file', async () => {
      const { page } = await open();
      const left = page.getByRole('region', { name: /^The U\.S\. and Iranian ambassadors/ });
      const right = page.getByRole('region', { name: 'U.S. and Iran set to meet this week in Baghdad' });
      assert.equal(await left.locator('.facts').innerText(), `CNN · no date found · ${older}`);
      assert.match(
        await right.locator('.facts').innerText(),
        /^CNN · 22 July 2007 · .*001_2b64bdc6dcf2f8bc\.txt$/,
      );
      assert.equal(
        await right.getByRole('button', { name: /sibling 1/ }).innerText(),
        'nearest sibling 1 of 4',
      );
    });

    it('how many sentences of each side are of each kind, in numbers that add up', async () => {
      const { page } = await open();
      const { comparison } = state;
      const announced: string[] = [];
      for (const side of ['left', 'right'] as const) {
        const total = comparison[side].sentences.length;
        const shared = new Set(comparison.links.map((link) => link[side])).size;
        const counts = await page.locator(`.${side} .counts`).innerText();
        const numbers = (counts.match(/\d+/g) ?? []).map(Number);
        assert.equal(
          numbers.reduce((sum, number) => sum + number, 0),
          total,
          counts,
        );
        for (const [kind, words] of [
          ['same', 'the same'],
          ['reworded', 'reworded'],
          ['partial', 'shares? a part'],
        ] as const) {
          const drawn = await page.locator(`.${side} .sentence.${kind}`).count();
          assert.match(counts, new RegExp(`\\b${drawn} ${words}`));
        }
        const alone = total - shared;
        assert.equal(counts.includes(' only here'), alone > 0);
        if (alone > 0) assert.match(counts, new RegExp(`\\b${alone} only here$`));
        announced.push(`${total} sentences: ${counts}`);
      }
      assert.equal(
        await page.getByRole('status').textContent(),
        `Left: ${announced[0] ?? ''}. Right: ${announced[1] ?? ''}.`,
      );
    });

    it('of sentences that share a part the part alone on a ground', async () => {
      const { page } = await open();
      const { links, left } = state.comparison;
      const index = links.find(({ kind, shared }) => kind === 'partial' && shared?.left[0])?.left ?? -1;
      const partial = links.filter((link) => link.left === index);
      const ground = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor);
      const none = 'rgba(0, 0, 0, 0)';
      assert.equal(await ground(`#left-${index}.partial`), none);
      assert.notEqual(await ground(`#left-${index} .said`), none);
      assert.notEqual(await ground('.left .sentence.reworded'), none);
      const said = (await page.locator(`#left-${index} .said`).allTextContents()).join('');
      const start = left.sentences[index]?.start ?? 0;
      const letters = new Set<number>();
      for (const { shared } of partial)
        for (const part of shared?.left ?? [])
          for (let i = part.start; i < part.end; i++) letters.add(start + i);
      assert.equal(
        said,
        [...letters]
          .sort((a, b) => a - b)
          .map((at) => left.text.charAt(at))
          .join(''),
      );
    });

    it('links that are not likely more quietly, and says that they are unsure', async () => {
      const of = await library.compare(older, outlet);
      const { page } = await open(of);
      const best = (index: number) =>
        Math.max(...of.comparison.links.filter(({ left }) => left === index).map(({ score }) => score));
      const shared = [...new Set(of.comparison.links.map(({ left }) => left))];
      const unsure = shared.filter((index) => best(index) < 0.6);
      assert.ok(unsure.length > 0 && unsure.length < shared.length);
      assert.deepEqual(
        await page
          .locator('.left .sentence.unsure')
          .evaluateAll((all) => all.map((one) => Number(one.dataset['index']))),
        unsure,
      );
      const [index = -1] = unsure;
      const one = page.locator(`#left-${index}`);
      assert.match((await one.getAttribute('aria-describedby')) ?? '', /says-unsure/);
      const bar = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((made) => parseFloat(getComputedStyle(made).borderInlineStartWidth));
      assert.ok(
        (await bar('.left .sentence.partial.unsure')) < (await bar('.left .sentence.partial:not(.unsure)')),
      );
      await one.focus();
      assert.match(await page.locator('#sentence-state').innerText(), /^Shares a part, unsure/);
    });

    it('how sure links are, and asks the host for surer ones by list and by key', async () => {
      const { page } = await open();
      const { links } = state.strength;
      const list = page.getByLabel('How sure links are that are shown');
      assert.deepEqual(await list.locator('option').allInnerTexts(), [
        `All links (${links.all})`,
        `Likely links (${links.likely})`,
        `Strong links (${links.strong})`,
      ]);
      assert.equal(await page.locator('.hidden-count.links').innerText(), '');
      await list.selectOption({ value: 'strong' });
      assert.deepEqual(await shown.told('strengthen'), [{ strength: 'strong' }]);
      await shown.show({ ...state, strength: { chosen: 'strong', links } });
      assert.equal(await list.inputValue(), 'strong');
      const hidden = page.locator('.hidden-count.links');
      assert.equal(await hidden.innerText(), `${links.all - links.strong} weaker links hidden`);
      assert.equal(await hidden.getAttribute('aria-live'), 'polite');
      await page.keyboard.press('n');
      await page.keyboard.press('w');
      assert.deepEqual((await shown.told('strengthen')).at(-1), { strength: 'all' });
    });

    it('each sentence with exactly its words, marked by the kind of its closest link', async () => {
      const { page } = await open();
      for (const side of ['left', 'right'] as const) {
        const article = state.comparison[side];
        const texts = await page
          .locator(`.${side} .sentence`)
          .evaluateAll((all) => all.map((one) => one.textContent));
        assert.deepEqual(
          texts,
          article.sentences.map(({ start, end }) => article.text.slice(start, end)),
        );
        const seen = await page.locator(`.${side} .sentence`).allInnerTexts();
        const bare = (text: string) => text.replace(/\s/gu, '');
        assert.deepEqual(seen.map(bare), texts.map(bare));
        const linked = new Set(state.comparison.links.map((link) => link[side]));
        assert.equal(await page.locator(`.${side} .sentence.shared`).count(), linked.size);
      }
      const same = sentence('left', 'expressed his satisfaction');
      assert.ok(await page.locator(`#left-${same}.same`).isVisible());
    });

    it('the words that differ, and what stands in their place', async () => {
      const { page } = await open();
      const index = sentence('left', "Tuesday's planned meeting");
      const pieces = page.locator(`#left-${index} .differs.date`);
      assert.equal((await pieces.allInnerTexts()).join(''), "Tuesday's");
      assert.equal(await pieces.first().getAttribute('title'), "date differs: Tuesday's / this week's");
    });

    it('furniture and comments as one line each, which opens by key', async () => {
      const { page } = await open();
      const comments = page.locator('.right .fold.comment');
      assert.match(await comments.locator('summary').innerText(), /^7 reader comments/);
      assert.equal(await comments.getByText('Sorry, a "senior administration official"').isVisible(), false);
      await comments.locator('summary').focus();
      await page.keyboard.press('Enter');
      await comments.locator('p', { hasText: 'Sorry, a "senior administration official"' }).waitFor();
    });

    it('sentences that are in one version of a page as such', async () => {
      const { page } = await open(await library.compare(versions, other));
      await page.getByText('In one version of the page', { exact: true }).first().waitFor();
      const said = await page.locator('.left .uncertain .sentence').first().getAttribute('aria-describedby');
      assert.match(said ?? '', /says-uncertain/);
      await page.locator('.left').getByText('This page holds 2 versions.').waitFor();
      await page.getByRole('button', { name: 'Compare Versions' }).click();
      assert.deepEqual(await shown.told('compareVersions'), [{ stamp: 1, side: 'left' }]);
    });

    it('how many characters of a file could not be read, and leads to where its encoding is chosen', async () => {
      const text = 'The ferry of V\uFFFDk ran aground on Monday with M\uFFFDrta Aas aboard, the port said.';
      await library.put('broken', text);
      await library.put('whole', text.replaceAll('\uFFFD', 'i'));
      const { page } = await open(await library.compare('broken', 'whole'));
      await page.locator('.left').getByText('2 characters could not be read').waitFor();
      assert.equal(await page.getByText('could not be read').count(), 1);
      await page.locator('.left .holding').getByRole('button', { name: 'Open as Text' }).click();
      assert.deepEqual(
        (await shown.told('openAsText')).map((told) => (told as { side: string }).side),
        ['left'],
      );
    });

    it('that a file holds many documents, and asks for a file of each where that is clear', async () => {
      const texts = [0, 1].map(
        (index) => `The ferry of Vik ran aground on Monday with ${index + 30} aboard, the port said.`,
      );
      await library.put(
        'many',
        texts.map((text, index) => `Document ${index + 1} of 2\n\n${text}`).join('\n\n'),
      );
      await library.put(
        'unclear',
        texts.map((text, index) => `${text}\n\nRecord Number: 1A2B3C${index}`).join('\n\n'),
      );
      const { page } = await open(await library.compare('many', 'unclear'));
      for (const side of ['left', 'right'])
        await page.locator(`.${side}`).getByText('Holds 2 documents, read as one article.').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Split into Files' }).count(), 1);
      await page.locator('.left').getByRole('button', { name: 'Split into Files' }).click();
      assert.deepEqual(await shown.told('splitDocuments'), [{ stamp: 1, side: 'left' }]);
    });

    it('ribbons between the links in view, and tells the host when the first is there', async () => {
      const { page } = await open();
      await page.locator('.gutter .ribbon').first().waitFor({ state: 'attached' });
      await page.waitForFunction(() => window.host.told.some(({ event }) => event === 'shown'));
      assert.deepEqual(await shown.told('shown'), [{ stamp: 1 }]);
      const drawn = await page.locator('.gutter .ribbon').count();
      assert.ok(drawn > 3 && drawn <= state.comparison.links.length);
    });

    it('one article and why it stands alone, with the next steps', async () => {
      const { page } = await open(await library.alone(older));
      assert.equal(await page.locator('.sentence').count(), state.comparison.left.sentences.length);
      await page.getByRole('button', { name: 'Compare with…' }).click();
      assert.deepEqual(await shown.told('act'), [{ id: 'chooseSibling' }]);
    });

    it('what is being read, and a notice in its place', async () => {
      const { page } = await open({ kind: 'loading', file: 'story.txt' });
      await page.getByText('Reading story.txt…').waitFor();
      const actions = [{ id: 'retry', label: 'Try Again' }];
      await shown.show({
        kind: 'notice',
        notice: { title: 'This file is empty', detail: 'Nothing.', actions },
      });
      await page.getByRole('heading', { name: 'This file is empty' }).waitFor();
      await page.getByRole('button', { name: 'Try Again' }).click();
      assert.deepEqual(await shown.told('act'), [{ id: 'retry' }]);
      assert.equal(await page.getByText('Reading story.txt…').count(), 0);
    });
  });

  describe('moves', () => {
    it('the partner of a clicked sentence to its height', async () => {
      const { page } = await open();
      const left = sentence('left', 'expressed his satisfaction');
      const right = sentence('right', 'expressed his satisfaction');
      await page.keyboard.press('l');
      await page.locator('.right .scroll').evaluate((pane) => {
        pane.scrollTop = 200;
      });
      assert.ok((await apart(left, right)) > 20);
      await page.locator(`#left-${left}`).click();
      await level(left, right);
      await page.locator(`#right-${right}.flash`).waitFor();
      assert.deepEqual(await shown.told('focus'), [{ stamp: 1, side: 'left', sentence: left }]);
    });

    it('through the shared sentences by key, button and command', async () => {
      const { page } = await open();
      const shared = [...new Set(state.comparison.links.map(({ left }) => left))].sort((a, b) => a - b);
      const [first = 0, second = 0, third = 0] = shared;
      const isActive = (index: number) => page.locator(`#left-${index}:focus`).waitFor();
      await page.keyboard.press('n');
      await isActive(first);
      await page.keyboard.press('F7');
      await isActive(second);
      await page.keyboard.press('p');
      await isActive(first);
      await page.evaluate(() => {
        window.host.run('nextShared');
      });
      await isActive(second);
      await page.getByRole('button', { name: 'Next shared sentence' }).click();
      await isActive(third);
      assert.equal(await page.locator('.position').innerText(), `3 of ${shared.length}`);
      await page.evaluate(() => {
        window.host.run('previousShared');
      });
      await page.evaluate(() => {
        window.host.run('previousShared');
      });
      await page.evaluate(() => {
        window.host.run('previousShared');
      });
      await isActive(shared.at(-1) ?? 0);
    });

    it('the focus from sentence to sentence and across, with one stop for Tab in each pane', async () => {
      const { page } = await open();
      await page.keyboard.press('n');
      await page.keyboard.press('ArrowDown');
      await page.locator('#left-1:focus').waitFor();
      assert.equal(await page.locator('.left .sentence[tabindex="0"]').count(), 1);
      await page.keyboard.press('Home');
      await page.locator('#left-0:focus').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.locator('#right-0:focus').waitFor();
      assert.match(
        await page.locator('#sentence-state').innerText(),
        /^Reworded: sentences? 1\b.* of 15 in the other article\./,
      );
    });

    it('the other pane along, so that linked sentences stay side by side, until that is switched off', async () => {
      const { page } = await open();
      const scroll = (top: number) =>
        page.locator('.left .scroll').evaluate((pane, to) => {
          pane.scrollTop = to;
        }, top);
      const right = () => page.locator('.right .scroll').evaluate((pane) => pane.scrollTop);
      await scroll(300);
      await page.waitForFunction(() => (document.querySelector('.right .scroll')?.scrollTop ?? 0) > 0);
      const followed = await right();
      assert.equal(await page.locator('.left .scroll').evaluate((pane) => pane.scrollTop), 300);
      await page.keyboard.press('l');
      assert.equal(await page.getByRole('button', { name: 'level' }).getAttribute('aria-pressed'), 'false');
      await scroll(0);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      assert.equal(await right(), followed);
    });

    it('both panes to their ends together', async () => {
      const { page } = await open();
      await page.locator('.left .scroll').evaluate((pane) => {
        pane.scrollTop = pane.scrollHeight;
      });
      await page.waitForFunction(() => {
        const pane = document.querySelector('.right .scroll');
        return pane !== null && pane.scrollHeight - pane.clientHeight - pane.scrollTop < 2;
      });
    });

    it('to a place that the host names', async () => {
      const { page } = await open();
      const index = sentence('right', 'dictator Saddam');
      const start = state.comparison.right.sentences[index]?.start ?? 0;
      await page.evaluate((offset) => {
        window.host.reveal('right', offset);
      }, start + 5);
      await page.locator(`#right-${index}:focus`).waitFor();
    });
  });

  describe('knows names', () => {
    function name(words: string) {
      const index = sentence('left', 'Foreign Minister Hoshyar Zebari');
      return shown.page.locator(`#left-${index} .mention`, { hasText: words }).first();
    }

    it('and shows a card that can be pointed at and dismissed', async () => {
      const { page } = await open();
      const zebari = name('Hoshyar Zebari');
      await zebari.hover();
      const card = page.getByRole('dialog', { name: 'About Hoshyar Zebari' });
      await card.waitFor();
      const text = await card.innerText();
      assert.match(text, /person · in both · 3 articles/);
      assert.match(text, /Hoshiyar Zebari\s*VOA$/m);
      assert.match(text, /“Iraqi Foreign Minister”\s*CNN, VOA$/m);
      await card.hover();
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
    });

    it('and asks for its card once, however many states were shown before', async () => {
      const { page } = await open();
      await shown.show(state, mentions);
      const asked: string[] = [];
      shown.cardOf = (entity) => {
        asked.push(entity);
        return library.card(entity, older, blog);
      };
      const zebari = name('Hoshyar Zebari');
      await zebari.hover();
      await page.getByRole('dialog', { name: 'About Hoshyar Zebari' }).waitFor();
      assert.deepEqual(asked, [await zebari.getAttribute('data-entity')]);
    });

    /** Opens the card of the first name in a sentence by key; resolves to the sentence's index and the card. */
    async function openCard() {
      const { page } = await open();
      const index = sentence('left', 'Foreign Minister Hoshyar Zebari');
      await page.locator(`#left-${index}`).focus();
      await page.keyboard.press('e');
      const card = page.getByRole('dialog');
      await card.waitFor();
      return { page, index, card };
    }

    it('and lets Tab through their card to what follows', async () => {
      const { page, card } = await openCard();
      const buttons = await card.getByRole('button').count();
      assert.ok(buttons > 1);
      for (let i = 0; i < buttons; i++) {
        await page.keyboard.press('Tab');
      }
      await card.locator('button:focus').and(card.getByRole('button').last()).waitFor();
      await page.keyboard.press('Tab');
      await card.waitFor({ state: 'hidden' });
      await page.locator('.left .fold summary:focus').waitFor();
    });

    it('by key from the focused sentence, with the first mention one step away', async () => {
      const { page, index, card } = await openCard();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const [opened] = await shown.told('openMention');
      assert.equal(opened?.['article'], older);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      await page.locator(`#left-${index} .mention:focus`).waitFor();
    });

    it('and lights up every mention in both panes', async () => {
      const { page } = await open();
      const zebari = name('Hoshyar Zebari');
      const entity = await zebari.getAttribute('data-entity');
      await zebari.focus();
      await page.keyboard.press('m');
      const lit = page.locator('.mention.lit');
      assert.equal(
        await lit.count(),
        [...mentions.left, ...mentions.right].filter((one) => one.entity === entity).length,
      );
      await page.keyboard.press('Escape');
      assert.equal(await lit.count(), 0);
    });

    it('and leaves a click on one to its sentence', async () => {
      const { page } = await open();
      const index = sentence('left', 'Foreign Minister Hoshyar Zebari');
      const zebari = name('Hoshyar Zebari');
      await zebari.hover();
      await page.getByRole('dialog').waitFor();
      await zebari.click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.locator(`#left-${index}:focus`).waitFor();
      await page.locator('.right .sentence.flash').waitFor();
      assert.equal(await page.locator('.mention.lit').count(), 0);
    });

    it('by Enter and Space on a focused one, and asked again goes into the card', async () => {
      for (const key of ['Enter', 'Space']) {
        const { page } = await open();
        await name('Hoshyar Zebari').focus();
        await page.keyboard.press(key);
        const card = page.getByRole('dialog', { name: 'About Hoshyar Zebari' });
        await card.waitFor();
        await page.keyboard.press(key);
        await card.locator('button:focus').waitFor();
      }
    });

    it('by a finger that rests on one, while a tap is the sentence’s', async () => {
      const { page } = await open();
      const zebari = name('Hoshyar Zebari');
      const touch = (type: string) =>
        zebari.dispatchEvent(type, { pointerType: 'touch', isPrimary: true, pointerId: 7 });
      await touch('pointerdown');
      await touch('pointerup');
      await zebari.dispatchEvent('click');
      await page.locator('.right .sentence.flash').waitFor();
      await touch('pointerdown');
      await page.getByRole('dialog', { name: 'About Hoshyar Zebari' }).waitFor();
      const menu = await zebari.evaluate((one) =>
        one.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
      );
      assert.equal(menu, false, 'the editor’s menu opens over the card');
      await touch('pointerup');
      await zebari.dispatchEvent('click');
      await page.getByRole('dialog', { name: 'About Hoshyar Zebari' }).waitFor();
    });

    it('with a card that closes by its button, by a click elsewhere and with its name', async () => {
      const { page, card } = await openCard();
      await card.getByRole('button', { name: 'Close' }).click();
      await card.waitFor({ state: 'hidden' });
      await page.keyboard.press('e');
      await card.waitFor();
      await page.locator('.right .head').click();
      await card.waitFor({ state: 'hidden' });
      await page.locator('.left .mention').first().focus();
      await page.keyboard.press('Enter');
      await card.waitFor();
      await page.locator('.left .scroll').evaluate((pane) => {
        pane.scrollTop = pane.scrollHeight;
      });
      await card.waitFor({ state: 'hidden' });
    });

    it('with a card that follows its name, covers no word of its sentence, and makes way for another', async () => {
      const { page, index, card } = await openCard();
      const isClear = async () => {
        const [over, of] = await Promise.all([
          card.boundingBox(),
          page.locator(`#left-${index}`).boundingBox(),
        ]);
        assert.ok(over && of);
        return over.y >= of.y + of.height || over.y + over.height <= of.y;
      };
      assert.ok(await isClear());
      await page.locator('.left .scroll').evaluate(async (pane) => {
        pane.scrollTop += 40;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      assert.ok(await isClear());
      await page.locator('.right .mention', { hasText: 'Iran' }).first().hover();
      await page.getByRole('dialog', { name: /^About Iran/ }).waitFor();
    });

    it('in folded text too, where they are told', async () => {
      const { page } = await open();
      const start = state.comparison.right.text.indexOf('California');
      const folded = {
        start,
        end: start + 'California'.length,
        kind: 'place' as const,
        entity: 'california',
      };
      const right = [...mentions.right, folded].sort((a, b) => a.start - b.start);
      await page.locator('.right .fold.comment summary').click();
      await page.evaluate(
        (told) => {
          window.host.names(1, told);
        },
        { left: mentions.left, right },
      );
      await page.locator('.fold.comment .mention').first().waitFor();
      assert.deepEqual(await page.locator('.fold.comment .mention').allInnerTexts(), ['California']);
    });

    it('only of the state that they were found in', async () => {
      shown = await pages.open(desk);
      const old = await shown.show(state);
      await shown.show(state);
      await shown.page.evaluate(
        ([stamp, found]) => {
          window.host.names(stamp, found);
        },
        [old, mentions] as const,
      );
      await shown.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.equal(await shown.page.locator('.mention').count(), 0);
    });
  });

  describe('asks the host', () => {
    it('for the text at the focused sentence, another sibling, the other order', async () => {
      const { page } = await open();
      const index = sentence('left', 'Their May 28 meeting');
      await page.locator(`#left-${index}`).focus();
      await page.keyboard.press('t');
      await page.keyboard.press('s');
      await page.keyboard.press('c');
      const offset = state.comparison.left.sentences[index]?.start;
      assert.deepEqual(await shown.told('openAsText'), [{ stamp: 1, side: 'left', offset }]);
      for (const key of ['[', ']', 'Shift+T', 'y', 'Shift+Y', 'Shift+S']) await page.keyboard.press(key);
      assert.deepEqual(
        (await shown.told('ask')).map(({ command }) => command),
        [
          ...['swap', 'chooseSibling', 'previousSibling', 'nextSibling', 'openBothAsText'],
          ...['copySentence', 'copyPair', 'copySummary'],
        ],
      );
      await page
        .locator('.right')
        .getByRole('button', { name: /as text/ })
        .click();
      assert.equal((await shown.told('openAsText'))[1]?.['side'], 'right');
    });

    it('for nothing when it is created again: place, focus, folds and choices are remembered', async () => {
      const { page } = await open();
      await page.locator('.right .fold.comment summary').click();
      const index = sentence('left', 'expressed his satisfaction');
      await page.locator(`#left-${index}`).click();
      await level(index, sentence('right', 'expressed his satisfaction'));
      await page.keyboard.press('l');
      await page.waitForFunction(
        (at) =>
          JSON.stringify(window.host.saved).includes(`"index":${at}`) &&
          JSON.stringify(window.host.saved).includes('"level":false'),
        index,
      );
      const place = (side: string) =>
        page.locator(`.${side} .scroll`).evaluate((pane) => Math.round(pane.scrollTop));
      const before = [await place('left'), await place('right')];
      await shown.load();
      assert.deepEqual(await shown.told('restore'), [{ tabState: 'tab state 1' }]);
      await shown.show(state);
      await page.locator(`#left-${index}.active`).waitFor();
      assert.equal(await page.locator('.right .fold.comment').getAttribute('open'), '');
      assert.equal(await page.getByRole('button', { name: 'level' }).getAttribute('aria-pressed'), 'false');
      assert.deepEqual([await place('left'), await place('right')], before);
    });

    it('never to undo, redo, cut or paste', async () => {
      const { page } = await open();
      await page.keyboard.press('n');
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        window.addEventListener('keydown', (event) => seen.push(event.key));
      });
      for (const key of ['Control+z', 'Control+y', 'Control+Shift+z', 'Meta+z', 'Control+x', 'Control+v']) {
        await page.keyboard.press(key);
      }
      await page.keyboard.press('Control+c');
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      assert.deepEqual(
        seen.filter((key) => key.length === 1),
        ['c'],
      );
      assert.equal(await page.locator('input, textarea, [contenteditable]').count(), 0);
    });
  });

  it('follows an edit: the sentence in view stays where it is', async () => {
    const { page } = await open();
    const left = sentence('left', 'expressed his satisfaction');
    await page.locator(`#left-${left}`).click();
    await level(left, sentence('right', 'expressed his satisfaction'));
    const height = () =>
      page
        .locator('.left .sentence', { hasText: 'expressed his satisfaction' })
        .evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await height();
    const edited = new ArticleLibrary();
    await edited.put(older, `One more sentence stands here.\n${state.comparison.left.text}`);
    await edited.put(blog, state.comparison.right.text);
    await shown.show(await edited.compare(older, blog));
    await page.locator(`#left-${left + 1}.active`).waitFor();
    assert.ok(Math.abs((await height()) - before) <= 1);
  });

  it('shows the partner’s words in place', async () => {
    const { page } = await open();
    const index = sentence('left', "Tuesday's planned meeting");
    await page.locator(`#left-${index}`).focus();
    await page.keyboard.press('v');
    assert.match(await page.locator(`#left-${index} + .peek`).innerText(), /this week's planned meeting/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.peek').count(), 0);
  });

  it('helps', async () => {
    const { page } = await open();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Reading two sources' });
    await help.waitFor();
    assert.equal(await help.evaluate((dialog) => dialog.scrollTop), 0);
    assert.ok(await help.evaluate((dialog) => dialog.scrollHeight > dialog.clientHeight), 'it all fits');
    await page.keyboard.press('n');
    assert.equal(await page.locator('.sentence:focus').count(), 0);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });
});
