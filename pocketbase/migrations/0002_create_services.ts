// The site signs in here. Not a superuser: its token opens the site's own routes and nothing else.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_services',
        type: 'auth',
        name: 'services',
        listRule: null,
        viewRule: null,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        manageRule: null,
        passwordAuth: { enabled: true, identityFields: ['email'] },
        otp: { enabled: false },
        mfa: { enabled: false },
        oauth2: { enabled: false },
        authAlert: { enabled: false },
        fields: [
          {
            type: 'text',
            name: 'name',
            max: 60,
            presentable: true,
            help: 'Vad kontot används till, till exempel "webbplatsen". Ändra inte: webbplatsen slutar då fungera.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('services')),
);
