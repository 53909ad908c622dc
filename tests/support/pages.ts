/** Every kind of page by name, found by following the site's own links: the demo's dates differ from day to day. */
export async function pagesOf(address: string): Promise<Record<string, string>> {
  const html = async (path: string) => (await fetch(new URL(path, address))).text();
  const first = async (path: string, pattern: RegExp) => pattern.exec(await html(path))?.[1] ?? '/';
  const thisWeek = await html('/kalender');
  const nextWeek =
    /href="(\/kalender\?v=[0-9-]+)"[^>]*>\s*<span[^>]*>\s*Nästa/.exec(thisWeek)?.[1] ?? '/kalender';
  const calendar = thisWeek + (await html(nextWeek));
  const sessions = [
    ...new Set([...calendar.matchAll(/href="(\/tillfallen\/[a-z0-9]+)"/g)].map((m) => m[1] ?? '')),
  ];
  // The state of the session itself, since its page shows cards of others too.
  const withState = async (pattern: RegExp) => {
    for (const session of sessions) if (pattern.test(await html(session))) return session;
    throw new Error(`No session of the demo shows ${pattern}`);
  };
  // Whose form asks for nothing of its own, so that every test can fill it in alike.
  const plain = async (pattern: RegExp) => {
    for (const session of sessions) {
      const page = await html(session);
      const form = /href="(\/anmalan\/ny[^"]+)"/.exec(page)?.[1];
      if (form && pattern.test(page) && !(await html(form)).includes('name="answer_')) return session;
    }
    throw new Error(`No session of the demo with a plain form shows ${pattern}`);
  };
  // With places for every test that signs up, so that it stays open to the last of them.
  const open = await plain(/join-box-state[^>]*>\s*(?:[5-9]|\d{2,})\splatser kvar/);
  const SESSION = /href="(\/tillfallen\/[a-z0-9]+)"/;
  const lottery = await first('/aktiviteter?q=musikstudion', SESSION);
  const drawn = await first('/aktiviteter?q=robotverkstad', SESSION);
  return {
    start: '/',
    list: '/aktiviteter',
    search: '/aktiviteter?q=fotbol&ak=5',
    empty: '/aktiviteter?q=fotboll&dag=son&ort=granum&ak=1',
    nonsense: '/aktiviteter?q=xqzwvy',
    activity: await first(open, /href="(\/aktiviteter\/[a-z0-9-]+)"/),
    venues: '/motesplatser',
    venue: await first('/motesplatser', /href="(\/motesplatser\/[a-z0-9-]+)"/),
    'real-venue': '/motesplatser/susekullen',
    calendar: nextWeek,
    // Narrowed, so that it is no longer than it must be.
    break: `${await first('/lov', /href="(\/lov\/[a-z0-9-]+)"/)}?ort=vilshult`,
    'age-page': '/ak/1-3',
    poster: '/ak/7-9/affisch',
    session: open,
    'session-short': await withState(/id="adults">\s*Väntar på/),
    'session-cancelled': await withState(/id="adults">\s*Inställt/),
    'session-full': await plain(/join-box-state[^>]*>\s*Fullt, reservlista/),
    form: await first(open, /href="(\/anmalan\/ny[^"]+)"/),
    'session-lottery': lottery,
    lottery: await first(lottery, /href="(\/lottning\/[a-z0-9]+)"/),
    'lottery-drawn': await first(drawn, /href="(\/lottning\/[a-z0-9]+)"/),
    'adults-out': '/trygghet/vuxna-ute',
    'who-does-what': '/trygghet/vem-gor-vad',
    saved: '/sparat',
    offline: '/utan-nat',
    safety: '/trygghet',
    promise: await first('/trygghet', /href="(\/trygghet\/loften\/[a-z0-9-]+)"/),
    'safety-method': '/trygghet/sa-raknar-vi',
    parents: '/foraldrar',
    survey: '/trygghet/matningen',
    'safety-picture': '/trygghet/lagesbilden',
    'how-it-works': '/sa-funkar-det',
    'easy-swedish': '/lattlast',
    arabic: '/ar',
    report: '/meddela-fel?sida=%2Fkalender',
    about: '/om',
    selection: '/om/sa-valjs-deltagare-ut',
    accessibility: '/om/tillganglighet',
    'your-data': '/om/dina-uppgifter',
    cookies: '/om/kakor',
    'open-data': '/oppna-data',
    embed: '/badda-in?ak=5',
    'embedded-list': '/badda-in/lista?ak=5',
    'my-signups': '/mina-anmalningar',
    'staff-sign-in': '/personal/logga-in',
    'not-found': '/finns-inte',
    'too-many': '/429',
  };
}
