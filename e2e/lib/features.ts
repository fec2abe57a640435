/** What scripts add to the pages, so that tests can break one part and see the others work. */
import { expect, type Page } from 'playwright/test';
import type { Edition } from './editions.ts';

/** Something that a script adds to a page. */
export interface Feature {
  /** The scripts that it stands on, by the beginning of their names. */
  needs: string[];
  /** What a reader does. */
  act?(page: Page): Promise<unknown>;
  /** What comes of it. */
  shows(page: Page): Promise<void>;
  /** What else breaks it: an element's name, or what a part of the script looks for first. */
  breaks: string[];
  /** What comes of it where what every page runs does not run. */
  instead?(page: Page): Promise<void>;
}

/** The smallest pages that hold what is to be tried; `missing` is an address that leads nowhere. */
export type PageName =
  | 'start'
  | 'sentence'
  | 'search'
  | 'about'
  | 'missing'
  | 'motion'
  | 'cities'
  | 'timeline'
  | 'sources'
  | 'options'
  | 'factsheet';

/** What the tests of faults try in an edition. */
export interface Features {
  /** The pages, by what they are. */
  pages: Record<PageName, string>;
  /** The search, which every page has. */
  search: Feature;
  /** The features of a page, each with its name. What is the same on every page is tried where it is quick. */
  featuresOf: (name: PageName) => [string, Feature][];
  /** Has the reader's browser ask for the other edition, so that the pages offer it. */
  asksForTheOther: (page: Page) => Promise<unknown>;
}

