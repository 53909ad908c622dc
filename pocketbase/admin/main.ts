/**
 * The Swedish admin: an extension of PocketBase's dashboard. It is served to everybody, also before signing in, so it holds no secrets,
 * and everything works without it. Each part stands alone: what an upgrade breaks is left out.
 */
import { attempt } from './attempt.ts';
import style from './admin.css';
import { keepRefusals, translateDialogs } from './dialogs.ts';
import { translateFields } from './fields.ts';
import { translateFrame } from './frame.ts';
import { forgetPersonalData } from './keeping.ts';
import { askForLess, markLevel } from './level.ts';
import { addHelp, chooseColumns, hideAdding, searchByShownWords } from './lists.ts';
import { labelsOf } from './lookup.ts';
import { orderCollections, replaceLinks, replaceSidebar } from './menu.ts';
import { translated } from './words.ts';

attempt('the language', () => {
  document.documentElement.lang = 'sv';
});
attempt('the style', () => {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
});
attempt('the level', markLevel);
attempt('what is asked for', askForLess);
attempt('drafts', forgetPersonalData);
attempt('the order', orderCollections);
attempt('the menu', replaceSidebar);
attempt('the links', replaceLinks);
attempt('the fields', translateFields);
attempt('the dialogs', translateDialogs);
attempt('refusals', keepRefusals);
attempt('the help', addHelp);
attempt('the columns', chooseColumns);
attempt('the search', searchByShownWords);
attempt('the buttons', hideAdding);
attempt('the frame', translateFrame);
attempt('the title of the window', () => {
  watch(
    () => app.store.title,
    (title) => {
      const words = typeof title === 'string' ? (labelsOf(title)?.label ?? translated(title)) : title;
      if (words !== title) app.store.title = words;
    },
  );
});
