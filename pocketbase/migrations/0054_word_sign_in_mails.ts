// What PocketBase itself mails to those who sign in to the admin, in Swedish, and how long a code holds: ten minutes.
migrate(
  (app) => {
    const accounts = app.findCollectionByNameOrId('_superusers');
    const sign = '<p>Med vänlig hälsning<br>{APP_NAME}</p>';
    accounts.otp.duration = 600;
    accounts.otp.length = 8;
    accounts.mfa.duration = 600;
    accounts.otp.emailTemplate.subject = 'Din kod till {APP_NAME}';
    accounts.otp.emailTemplate.body = `<p>Hej!</p>
<p>Din kod är: <strong>{OTP}</strong></p>
<p>Den gäller i tio minuter och kan användas en gång.</p>
<p><i>Har du inte försökt logga in? Då kan någon annan ha ditt lösenord. Byt det, och säg till den som sköter kontona.</i></p>
${sign}`;
    accounts.resetPasswordTemplate.subject = 'Välj ett nytt lösenord till {APP_NAME}';
    accounts.resetPasswordTemplate.body = `<p>Hej!</p>
<p>Här väljer du ett nytt lösenord:</p>
<p><a class="btn" href="{APP_URL}/_/#/auth/confirm-password-reset/{TOKEN}" target="_blank" rel="noopener">Välj lösenord</a></p>
<p><i>Har du inte bett om det? Då behöver du inte göra något.</i></p>
${sign}`;
    accounts.authAlert.emailTemplate.subject = 'Inloggning från en ny plats';
    accounts.authAlert.emailTemplate.body = `<p>Hej!</p>
<p>Någon loggade in på ditt konto i {APP_NAME} från en ny plats:</p>
<p><em>{ALERT_INFO}</em></p>
<p><strong>Var det inte du? Byt lösenord genast, och säg till den som sköter kontona.</strong></p>
<p>Var det du behöver du inte göra något.</p>
${sign}`;
    app.save(accounts);
  },
  (app) => {
    const accounts = app.findCollectionByNameOrId('_superusers');
    accounts.otp.duration = 180;
    accounts.mfa.duration = 1800;
    app.save(accounts);
  },
);