/** The pages of an edition and what their scripts add. */
export function featuresIn({ lang, w, url }: Edition): Features {
  const other = lang === 'sv' ? 'en' : 'sv';
  const pages: Record<PageName, string> = {
    start: url('start'),
    sentence: url('motion', { id: 'p4s3' }),
    search: url('search'),
    about: url('about'),
    // A letter short.
    missing: url('glossary').replace(/.\/$/, '/'),
    motion: url('motion'),
    cities: url('cities'),
    timeline: url('timeline'),
    sources: url('sources'),
    options: url('options'),
    factsheet: url('factsheet'),
  };

  const search: Feature = {
    breaks: ['site-search', '#sokruta'],
    needs: ['SiteSearch', 'pagefind.', 'words.'],
    act: async (page) => {
      await page.locator('[data-open-search]').press('Enter');
      await page.keyboard.insertText('Riga');
    },
    shows: (page) => expect(page.locator('[data-search-results] a:visible').first()).toBeVisible(),
  };

  /** What every page has. What the address and the focus are changed by comes last. */
  const frame: Record<string, Feature> = {
    'the switch of the shortcuts': {
      breaks: ['[data-shortcuts]'],
      needs: ['Base.'],
      act: (page) => page.locator('[data-shortcuts]').press('Enter'),
      shows: async (page) => {
        const button = page.locator('[data-shortcuts]');
        await expect(button).toHaveText(w.search.shortcutsOff);
        await button.press('Enter');
        await expect(button).toHaveText(w.search.shortcutsOn);
      },
    },
    'the offer of another language': {
      breaks: ['[data-page-language]'],
      needs: ['Base.'],
      shows: (page) => expect(page.locator(`[data-offer="${other}"]`)).toBeVisible(),
    },
    'what an address may have meant': {
      breaks: ['[data-near]'],
      needs: ['Base.', 'addressNotice'],
      act: (page) =>
        page.evaluate(() => {
          location.hash = 'finns-inte';
        }),
      shows: (page) => expect(page.locator('[data-address-notice]')).not.toBeEmpty(),
    },
  };

  /** What one kind of page has besides. */
  const ofPage: Partial<Record<PageName, Record<string, Feature>>> = {
    sentence: {
      'the copying': {
        breaks: ['share-box'],
        needs: ['Base.'],
        act: async (page) => {
          const button = page.locator('[data-copies="dela-lank"]');
          // A button that does nothing is not offered.
          if (await page.evaluate(() => customElements.get('share-box') !== undefined)) await button.press('Enter');
          else await expect(button).toBeHidden();
        },
        shows: (page) => expect(page.locator('share-box > [role="status"]')).not.toBeEmpty(),
      },
      'the selected words': {
        breaks: ['motion-share'],
        needs: ['SentencePage.', 'MotionShare'],
        act: (page) =>
          page
            .locator('main .sentence')
            .first()
            .evaluate((text) => {
              text.scrollIntoView();
              getSelection()?.selectAllChildren(text);
            }),
        shows: (page) => expect(page.locator('motion-share')).toBeVisible(),
      },
      'the search': {
        ...search,
        needs: ['Base.', ...search.needs],
        instead: (page) => expect(page).toHaveURL(pages.search),
      },
    },
    search: {
      'the search': { ...search, needs: ['SearchPage.', ...search.needs] },
      'the filters': {
        breaks: ['site-search'],
        needs: ['SearchPage.', ...search.needs],
        act: async (page) => {
          const fold = page.locator('main [data-refine] summary');
          if (await fold.isVisible()) await fold.press('Enter');
        },
        shows: (page) => expect(page.locator('main [data-refine] select').first()).toBeVisible(),
      },
    },
    about: {
      'the state of the copy': {
        breaks: ['offline-copy'],
        needs: ['OfflineCopy.'],
        shows: (page) => expect(page.locator('offline-copy').getByRole('status')).toHaveText(w.offline.copy.none),
      },
      'the cards of words': {
        breaks: [],
        needs: ['Base.', 'termCard'],
        act: (page) => page.locator('main a.term:visible').first().press('Enter'),
        shows: (page) => expect(page.locator('.term-card')).toBeVisible(),
        instead: (page) => expect(page).toHaveURL(new RegExp(`${url('glossary')}#`)),
      },
    },
    missing: {
      'the pages that are near': {
        breaks: ['[data-near]'],
        needs: ['NotFoundPage.', 'nearest', 'near.'],
        shows: (page) => expect(page.locator('[data-near] a').first()).toBeVisible(),
      },
    },
    motion: {
      'the steps from note to note': {
        breaks: ['motion-notes'],
        needs: ['MotionPage.'],
        act: (page) => page.keyboard.press('j'),
        shows: (page) => expect(page.locator('motion-notes output')).not.toBeEmpty(),
      },
    },
    cities: {
      'the sorting': {
        breaks: ['city-map'],
        needs: ['CitiesPage.', 'mapPage.'],
        // The buttons come with the script.
        act: async (page) => {
          if (await page.locator('thead button').count()) await page.locator('thead button').last().press('Enter');
        },
        shows: (page) => expect(page.locator('thead th').last()).toHaveAttribute('aria-sort', /.+/),
      },
    },
    sources: {
      'the finding': {
        breaks: [],
        needs: ['SourcesPage.'],
        act: (page) => page.locator('input[name="find"]').fill('riga'),
        shows: (page) => expect(page.locator('#start-nat')).toBeHidden(),
      },
    },
    timeline: {
      'the steps of the story': {
        breaks: ['timeline-explorer'],
        needs: ['TimelinePage.'],
        act: (page) => page.locator('label[for="steg-4"]').click(),
        shows: (page) => expect(page.locator('.bar [role=status]')).toContainText('4'),
      },
      'what opens in place': {
        breaks: ['open-in-place'],
        needs: ['Base.', 'fetchBody'],
        act: async (page) => {
          const { pathname } = new URL(page.url());
          await page.locator('.event:visible open-in-place > a').first().click();
          const followed = page.waitForURL((url) => url.pathname !== pathname).then(() => true);
          const opened = page
            .locator('.in-place')
            .waitFor()
            .then(() => false);
          followed.catch(() => {});
          opened.catch(() => {});
          // Without its script the link is followed.
          if (await Promise.race([followed, opened])) await page.goBack();
        },
        shows: (page) => expect(page.locator('.in-place')).toBeVisible(),
      },
    },
  };

  return {
    pages,
    search,
    featuresOf: (name) =>
      Object.entries({ ...(name === 'start' || name === 'sentence' ? frame : {}), ...ofPage[name] }),
    asksForTheOther: (page) =>
      page.addInitScript((language) => Object.defineProperty(navigator, 'languages', { value: [language] }), other),
  };
}
