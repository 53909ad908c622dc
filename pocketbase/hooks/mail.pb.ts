onRecordCreate((e) => require(`${__hooks}/lib.js`).mail.createMail(e), 'mail_outbox');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).mail.updateMail(e), 'mail_outbox');
onRecordUpdateRequest((e) => require(`${__hooks}/lib.js`).mail.updateMailByRequest(e), 'mail_outbox');

$app.onServe().bindFunc((e: core.ServeEvent) => {
  require(`${__hooks}/lib.js`).mail.endLeases(e.app);
  return e.next();
});

cronAdd('send-mail', '* * * * *', () =>
  require(`${__hooks}/lib.js`).mail.sendDueMail($app as unknown as core.App),
);

cronAdd('make-reminders', '*/5 * * * *', () =>
  require(`${__hooks}/lib.js`).mail.makeReminders($app as unknown as core.App),
);

// The site asks for it after each sign-up, so that nobody waits a minute for the mail.
routerAdd(
  'POST',
  '/api/site/mail/flush',
  (e) => e.json(200, require(`${__hooks}/lib.js`).mail.sendDueMail(e.app)),
  $apis.requireAuth('services'),
);
