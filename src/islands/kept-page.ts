/** A kept page, read without network: gives way to the real one when the site answers again, and says when its week is over. */
addEventListener('online', () => {
  const answer = fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  answer.then(() => location.reload()).catch(() => undefined);
});
for (const element of document.querySelectorAll<HTMLElement>('[data-from]'))
  element.hidden = Date.now() < Number(element.dataset['from']);
