// The Swedish words of the admin, from the folder that is built beside the hooks.
$app.onServe().bindFunc((e: core.ServeEvent) => {
  require(`${__hooks}/lib.js`).adminExtension.offer(e, `${__hooks}/../admin`);
  return e.next();
});
routerUse((e) => require(`${__hooks}/lib.js`).adminExtension.keepFresh(e, `${__hooks}/../admin`));
routerAdd('GET', '/api/admin/site', (e) => require(`${__hooks}/lib.js`).adminExtension.site(e));
