$app.onServe().bindFunc((e: core.ServeEvent) => {
  require(`${__hooks}/lib.js`).ensureAccounts(e.app);
  return e.next();
});
