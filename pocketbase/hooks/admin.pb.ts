// The Swedish words of the admin, from the folder that is built beside the hooks.
$app.onServe().bindFunc((e: core.ServeEvent) => {
  require(`${__hooks}/staff.js`).adminExtension.offer(e, `${__hooks}/../admin`);
  return e.next();
});
routerAdd('GET', '/_/extensions/trygg/site.json', (e) =>
  require(`${__hooks}/staff.js`).adminExtension.site(e),
);
